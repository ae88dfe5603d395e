import Graph
import ReportedSpeech

/// An article that may hold words that were asked, with all of its text.
public struct Holding: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "holding", PackageResources.holding_sql,
    examples: [
      #"holding --words '[["merit"],["harbor","harbour"]]' --limit 5"#,
      #"holding --runs '["has no merit at"]'"#,
    ])

  public var id: Int64
  /// The article's key.
  public var article: String
  public var outlet: String?
  public var url: String?
  public var title: String?
  public var published: Interval?
  public var text: String

  public init(_ cells: inout Cells) throws {
    id = try cells.integer()
    article = try cells.text()
    outlet = try cells.optionalText()
    url = try cells.optionalText()
    title = try cells.optionalText()
    published = try cells.interval()
    text = try cells.text()
  }

  public subscript(part: Part) -> String {
    switch part {
    case .title: title ?? ""
    case .body: text
    }
  }
}
