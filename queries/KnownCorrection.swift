import Graph
import ReportedSpeech

/// What a person corrected.
public struct KnownCorrection: AnswerRow, Hashable {
  public static let question = NamedQuery("corrections", PackageResources.corrections_sql, examples: ["corrections"])

  public var correction: Int64
  public var made: Instant?
  /// JSON.
  public var operation: String
  public var run: Int64

  public init(_ cells: inout Cells) throws {
    correction = try cells.integer()
    made = try cells.instant()
    operation = try cells.text()
    run = try cells.integer()
  }
}
