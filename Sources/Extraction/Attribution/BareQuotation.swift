import English

extension AttributionRule {
  /// Three quoted words or more that nobody is credited with nearby.
  static let bareQuotation = AttributionRule(
    id: "bare-quotation",
    summary: "“…” alone: whoever spoke before, in the same sentence or paragraph, or whom “I” means; else nobody",
    examples: [
      "⟨q:“We will rebuild the bridge.”⟩",
      "⟨m:Lee⟩ said that the city would pay. ⟨q:“We have the money for it.”⟩",
      "⟨m:Lee⟩ pledged “cooperation” with the town, a ⟨q:“deep and honest”⟩ bond and more.",
      "⟨m:Ann Lee⟩ makes no secret of her aim. ⟨q:“I want Bo Hart to be the next mayor.”⟩",
    ]
  ) { sentence, findings in
    findings.keepBareQuotations(sentence)
  }
}

extension Findings {
  /// Who was heard in the sentence before, in the same paragraph: nothing ties a quotation in a paragraph of its own.
  private func speakingDraft(before sentence: Sentence) -> Int? {
    for k in drafts.indices.suffix(40).reversed() {
      guard text.sentences[drafts[k].sentence].paragraph == sentence.paragraph, drafts[k].reach >= self.sentence - 1
      else { return nil }
      if drafts[k].mention != nil, drafts[k].cueClass == .speech { return k }
    }
    return nil
  }

  mutating func keepBareQuotations(_ sentence: Sentence) {
    for q in sentence.quotations {
      let quotation = text.quotations[q]
      guard quotation.words >= 3, isFree(quotation.range), !text.isTitleOfWork(quotation) else { continue }
      let isWhole = !quotation.isSetOff && text.wordCount(sentence.start..<quotation.open) == 0
      let leader = isWhole ? speakingDraft(before: sentence) : quotingDraft(before: quotation)
      if isWhole, leader == nil, let (site, mention) = finishedCue(before: sentence) {
        add([quotation.range], site, mention: mention)
        continue
      }
      let mention = leader.flatMap { drafts[$0].mention } ?? (isWhole ? personBefore(quotation, sentence) : nil)
      add([quotation.range], cue: nil, mention: mention, follows: leader)
    }
  }

  /// Tokens behind a quotation, its verb and its speaker; further on a sentence is about something else.
  private static let farthest = 20

  /// Who is quoted earlier in the sentence, and whose verb reaches so far: no other verb, name or pronoun stands between.
  private func quotingDraft(before quotation: Quotation) -> Int? {
    guard !quotation.isSetOff, let last = drafts.indices.last else { return nil }
    let draft = drafts[last]
    guard draft.sentence == sentence, draft.mention != nil, draft.cueClass == .speech,
      draft.cue != nil || draft.follows != nil
    else { return nil }
    let parts = draft.fragments + [draft.cue, draft.mention].compactMap { $0 }
    guard let end = parts.map(\.upperBound).max(), end <= quotation.open, quotation.open - end <= Self.farthest else {
      return nil
    }
    let isOver = (end..<quotation.open).contains { i in
      let token = text.tokens[i]
      if token.is(.that) { return false }
      return token.kind == .semicolon || token.kind == .colon || token.shape.contains(.capital)
        || token.is([.subjectPronoun, .relative, .wh]) || text.isFinite(i)
    }
    return isOver ? nil : last
  }

  /// Ann Lee said in a statement. “…”: a cue that ends the sentence before, in the same paragraph, with nothing said yet.
  private func finishedCue(before sentence: Sentence) -> (Site, Range<Int>)? {
    guard self.sentence > 0 else { return nil }
    let before = text.sentences[self.sentence - 1]
    guard before.paragraph == sentence.paragraph, before.quotations.isEmpty else { return nil }
    var sites: [Site] = []
    text.sites(in: before, into: &sites)
    guard let site = sites.last, isFree(site), site.frame.contains(.quote), site.form == .past || site.form == .third,
      !site.isPassive, let subject = text.subject(of: site, from: before.start)
    else { return nil }
    let end = text.afterAdverbials(site.after, to: before.end)
    // "Ann Lee, the mayor of Park Hill said": the second comma may be missing.
    let front = before.start..<subject.lowerBound
    guard end == before.end - 1, text.tokens[end].endsSentence, !text.hasFinite(front), text.opensSubject(before.start)
    else { return nil }
    return (site, before.start..<subject.upperBound)
  }

  /// Ann Lee makes no secret of it. “I want …”: of the sentence before, in the same paragraph, the one person it names.
  private func personBefore(_ quotation: Quotation, _ sentence: Sentence) -> Range<Int>? {
    guard self.sentence > 0, text.isFirstPerson(quotation) else { return nil }
    let before = text.sentences[self.sentence - 1]
    guard before.paragraph == sentence.paragraph, before.quotations.isEmpty,
      let subject = text.mainSubject(in: before, before: before.end), subject.lowerBound == before.start
    else { return nil }
    let others = (subject.upperBound..<before.end).contains {
      text.tokens[$0].shape.contains(.capital) && !text.tokens[$0].is([.place, .weekday, .month])
    }
    let first = text.tokens[subject.lowerBound]
    if others { return nil }
    if first.is(.subjectPronoun) { return first.is([.maleWord, .femaleWord]) ? subject : nil }
    guard let name = text.name(at: subject.lowerBound, to: before.end, first: true), !name.looksLikeOrganization,
      name.full == subject
    else { return nil }
    return subject
  }
}

extension ScannedText {
  /// It has "I" or "my" among its first words.
  fileprivate func isFirstPerson(_ quotation: Quotation) -> Bool {
    quotation.inner.prefix(12).contains { word($0, is: "i") || word($0, is: "my") || word($0, is: "me") }
  }

  /// “The Long Winter”: capitals throughout and no punctuation of its own.
  func isTitleOfWork(_ q: Quotation) -> Bool {
    guard q.words <= 10, !isPunctuatedInside(q) || q.words <= 6 else { return false }
    var long = 0
    var capitals = 0
    for i in q.inner where tokens[i].kind == .word && tokens[i].end - tokens[i].start > 3 {
      // "Midday with Ann Lee".
      if tokens[i].is(.preposition), !tokens[i].shape.contains(.capital), i > q.inner.lowerBound { continue }
      long += 1
      if tokens[i].shape.contains(.capital) { capitals += 1 }
    }
    return long > 0 && capitals == long && (!isTitleCase || q.words < 5)
  }
}
