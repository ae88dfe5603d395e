import Extraction
import ReportedSpeech

/// One article with its statements, as `extract` writes it.
public struct ExtractedArticle: Answer {
  public var article: Article
  public var statements: [Statement]
  public var notices: [String]
  /// Which mention was resolved to whom, and by which step: for `--explain`, not part of the JSONValue.
  public var resolutions: [MentionResolution]

  public init(
    article: Article, statements: [Statement], notices: [String], resolutions: [MentionResolution] = []
  ) {
    self.article = article
    self.statements = statements
    self.notices = notices
    self.resolutions = resolutions
  }

  public var isEmpty: Bool { statements.isEmpty }

  public var json: JSONValue {
    [
      "id": .string(article.key), "outlet": JSONValue(article.outlet?.name),
      "published_from": JSONValue(article.published?.from), "published_to": JSONValue(article.published?.to),
      "title": JSONValue(article.title), "url": JSONValue(article.url), "text": .string(article.text),
      "statements": .array(statements.map(\.json)), "notices": .array(notices.map(JSONValue.string)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["article", "part", "start", "end", "mode", "speaker", "cue", "polarity", "text", "rule"],
      values: statements.map {
        [
          .string(article.key), .string($0.part.rawValue), JSONValue($0.start), JSONValue($0.end), .string($0.mode.rawValue),
          JSONValue($0.speaker?.name), JSONValue($0.cue?.passage.text), .string($0.polarity.rawValue), .string($0.text),
          JSONValue($0.rule),
        ]
      })
  }
}

extension Statement {
  package var json: JSONValue {
    [
      "part": .string(part.rawValue), "start": JSONValue(start), "end": JSONValue(end),
      "spans": .array(fragments.map { [JSONValue($0.start), JSONValue($0.end)] }), "mode": .string(mode.rawValue),
      "text": .string(text), "speaker": mention.placeJSON, "speaker_name": JSONValue(speaker?.name),
      "speaker_kind": JSONValue(speaker?.kind.rawValue), "cue": (cue?.passage).placeJSON,
      "cue_class": JSONValue(cue?.class.rawValue), "polarity": .string(polarity.rawValue),
      "check_worthy": .boolean(checkWorthy), "rule": JSONValue(rule), "parent": JSONValue(parent),
      "citations": .array(
        citations.map {
          [
            "kind": .string($0.kind.rawValue), "text": .string($0.passage.text), "start": JSONValue($0.passage.start),
            "end": JSONValue($0.passage.end), "outlet": JSONValue($0.outlet),
          ]
        }),
      "said_from": JSONValue(said?.interval.from), "said_to": JSONValue(said?.interval.to),
    ]
  }
}
