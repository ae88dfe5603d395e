import ReportedSpeech

/// Is this quote right? One verdict, and the recorded words that it rests on.
public struct CheckAnswer: Answer {
  public var finding: Finding

  public var isEmpty: Bool { false }

  public var json: JSONValue {
    [
      "query": .string(finding.query), "speaker": JSONValue(finding.speaker),
      "verdict": .string(finding.verdict.rawValue), "because": .string(finding.because),
      "matches": .array(finding.rows.map(\.json)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: [
        "rank", "verdict", "statement", "assertion", "article", "outlet", "url", "published_from", "speaker",
        "sameness", "score", "drift", "text",
      ],
      values: finding.rows.enumerated().map { rank, row in
        [
          JSONValue(rank + 1), .string(row.verdict.rawValue), JSONValue(row.report.statement),
          JSONValue(row.report.assertion), .string(row.report.article), JSONValue(row.report.outlet),
          JSONValue(row.report.url), JSONValue(row.report.published?.from), JSONValue(row.report.speaker),
          .string(row.sameness.rawValue), .double(row.score),
          .string(row.drifts.map(\.kind).joined(separator: " ")), .string(row.report.text),
        ]
      })
  }

  /// A careful editor would not print it as it is: it is no verbatim quote, or its cut changes what was meant.
  public var isDoubtful: Bool {
    switch finding.verdict {
    case .unchecked: false
    case .verbatim: finding.evidence.first?.drifts.contains { $0.severity >= .meaning } ?? false
    default: true
    }
  }
}

extension Finding {
  static func nothing(_ query: String) -> Finding {
    var finding = Finding(query: query, speaker: nil, verdict: .unrecorded, because: "", rows: [])
    finding.because = finding.reason
    return finding
  }
}
