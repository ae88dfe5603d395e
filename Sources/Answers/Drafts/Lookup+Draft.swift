import Queries
import ReportedSpeech

extension Lookup {
  /// Every quotation of a draft, each with the recorded words that its verdict rests on, of at most so many articles.
  package func check(_ draft: DraftText, limit: Int = 5) throws -> DraftAnswer {
    try asking { desk in
      let quotations = try draft.quotations().map { quotation in
        DraftAnswer.Quotation(
          line: draft.line(at: quotation.start), speaker: quotation.speaker,
          finding: try finding(quotation, at: desk, limit: limit))
      }
      return DraftAnswer(draft: draft.name, quotations: quotations)
    }
  }

  private func finding(_ quotation: DraftQuotation, at desk: QuestionDesk, limit: Int) throws -> Finding {
    if quotation.isNone { return .unchecked(quotation) }
    var finding = try parts(quotation, speaker: quotation.speaker, at: desk, limit: limit)
    if !quotation.namesByName, let role = quotation.speaker, finding.verdict == .misattributed {
      // Whoever is credited by name may well be "the mayor": a role contradicts nobody.
      finding = try parts(quotation, speaker: nil, at: desk, limit: limit)
      finding.speaker = role
      finding.because += " " + finding.leavesOpen(role)
    }
    return finding
  }

  /// The whole of it, as far as the draft's own words part it; else what stands in whole sentences, one by one.
  private func parts(
    _ quotation: DraftQuotation, speaker: String?, at desk: QuestionDesk, limit: Int
  ) throws -> Finding {
    func judged(_ words: String) throws -> Finding {
      try finding(words, speaker: speaker, at: desk, limit: limit, takesApart: false).limited(to: limit)
    }
    let elided = quotation.pieces.joined(separator: Self.elision)
    let whole = try judged(elided)
    guard quotation.pieces.count > 1, !whole.verdict.isExact else { return whole }
    let together = try judged(quotation.pieces.joined(separator: " "))
    if together.verdict.isExact { return together }
    let sentences = quotation.sentences
    guard sentences.count > 1 else { return together.verdict < whole.verdict ? together : whole }
    return Finding(elided, speaker, parts: try sentences.map { try judged($0.joined(separator: Self.elision)) })
  }

  fileprivate static let elision = " … "
}

extension DraftQuotation {
  /// The pieces of each stretch that ends with a sentence: between two of them nothing was cut out of one.
  fileprivate var sentences: [[String]] {
    pieces.reduce(into: []) { all, piece in
      let isNew = all.last?.last.map { ".!?…".contains($0.last ?? " ") } ?? true
      if isNew { all.append([piece]) } else { all[all.count - 1].append(piece) }
    }
  }
}

extension Finding {
  static func unchecked(_ quotation: DraftQuotation) -> Finding {
    let words = quotation.pieces.joined(separator: " ")
    var finding = Finding(query: words, speaker: nil, verdict: .unchecked, because: "", rows: [])
    finding.because = finding.uncheckedReason
    return finding
  }

  /// Sentences that a draft quotes together and that are recorded apart: the most doubtful one decides.
  fileprivate init(_ query: String, _ speaker: String?, parts: [Finding]) {
    var rows: [Recorded] = []
    var offset = 0
    for part in parts {
      rows += part.rows.map { $0.moved(by: offset) }
      offset += part.query.unicodeScalars.count + Lookup.elision.unicodeScalars.count
    }
    let worst = parts.max { $0.verdict.doubt < $1.verdict.doubt }
    self.init(
      query: query, speaker: speaker, verdict: worst?.verdict ?? .unrecorded, because: "",
      rows: rows.enumerated().sorted { ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset) }.map(
        \.element))
    because = worst.map { Finding.reason(ofParts: parts, worst: $0) } ?? ""
  }
}

extension Verdict {
  /// How much an editor would worry.
  fileprivate var doubt: Int {
    [
      .unchecked, .verbatim, .uncredited, .reported, .unquoted, .misattributed, .disputed, .altered, .unrecorded,
      .disowned,
    ]
    .firstIndex(of: self) ?? 0
  }
}

extension Recorded {
  fileprivate func moved(by offset: Int) -> Recorded {
    var row = self
    row.asked = asked.map { $0.lowerBound + offset..<$0.upperBound + offset }
    row.drifts = drifts.map { drift in
      var drift = drift
      drift.later?.start += offset
      drift.later?.end += offset
      return drift
    }
    return row
  }
}
