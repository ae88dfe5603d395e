import Queries
import ReportedSpeech

extension Lookup {
  /// Every quotation of a draft, each with the recorded words that its verdict rests on, of at most so many articles.
  package func check(_ draft: DraftText, limit: Int = 5) throws -> DraftAnswer {
    try asking { desk in
      let quotations = try draft.quotations().flatMap { quotation in
        try judged(quotation, at: desk, limit: limit).map { part, finding in
          DraftAnswer.Quotation(
            line: draft.line(at: part.start), speaker: part.speaker, finding: finding, beyondBound: part.beyondBound)
        }
      }
      return DraftAnswer(draft: draft.name, quotations: quotations)
    }
  }

  /// One verdict for all of it, where it is recorded as a whole; else for each part that the record has apart.
  private func judged(
    _ quotation: DraftQuotation, at desk: QuestionDesk, limit: Int
  ) throws -> [(DraftQuotation, Finding)] {
    if quotation.isNone { return [(quotation, .unchecked(quotation))] }
    if let long = quotation.beyondBound { return [(quotation, .unchecked(quotation, as: long))] }
    let whole = try finding(quotation, at: desk, limit: limit)
    guard quotation.pieces.count > 1, !whole.verdict.isExact else { return [(quotation, whole)] }
    let sentences = quotation.sentences
    if sentences.count > 1 {
      return try sentences.map { ($0, try finding($0, at: desk, limit: limit)) }
    }
    // “A” and that “B”: two things, where each of them is recorded as it stands.
    let pieces = try quotation.pieces.map { piece in
      let one = quotation.holding([piece])
      return (one, try finding(one, at: desk, limit: limit))
    }
    return pieces.allSatisfy { $0.1.verdict.isExact } ? pieces : [(quotation, whole)]
  }

  private func finding(_ quotation: DraftQuotation, at desk: QuestionDesk, limit: Int) throws -> Finding {
    var finding = try finding(quotation, of: quotation.speaker, at: desk, limit: limit)
    if !quotation.namesByName, let role = quotation.speaker, finding.verdict == .misattributed {
      // Whoever is credited by name may well be "the mayor": a role contradicts nobody.
      finding = try self.finding(quotation, of: nil, at: desk, limit: limit)
      finding.speaker = role
      finding.because += " " + finding.leavesOpen(role)
    }
    return finding
  }

  /// Its pieces as the draft's own words part them, or as if nothing stood between.
  private func finding(
    _ quotation: DraftQuotation, of speaker: String?, at desk: QuestionDesk, limit: Int
  ) throws -> Finding {
    func judged(_ separator: String) throws -> Finding {
      let words = quotation.pieces.map(\.text).joined(separator: separator)
      return try finding(words, speaker: speaker, at: desk, limit: limit, takesApart: false).limited(to: limit)
    }
    let elided = try judged(" … ")
    guard quotation.pieces.count > 1, !elided.verdict.isExact else { return elided }
    let together = try judged(" ")
    return together.verdict < elided.verdict ? together : elided
  }
}

extension DraftQuotation {
  /// What is said of words that are more than are looked for.
  fileprivate var beyondBound: String? {
    let limits = QuestionLimits.standard
    return limits.excess(of: pieces.map(\.text).joined(separator: " ")).map {
      "\($0) characters long, and at most \(limits.queryLength) are looked for (the setting query-length)"
    }
  }

  fileprivate func holding(_ pieces: [Piece]) -> DraftQuotation {
    var part = self
    part.pieces = pieces
    return part
  }

  /// The pieces of each stretch that ends with a sentence: between two of them nothing was cut out of one.
  fileprivate var sentences: [DraftQuotation] {
    let stretches = pieces.reduce(into: [[Piece]]()) { all, piece in
      let isNew = all.last?.last.map { piece.isApart || ".!?…".contains($0.text.last ?? " ") } ?? true
      if isNew { all.append([piece]) } else { all[all.count - 1].append(piece) }
    }
    return stretches.map(holding)
  }
}

extension Finding {
  static func unchecked(_ quotation: DraftQuotation) -> Finding {
    let words = quotation.pieces.map(\.text).joined(separator: " ")
    var finding = Finding(query: words, speaker: nil, verdict: .unchecked, because: "", rows: [])
    finding.because = finding.uncheckedReason
    return finding
  }

  /// - Parameter long: how long it is, and how long it may be. Nobody reads all of it in an answer, either.
  fileprivate static func unchecked(_ quotation: DraftQuotation, as long: String) -> Finding {
    let beginning = quotation.pieces.first.map { String($0.text.prefix(200)) + "…" } ?? ""
    return Finding(
      query: beginning, speaker: nil, verdict: .unchecked, because: "The quotation is \(long).", rows: [])
  }
}
