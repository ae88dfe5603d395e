import Extraction
import ReportedSpeech

/// One article with its statements, as `extract` writes it: its Reading, and how each mention was resolved.
public struct ExtractedArticle: Answer {
  public var reading: Reading
  /// Which mention was resolved to whom, and by which step: for `--explain`, not part of the JSON.
  package var resolutions: [MentionResolution]

  /// Reads an article.
  package init(_ article: Article, notices: [String] = []) { self.init(article, notices: notices, heeding: {}) }

  /// Reads an article; gives up where `check` throws.
  package init<Late: Error>(
    _ article: Article, notices: [String] = [], heeding check: () throws(Late) -> Void
  ) throws(Late) {
    let extracted = try article.extracted(heeding: check)
    reading = Reading(
      article: article, statements: extracted.statements, readBy: Article.readBy,
      notices: notices + extracted.notices)
    resolutions = extracted.resolutions
  }

  /// What was read before is passed on as it is.
  package init(_ reading: Reading) {
    self.reading = reading
    resolutions = []
  }

  public var article: Article { reading.article }
  public var statements: [Statement] { reading.statements }
  public var notices: [String] { reading.notices }
  public var isEmpty: Bool { statements.isEmpty }
  public var json: JSONValue { reading.json }

  public var rows: Rows {
    Rows(
      columns: ["article", "part", "start", "end", "mode", "speaker", "cue", "polarity", "text", "rule"],
      values: statements.map {
        [
          .string(article.key), .string($0.part.rawValue), JSONValue($0.start), JSONValue($0.end),
          .string($0.mode.rawValue),
          JSONValue($0.speaker?.name), JSONValue($0.cue?.passage.text), .string($0.polarity.rawValue), .string($0.text),
          JSONValue($0.rule),
        ]
      })
  }
}
