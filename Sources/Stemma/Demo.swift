import Intake
import ReportedSpeech

/// The shipped corpus: one invented story in twelve articles of six invented outlets.
public struct Demo: Sendable {
  public var database: String

  public init(database: String) { self.database = database }

  /// What the demo asks.
  public static let questions = ["the discharge may have reached about 40 wells"]

  /// Adds the corpus; the second time it changes nothing.
  ///
  /// - Throws: `DatabaseTrouble` where the graph cannot be written.
  public func ingest(now: Instant) throws -> Summary {
    let settings = try ReadingSettings(now: now)
    return try Ingest(database: database, inputs: Inputs(Demo.articles), settings: settings, command: "stemma demo")
      .run()
  }

  /// In no order that could help: a late article comes first.
  public static let articles: [Input] = [
    ("post_decline.md", PackageResources.post_decline_md), ("courier_suit.md", PackageResources.courier_suit_md),
    ("channel6_undated.md", PackageResources.channel6_undated_md),
    ("northwire_tests.md", PackageResources.northwire_tests_md), ("post_river.md", PackageResources.post_river_md),
    ("ledger_wire.md", PackageResources.ledger_wire_md),
    ("northwire_filing.md", PackageResources.northwire_filing_md),
    ("channel6_wells.md", PackageResources.channel6_wells_md),
    ("quickreads_dismiss.md", PackageResources.quickreads_dismiss_md),
    ("courier_letter.md", PackageResources.courier_letter_md),
    ("quickreads_spun.md", PackageResources.quickreads_spun_md),
    ("ledger_brandt.md", PackageResources.ledger_brandt_md),
  ].map { Input(name: $0, bytes: $1) }
}
