import ReportedSpeech

/// A draft checked: each of its quotations with one verdict, in the draft's order.
package struct DraftAnswer: Answer {
  package struct Quotation: Hashable, Sendable {
    package var line: Int
    /// As the draft names whoever is credited.
    package var speaker: String?
    /// Its query is the quotation's words.
    package var finding: Finding
    /// How long it is, where that is longer than what is looked for.
    package var beyondBound: String?

    /// A careful editor would not print it as it is.
    package var isDoubtful: Bool { CheckAnswer(finding: finding).isDoubtful }
  }

  /// As the person named the file.
  package var draft: String
  package var quotations: [Quotation]

  package var isEmpty: Bool { false }

  /// What a person should know of what was not looked for.
  package var notices: [Notice] {
    quotations.compactMap { one in
      one.beyondBound.map {
        Notice(file: draft, place: "line \(one.line)", message: "a quotation is \($0); not checked", skipped: true)
      }
    }
  }

  package var isDoubtful: Bool { quotations.contains(where: \.isDoubtful) }

  /// How many have each verdict.
  package var counts: [(verdict: Verdict, count: Int)] {
    Verdict.allCases.map { verdict in (verdict, quotations.count { $0.finding.verdict == verdict }) }
  }

  package var json: JSONValue {
    [
      "draft": .string(draft), "quotations": .array(quotations.map(\.json)),
      "counts": .object(counts.map { .init($0.verdict.rawValue, JSONValue($0.count)) }),
    ]
  }

  package var rows: Rows {
    Rows(
      columns: [
        "line", "verdict", "text", "speaker", "because", "recorded", "recorded_speaker", "article", "outlet", "url",
        "published_from", "drift",
      ],
      values: quotations.map { one in
        let (finding, best) = (one.finding, one.finding.rows.first)
        return [
          JSONValue(one.line), .string(finding.verdict.rawValue), .string(finding.query), JSONValue(one.speaker),
          .string(finding.because), JSONValue(best?.report.text), JSONValue(best?.report.speaker),
          JSONValue(best?.report.article), JSONValue(best?.report.outlet), JSONValue(best?.report.url),
          JSONValue(best?.report.published?.from),
          .string((best?.drifts ?? []).map(\.kind).joined(separator: " ")),
        ]
      })
  }
}

extension DraftAnswer.Quotation {
  var json: JSONValue {
    [
      "line": JSONValue(line), "text": .string(finding.query), "speaker": JSONValue(speaker),
      "verdict": .string(finding.verdict.rawValue), "because": .string(finding.because),
      "matches": .array(finding.rows.map(\.json)),
    ]
  }
}
