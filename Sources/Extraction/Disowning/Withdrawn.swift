import English

extension DisowningRule {
  static let withdrawn = DisowningRule(
    id: "withdrawn",
    summary:
      "an earlier version of this article said …; we retract the statement that …",
    examples: [
      "⟨d:An earlier version of this article said⟩ ⟨q:that the gate had failed twice⟩.",
      "This story ⟨d:originally⟩ said ⟨q:that the gate had failed twice⟩.",
      "The Courier ⟨d:retracted⟩ a report ⟨q:that the gate had failed twice⟩.",
    ]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.withdrawal(of: draft).map { (draft, $0) } }
  }
}

extension Findings {
  fileprivate func withdrawal(of index: Int) -> Range<Int>? {
    let sentence = text.sentences[drafts[index].sentence]
    guard let first = drafts[index].fragments.map(\.lowerBound).min(), first > sentence.start else { return nil }
    let front = sentence.start..<first
    if let version = text.earlierVersion(in: front), isOwnVoice(version.lowerBound) {
      return version.lowerBound..<max(version.upperBound, min(drafts[index].cue?.upperBound ?? 0, first))
    }
    for i in front where isOwnVoice(i) && text.isOne(i, of: Untruth.withdrawing) {
      if (i..<first).contains(where: { text.isOne($0, of: Untruth.sayings) }) { return i..<i + 1 }
    }
    // "apologised for reporting that".
    for i in front.dropLast() where text.word(i, is: "for") && isOwnVoice(i) && i > sentence.start {
      let apologises = ["apologized", "apologised", "apologizes", "apologises", "apologize", "apologise"]
        .contains { text.word(i - 1, is: $0) }
      let reports = [
        "reporting", "publishing", "quoting", "attributing", "printing", "saying", "claiming", "suggesting",
      ]
      .contains { text.word(i + 1, is: $0) }
      if apologises, reports { return i - 1..<i + 2 }
    }
    return nil
  }
}

extension ScannedText {
  /// "An earlier version of this article", "In the original headline", "This story originally": the words that say that
  /// what follows no longer stands.
  func earlierVersion(in range: Range<Int>) -> Range<Int>? {
    for i in range.dropLast() {
      if ["earlier", "previous", "original", "prior", "initial", "first"].contains(where: { word(i, is: $0) }) {
        let noun = i + 1
        let isVersion = ["version", "versions", "edition"].contains { word(noun, is: $0) }
        if isVersion { return (i > range.lowerBound && tokens[i - 1].is(.determiner) ? i - 1 : i)..<noun + 1 }
      }
      let isEarlier = ["originally", "initially", "previously", "misstated"].contains { word(i, is: $0) }
      if isEarlier, range.contains(i - 2), word(i - 2, is: "this"), isOne(i - 1, of: Untruth.sayings) {
        return i..<i + 1
      }
    }
    return nil
  }
}
