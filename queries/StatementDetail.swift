import Graph
import ReportedSpeech

/// All that the graph holds of a statement.
package struct StatementDetail: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "statements", PackageResources.statements_sql, examples: ["statements --statement 1", "statements --article 1"])

  package var statement: Int64
  package var text: String
  package var mode: Mode
  package var part: Part
  /// The hull, in code points of the part.
  package var start: Int
  package var end: Int
  package var speaker: String?
  package var frame: Frame
  package var checkWorthy: Bool
  package var boilerplate: Bool
  package var rule: String?
  package var said: Saying?
  /// The statement that it is quoted in.
  package var parent: Int64?
  package var assertions: Int
  package var articleID: Int64
  /// The article's key.
  package var article: String
  package var outlet: String?

  /// Who says it, by which words.
  package struct Frame: Hashable, Sendable {
    package var speakerID: Int64?
    package var speakerKind: Speaker.Kind?
    package var mention: String?
    package var cue: String?
    package var cueClass: Cue.Class?
    package var polarity: Polarity

    init(_ cells: inout Cells) throws {
      speakerID = try cells.optionalInteger()
      speakerKind = try cells.optionalWord(Speaker.Kind.self)
      mention = try cells.optionalText()
      cue = try cells.optionalText()
      cueClass = try cells.optionalWord(Cue.Class.self)
      polarity = try cells.word(Polarity.self)
    }
  }

  package init(_ cells: inout Cells) throws {
    statement = try cells.integer()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    speaker = try cells.optionalText()
    frame = try Frame(&cells)
    checkWorthy = try cells.flag()
    boilerplate = try cells.flag()
    rule = try cells.optionalText()
    said = try cells.saying()
    parent = try cells.optionalInteger()
    assertions = try cells.int()
    articleID = try cells.integer()
    article = try cells.text()
    outlet = try cells.optionalText()
  }
}
