extension Vocabulary {
  /// What the names of firms, clubs and institutions end in that no family name does.
  static let companyWords = """
    aerospace aircraft airways airport alliance analytics apparel arena arts association athletics automotive aviation
    ballet bancorp bank banks bar biotech board bottling brands breweries brewery brewing broadcasting brothers builders
    cable cafe capital care cars casino cathedral chemical chemicals cinema cinemas clinic coal coalition communications
    computers computing construction consulting container cooperative council credit creamery dairy data defense
    delivery design desk devices diagnostics distillery district dynamics electric electrical electronics energy
    engineering enterprises entertainment equipment exchange express fc ferries ferry festival films finance financial
    fisheries fitness foods forum freight fund funds furniture gallery gas genetics goods grocery health healthcare
    homes hotel hotels hydro information initiative insurance interactive international investments investors jewelers
    kitchens labs laboratories laboratory league library lines logistics lumber machines manufacturing marine maritime
    market marketing markets materials media medical metal metals mills mining mobile monitor motor museum mutual naturals
    nurses oil opera orchestra organics outfitters packaging paper pharma pharmaceuticals pharmacy pictures pipeline
    plastics platforms police port power printing productions products project properties publications publishers
    publishing radio rail railroad railway realty records recycling refining renewables rentals research resorts
    resources restaurant restaurants retail robotics rovers safety savings schools science sciences securities security
    seminary semiconductor semiconductors shipping shipyard society software solar solutions sports stadium standards
    steel storage stores studio studios supply support symphony team technologies technology telecom textiles theater
    theatre therapeutics tobacco tools toys trade trading transit transport travel treasury trucking trust united
    utilities ventures video watch water waterworks wealth wines winery wireless workers works yards zoo
    """
}
