import Graph
import ReportedSpeech

/// A name in an article that stands for somebody who is named elsewhere too.
package struct Bearer: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "bearers", PackageResources.bearers_sql, examples: ["bearers --limit 20", "bearers --speaker 'Ann Lee'"])

  package var speaker: Int64
  package var name: String
  package var kind: Speaker.Kind
  /// As this article names it.
  package var called: String
  /// The id of an identity rule.
  package var rule: String
  /// Quotations that the article credits to the name.
  package var quotes: Int
  /// The words that name it here: "Rep. Ann Lee (D-Ore.)".
  package var mentions: [String]
  /// The keys of the article's story-mates that name the same speaker.
  package var mates: [String]
  /// What it is credited with here, quotations first.
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    speaker = try cells.integer()
    name = try cells.text()
    kind = try cells.word(Speaker.Kind.self)
    called = try cells.text()
    rule = try cells.text()
    quotes = try cells.int()
    mentions = try cells.texts()
    mates = try cells.texts()
    wording = try Wording(&cells)
  }
}

extension Cells {
  /// A JSON array of texts.
  fileprivate mutating func texts() throws -> [String] {
    (try? JSONValue(parsing: try text()))?.texts ?? []
  }
}
