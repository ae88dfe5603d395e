import ReportedSpeech

/// What holds the words that were looked for.
public struct SearchAnswer: Answer {
  public var query: String
  public var verdict: Verdict
  public var found: [Report]

  public var isEmpty: Bool { found.isEmpty }

  public var json: JSONValue { .array(rows.objects) }

  public var rows: Rows {
    Rows(
      columns: [
        "statement", "assertion", "article", "outlet", "url", "title", "published_from", "published_to", "mode",
        "text", "start", "end", "speaker",
      ],
      values: found.map { $0.members.map(\.value) + [JSONValue($0.speaker)] })
  }
}
