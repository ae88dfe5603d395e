import ReportedSpeech

extension Others {
  /// Whoever else had the words, and when.
  var precedence: String? {
    if let before {
      let how: String
      if before.verdict == .misattributed, let speaker = before.report.speaker {
        how = ", and credits \(speaker) with it"
      } else {
        how = before.report.mode.isQuote ? "" : ", without quotation marks"
      }
      return "\(before.report.publisher) had it before (\(before.report.outInWords))\(how)."
    }
    return inOtherWords.map { "\($0.publisher) told it before in other words (\($0.outInWords)): \($0.text.quoted)." }
  }

  /// Who says it otherwise, each in a sentence; of many the first two.
  var differing: [String] {
    let shown = otherwise.prefix(Self.shown).map(\.sentence)
    let rest = otherwise.count - shown.count
    return rest > 0 ? shown + ["\(rest.of("more report")) \(rest == 1 ? "differs" : "differ") in meaning."] : shown
  }

  static let shown = 2
}

extension Otherwise {
  /// "Bay Times, 3 March 2026, from which Hill Post has it, has it otherwise: “40” where the asked words have “400” (the
  /// figure differs)."
  package var sentence: String {
    let from = heir.map { " from which \($0) has it," } ?? ""
    return
      "\(report.dateline),\(from) has it otherwise: \(difference)\(isWithdrawn ? "; it has disowned those words" : "")."
  }

  private var difference: String {
    let label = change.thereInWords.map { " (\($0))" } ?? ""
    switch (change.earlier?.text.quoted, change.later?.text.quoted) {
    case (let theirs?, let asked?): return "\(theirs) where the asked words have \(asked)\(label)"
    case (let theirs?, nil): return "with \(theirs), which the asked words have not\(label)"
    case (nil, let asked?): return "without \(asked)\(label)"
    case (nil, nil): return change.inWords(isOrdered: false)
    }
  }
}

extension Drift {
  /// What the earlier side is beside the later one, whichever was out first; nil where the words say it themselves.
  fileprivate var thereInWords: String? {
    switch (kind, sign) {
    case ("number_changed", _), ("entity_changed", _), ("predicate_changed", _): inWords
    case ("negation_flipped", _): "a negation differs"
    case ("modality_changed", .more?): "it is less sure there"
    case ("modality_changed", _): "it is surer there"
    case ("intensity_changed", .more?): "put more weakly there"
    case ("intensity_changed", _): "put more strongly there"
    case ("generality_changed", .more?): "put less generally there"
    case ("generality_changed", _): "put more generally there"
    case ("causality_changed", _): inWords(isOrdered: false)
    default: nil
    }
  }
}

extension String {
  /// In marks, with marks inside them as such, and as much of it as is read in passing.
  fileprivate var quoted: String {
    let isMark = { (c: Character) in c == "“" || c == "”" || c == "\"" }
    let bare = String(String(drop(while: isMark).reversed()).drop { isMark($0) || $0 == "," || $0 == "." }.reversed())
    let inner = bare.replacing("“", with: "‘").replacing("”", with: "’")
    guard inner.count > 100 else { return "“\(inner)”" }
    return "“\(inner.prefix(100).split(separator: " ").dropLast().joined(separator: " ")) …”"
  }
}
