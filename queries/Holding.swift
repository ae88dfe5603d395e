import Graph
import ReportedSpeech

/// An article that may hold words that were asked, with all of its text.
package struct Holding: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "holding", PackageResources.holding_sql,
    examples: [
      #"holding --words '[["merit"],["harbor","harbour"]]' --limit 5"#,
      #"holding --runs '["has no merit at"]'"#,
    ])

  package var id: Int64
  /// The article's key.
  package var article: String
  package var outlet: String?
  package var url: String?
  package var title: String?
  package var published: Interval?
  package var text: String

  package init(_ cells: inout Cells) throws {
    id = try cells.integer()
    article = try cells.text()
    outlet = try cells.optionalText()
    url = try cells.optionalText()
    title = try cells.optionalText()
    published = try cells.interval()
    text = try cells.text()
  }

  package subscript(part: Part) -> String {
    switch part {
    case .title: title ?? ""
    case .body: text
    }
  }
}
