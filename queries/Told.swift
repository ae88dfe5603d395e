import Graph
import ReportedSpeech

/// An assertion of an article, and whose it is.
package struct Told: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "told", PackageResources.told_sql, examples: ["told --articles '[1]'", "told --limit 20"])

  package var claim: Int64?
  package var polarity: Polarity
  /// The statement that its statement is quoted in.
  package var parent: Int64?
  package var speakerID: Int64?
  package var speakerKind: Speaker.Kind?
  package var mention: String?
  package var cue: String?
  package var cueStart: Int?
  /// As its own article calls whoever is credited.
  package var speakerName: String?
  package var articleID: Int64
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    polarity = try cells.word(Polarity.self)
    parent = try cells.optionalInteger()
    speakerID = try cells.optionalInteger()
    speakerKind = try cells.optionalWord(Speaker.Kind.self)
    mention = try cells.optionalText()
    cue = try cells.optionalText()
    cueStart = try cells.optionalInteger().map(Int.init)
    speakerName = try cells.optionalText()
    articleID = try cells.integer()
    wording = try Wording(&cells)
  }
}
