import Graph
import ReportedSpeech

/// A later wording beside the earlier one that it comes from.
public struct Rewording: Answer, Hashable {
  public static let question = NamedQuery(
    "rewordings", PackageResources.rewordings_sql, examples: ["rewordings --claim 1", "rewordings --limit 20"])

  /// One side of it.
  public struct Side: Hashable, Sendable {
    public var statement: Int64
    public var text: String
    public var mode: Mode
    public var speaker: String?
    public var outlet: String?
    public var published: Interval?
    public var article: String
    public var url: String?
    public var part: Part
    public var start: Int
    public var end: Int
  }

  public var claim: Int64
  public var derivation: Int64
  public var relation: Derivation.Relation
  public var status: Likeness.Status
  /// The measured share that aligns, 0 to 1.
  public var similarity: Double
  public var directionBasis: String
  /// The worst of its drifts; nil where nothing changed.
  public var severity: Drift.Severity?
  /// Kinds with their signs, in order: "number_changed, modality_changed-".
  public var drifts: String?
  public var earlier: Side
  public var later: Side

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    derivation = try cells.integer()
    relation = try cells.word(Derivation.Relation.self)
    status = try cells.word(Likeness.Status.self)
    similarity = try cells.real()
    directionBasis = try cells.text()
    severity = try cells.optionalWord(Drift.Severity.self)
    drifts = try cells.optionalText()
    earlier = try Side(&cells)
    later = try Side(&cells)
  }
}

extension Rewording.Side {
  fileprivate init(_ cells: inout Cells) throws {
    statement = try cells.integer()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    speaker = try cells.optionalText()
    outlet = try cells.optionalText()
    published = try cells.interval()
    article = try cells.text()
    url = try cells.optionalText()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
  }
}
