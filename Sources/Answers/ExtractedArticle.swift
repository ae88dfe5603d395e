import Export
import Extraction
import ReportedSpeech

/// One article with its statements, as `extract` writes it.
public struct ExtractedArticle: Answer {
  public var article: Article
  public var statements: [Statement]
  public var notices: [String]
  /// Which mention was resolved to whom, and by which step: for `--explain`, not part of the JSON.
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

  public var json: JSON {
    [
      "id": .string(article.key), "outlet": JSON(article.outlet?.name),
      "published_from": JSON(article.published?.from), "published_to": JSON(article.published?.to),
      "title": JSON(article.title), "url": JSON(article.url), "text": .string(article.text),
      "statements": .array(statements.map(\.json)), "notices": .array(notices.map(JSON.string)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["article", "part", "start", "end", "mode", "speaker", "cue", "polarity", "text", "rule"],
      values: statements.map {
        [
          .string(article.key), .string($0.part.rawValue), JSON($0.start), JSON($0.end), .string($0.mode.rawValue),
          JSON($0.speaker?.name), JSON($0.cue?.passage.text), .string($0.polarity.rawValue), .string($0.text),
          JSON($0.rule),
        ]
      })
  }
}

extension Statement {
  package var json: JSON {
    [
      "part": .string(part.rawValue), "start": JSON(start), "end": JSON(end),
      "spans": .array(fragments.map { [JSON($0.start), JSON($0.end)] }), "mode": .string(mode.rawValue),
      "text": .string(text), "speaker": mention.placeJSON, "speaker_name": JSON(speaker?.name),
      "speaker_kind": JSON(speaker?.kind.rawValue), "cue": (cue?.passage).placeJSON,
      "cue_class": JSON(cue?.class.rawValue), "polarity": .string(polarity.rawValue),
      "check_worthy": .boolean(checkWorthy), "rule": JSON(rule), "parent": JSON(parent),
      "citations": .array(
        citations.map {
          [
            "kind": .string($0.kind.rawValue), "text": .string($0.passage.text), "start": JSON($0.passage.start),
            "end": JSON($0.passage.end), "outlet": JSON($0.outlet),
          ]
        }),
      "said_from": JSON(said?.interval.from), "said_to": JSON(said?.interval.to),
    ]
  }
}
