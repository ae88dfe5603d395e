import English

extension AttributionRule {
  /// A sentence that is only marked words goes on with the quotation before it.
  static let continuedQuotation = AttributionRule(
    id: "continued-quotation",
    summary: "“…,” NAME said. “…”; a paragraph left open, and the next that opens again",
    examples: []
  ) { sentence, findings in
    findings.continueQuotation(sentence)
  }
}

extension Findings {
  /// A quotation that opens its sentence and has no cue belongs to the one before it.
  mutating func continueQuotation(_ sentence: Sentence) {
    guard let q = sentence.quotations.first else { return }
    let quotation = text.quotations[q]
    let before = text.wordCount(sentence.start..<quotation.open)
    guard isFree(quotation.range), before == 0 || before <= 2 && quotation.words > 2 && sites.isEmpty else { return }
    // “The Long Winter,” a novel of 1970, is read again: a title that opens a sentence goes on with nothing.
    let after = text.wordCount(quotation.close + 1..<max(sentence.end, quotation.close + 1))
    guard after <= 2 * quotation.words || quotation.words > 4 else { return }
    // The film “The Long Winter” was on.
    guard before == 0 || !text.isTitleOfWork(quotation) else { return }
    guard after == 0 || !isCredited(quotation, sentence) else { return }
    let fragment = (before == 0 ? quotation.open : sentence.start)..<max(quotation.close + 1, lastWord(sentence))
    guard isFree(fragment), let last = quotedDraft(before: sentence) else { return }
    // The paper withdrew it. The quotation “…” was made up: what has words of its own goes on with its neighbour only.
    if before > 1, drafts[last].reach + 1 < self.sentence { return }
    // What markup sets off begins anew, unless the same block goes on.
    if quotation.isSetOff, !continues(quotation, last) { return }
    extend(last, with: fragment)
  }

  /// The next paragraph of one block.
  private func continues(_ quotation: Quotation, _ draft: Int) -> Bool {
    guard let end = drafts[draft].fragments.map(\.upperBound).max(), end > 0, text.tokens[end - 1].isQuoted,
      text.quotations[Int(text.tokens[end - 1].quotation)].isSetOff
    else { return false }
    return credits.contains {
      $0.pieces.contains { $0.contains(end - 1) } && $0.pieces.contains { $0.contains(quotation.open) }
    }
  }

  /// “A,” Delaney shrugged off: a comma inside the marks and a name behind them are somebody's, whatever the verb.
  private func isCredited(_ quotation: Quotation, _ sentence: Sentence) -> Bool {
    let next = quotation.close + 1
    guard quotation.isClosed, text.tokens[quotation.close - 1].kind == .comma, next < sentence.end else { return false }
    return text.tokens[next].shape.contains(.capital) || text.tokens[next].is(.subjectPronoun)
  }

  private func lastWord(_ sentence: Sentence) -> Int {
    var end = sentence.end
    while end > sentence.start, text.tokens[end - 1].endsSentence { end -= 1 }
    return end
  }

  /// The latest quotation of this paragraph; of the one before where that ended in marks or this one is nothing else.
  private func quotedDraft(before sentence: Sentence) -> Int? {
    var k = drafts.count - 1
    while k >= 0, drafts.count - k < 40 {
      let paragraph = text.sentences[drafts[k].reach].paragraph
      guard paragraph >= sentence.paragraph - 1 else { return nil }
      if drafts[k].cueClass != .attitude || marksLead(drafts[k]), holdsQuotation(drafts[k]) {
        if paragraph == sentence.paragraph { return isInterrupted(drafts[k]) ? nil : k }
        guard sentence.start == text.paragraphs[sentence.paragraph].lowerBound, mayGoOn(drafts[k]) else { return nil }
        return drafts[k].reach + 1 >= self.sentence || drafts[k].fragments.count > 1 ? k : nil
      }
      k -= 1
    }
    return nil
  }

  /// “A,” Park said. Lee saw it otherwise. “B.”: whom the sentence between is about may well be who speaks.
  private func isInterrupted(_ draft: Draft) -> Bool {
    guard let mention = draft.mention, !text.tokens[mention.lowerBound].is([.subjectPronoun, .relative]) else {
      return false
    }
    let known = Set(mention.map(text.hash))
    return (draft.reach + 1..<max(sentence, draft.reach + 1)).contains { k in
      let between = text.sentences[k]
      guard let subject = text.mainSubject(in: between, before: between.end), subject.lowerBound == between.start,
        let name = text.name(at: subject.lowerBound, to: subject.upperBound, first: true), name.looksLikePerson
      else { return false }
      return !known.contains(text.hash(name.words.upperBound - 1))
    }
  }

  /// What is credited to nobody goes on in the next paragraph only where its own ended with it.
  private func mayGoOn(_ draft: Draft) -> Bool {
    guard draft.cue == nil, draft.mention == nil, let end = draft.fragments.map(\.upperBound).max() else { return true }
    return text.wordCount(end..<max(end, text.sentences[draft.reach].end)) == 0
  }

  /// “It is a disgrace,” Lee charged.
  private func marksLead(_ draft: Draft) -> Bool {
    guard let cue = draft.cue, let first = draft.fragments.map(\.lowerBound).min() else { return false }
    return first < cue.lowerBound && text.tokens[first].isQuoted
  }

  private func holdsQuotation(_ draft: Draft) -> Bool {
    draft.fragments.contains { fragment in
      fragment.contains { i in
        guard text.tokens[i].isQuoted else { return false }
        let opens = draft.cue != nil && i == fragment.lowerBound
        return opens || text.quotations[Int(text.tokens[i].quotation)].words >= 3
      }
    }
  }
}
