/// What a person may choose about an export, and what the bytes say of where they come from.
public struct ExportSettings: Hashable, Sendable {
  /// Puts an apostrophe before what a spreadsheet would run as a formula; only `csv` asks.
  public var isSpreadsheetSafe: Bool
  /// What the names of nodes begin with where they are IRIs: `jsonld`, `turtle`, `nquads`, `web-annotation`.
  public var base: String
  /// What node-link JSON calls its edges: `edges`, as NetworkX 3.4 reads them, or `links`, as D3 does.
  public var linksKey: String
  /// The version of the program, for the formats that name their writer.
  public var version: String
  /// The name of the graph's file without its ending, by which Datasette knows it.
  public var database: String

  public init(
    isSpreadsheetSafe: Bool = false, base: String = "urn:stemma:", linksKey: String = "edges", version: String = "",
    database: String = "stemma"
  ) {
    self.isSpreadsheetSafe = isSpreadsheetSafe
    self.base = base
    self.linksKey = linksKey
    self.version = version
    self.database = database
  }

  /// "stemma 1.0.0"
  var generator: String { version.isEmpty ? "stemma" : "stemma \(version)" }
}
