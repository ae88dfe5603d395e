import English

extension DisowningRule {
  static let judgedBehind = DisowningRule(
    id: "judged-behind",
    summary: "“…” is misattributed to NAME; …, but she never said it",
    examples: [
      "⟨q:“The gate is rotten to the core”⟩ is ⟨d:misattributed⟩ to Ann Lee.",
      "The words ⟨q:“the gate is rotten to the core”⟩ were ⟨d:never spoken⟩ by Ann Lee.",
    ]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.judgementBehind(draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// What follows a quotation in its sentence.
  fileprivate func judgementBehind(_ index: Int) -> Range<Int>? {
    let sentence = text.sentences[drafts[index].sentence]
    guard let last = drafts[index].fragments.map(\.upperBound).max(),
      drafts[index].fragments.contains(where: {
        $0.contains { text.tokens[$0].isQuoted }
      })
    else { return nil }
    var close = last
    // “…,” has been removed: the tail was taken for what is said.
    if let fragment = drafts[index].fragments.last, let quoted = fragment.last(where: { text.tokens[$0].isQuoted }) {
      close = quoted + 1
    }
    let tail = close..<max(sentence.end, close)
    for i in tail where text.tokens[i].isWord && !text.tokens[i].isQuoted && isOfDraft(i, index) {
      if text.isOne(i, of: Untruth.misquoting) { return i..<i + 1 }
      if text.isOne(i, of: Untruth.adverbs), i + 1 < sentence.end,
        text.word(i + 1, is: "attributed") || text.word(i + 1, is: "credited") || text.word(i + 1, is: "ascribed")
      {
        return i..<i + 1
      }
      if let predicate = text.predicateOfUntruth(at: i, in: tail),
        text.startsWithBe(tail) || text.word(predicate.lowerBound, is: "never") || text.absence(at: i, in: tail) != nil
      {
        return predicate
      }
      if let never = text.neverSaidIt(at: i, in: tail) { return never }
      if let judged = calledUntrue(i, tail, sentence) { return judged }
      // “…,” Lee said in a made-up interview.
      if text.tokens[i].is(.preposition), i + 2 < tail.upperBound, text.tokens[i + 1].is(.determiner),
        let made = text.untrueSaying(at: i + 2, to: tail.upperBound), !text.word(i, is: "of"),
        !text.word(i, is: "about")
      {
        return made
      }
    }
    return nil
  }

  /// Lee called the quote, “…,” a fabrication.
  private func calledUntrue(_ i: Int, _ tail: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    guard text.tokens[i].is(.determiner), tail.prefix(3).contains(i), i + 1 < tail.upperBound,
      text.isOne(i + 1, of: Untruth.predicates) || text.isOne(i + 1, of: Untruth.adjectives)
    else { return nil }
    let isCalled = (sentence.start..<tail.lowerBound).contains { k in
      ["called", "calls", "labelled", "labeled", "branded"].contains { text.word(k, is: $0) }
        && !text.tokens[k].isQuoted
    }
    return isCalled ? i..<i + 2 : nil
  }

  private func isOfDraft(_ i: Int, _ index: Int) -> Bool { owner[i] < 0 || owner[i] == Int32(index) }
}

extension ScannedText {
  /// "“…” is, it turns out, fabricated": the quotation is the subject.
  fileprivate func startsWithBe(_ tail: Range<Int>) -> Bool {
    guard let first = tail.first(where: { tokens[$0].isWord }) else { return false }
    return tokens[first].is([.be, .have]) || word(first, is: "that") || word(first, is: "which")
  }

  /// "fabricated", "a fabrication", "not real", "never spoken", "made up": what may stand behind "is".
  func predicateOfUntruth(at i: Int, in range: Range<Int>) -> Range<Int>? {
    if let absence = absence(at: i, in: range) { return absence }
    let hasBe = (max(range.lowerBound, i - 6)..<i).contains { tokens[$0].is(.be) }
    guard hasBe else { return nil }
    if isOne(i, of: Untruth.adjectives) || isOne(i, of: Untruth.predicates) {
      let isDenied = (max(range.lowerBound, i - 3)..<i).contains { tokens[$0].is(.negation) }
      return isDenied ? nil : i..<i + 1
    }
    if isOne(i, of: Untruth.affirmed), i - 1 >= range.lowerBound, tokens[i - 1].is(.negation) { return i - 1..<i + 1 }
    if word(i, is: "made"), i + 1 < range.upperBound, word(i + 1, is: "up") { return i..<i + 2 }
    if ["generated", "created", "produced"].contains(where: { word(i, is: $0) }),
      range.contains(where: { isOne($0, of: Untruth.machines) })
    {
      return i..<i + 1
    }
    // Editors remove what cannot stand; what else is removed was still said.
    if word(i, is: "removed"), opensCorrection(sentences[sentenceIndex(holding: i)].paragraph) { return i..<i + 1 }
    let isSaid = ["said", "spoken", "uttered", "made", "written", "tweeted", "posted", "published"]
      .contains { word(i, is: $0) }
    return isSaid && i - 1 >= range.lowerBound && word(i - 1, is: "never") ? i - 1..<i + 1 : nil
  }

  /// "does not appear in any of her speeches", "appears nowhere in the letter".
  func absence(at i: Int, in range: Range<Int>) -> Range<Int>? {
    guard word(i, is: "appear") || word(i, is: "appears"), i + 1 < range.upperBound else { return nil }
    if word(i + 1, is: "nowhere") { return i..<i + 2 }
    guard word(i + 1, is: "in"), i - 1 >= range.lowerBound, tokens[i - 1].is(.negation) else { return nil }
    return i - 1..<i + 1
  }

  /// "never said it", "did not say that", "has never used those words", "said no such thing".
  func neverSaidIt(at i: Int, in range: Range<Int>) -> Range<Int>? {
    let isSaying = [
      "say", "said", "saying", "tweeted", "wrote", "write", "uttered", "posted", "made", "make", "used", "use",
    ]
    .contains { word(i, is: $0) }
    guard isSaying, i + 1 < range.upperBound else { return nil }
    let after = i + 1..<min(i + 4, range.upperBound)
    let isNothing = word(i + 1, is: "no") ? "such" : word(i + 1, is: "nothing") ? "of" as StaticString? : nil
    if let isNothing, i + 2 < range.upperBound, word(i + 2, is: isNothing) {
      return i..<min(i + (word(i + 1, is: "no") ? 4 : 5), range.upperBound)
    }
    let group = max(range.lowerBound, i - 4)..<i
    guard let negation = group.last(where: { tokens[$0].is(.negation) }),
      (negation..<i).allSatisfy({ tokens[$0].is([.negation, .auxiliary, .adverb]) }),
      word(negation, is: "never") || (negation..<i).contains(where: { tokens[$0].is(.do) })
        || negation > range.lowerBound && tokens[negation - 1].is(.do)
    else { return nil }
    let isAnaphor =
      ["it", "that", "this", "so", "such", "these", "those", "them", "either"].contains { word(i + 1, is: $0) }
      || ["the", "any", "anything"].contains { word(i + 1, is: $0) }
        && after.contains {
          isOne($0, of: Untruth.sayings) || word($0, is: "such") || word($0, is: "kind") || word($0, is: "sort")
            || word($0, is: "of")
        }
    // "never said that the gate": a clause of its own.
    let next = i + 2
    let opensClause =
      next < range.upperBound && tokens[next].isWord && word(i + 1, is: "that")
      && !isOne(next, of: Untruth.sayings)
    guard isAnaphor, !opensClause else { return nil }
    return negation..<i + 2
  }
}
