import ReportedSpeech

/// What holds the words that were looked for.
package struct SearchAnswer: Answer {
  package var query: String
  package var verdict: Verdict
  package var found: [Report]
  /// What was not looked through: "More than 200 articles hold …".
  package var bound: String?

  package var isEmpty: Bool { found.isEmpty }

  package var json: JSONValue { .array(rows.objects) }

  package var rows: Rows {
    Rows(
      columns: [
        "statement", "assertion", "article", "outlet", "url", "title", "published_from", "published_to", "mode",
        "text", "start", "end", "speaker",
      ],
      values: found.map { $0.members.map(\.value) + [JSONValue($0.speaker)] })
  }
}
