import English

extension AttributionRule {
  /// A sentence about somebody ends, behind a comma, in words that begin as a sentence does.
  static let commaQuotation = AttributionRule(
    id: "comma-quotation",
    summary: "NAME reacted coolly to the plan, “…”",
    examples: ["⟨m:Ann Lee⟩ reacted coolly to the plan⟨c:,⟩ ⟨q:“We have seen all of this before.”⟩"]
  ) { sentence, findings in
    for q in sentence.quotations { findings.attributeByComma(q, sentence) }
  }
}

extension Findings {
  mutating func attributeByComma(_ q: Int, _ sentence: Sentence) {
    let quotation = text.quotations[q]
    let comma = quotation.open - 1
    guard quotation.words >= 5, !quotation.isSetOff, isFree(quotation.range), comma > sentence.start + 2,
      text.tokens[comma].kind == .comma, isOpen(comma), text.tokens[quotation.open + 1].shape.contains(.capital),
      text.wordCount(quotation.close + 1..<max(sentence.end, quotation.close + 1)) == 0, !text.isTitleOfWork(quotation),
      !sites.contains(where: { $0.verb < comma && !isFree($0) }),
      let mention = text.mainSubject(in: sentence, before: comma), isPersonal(mention)
    else { return }
    add([quotation.range], cue: comma..<comma + 1, mention: mention)
  }

  /// A name, "he", "the mayor": not "the book", "a sign".
  private func isPersonal(_ mention: Range<Int>) -> Bool {
    let first = text.tokens[mention.lowerBound]
    if mention.count == 1, first.is(.subjectPronoun) { return first.is([.maleWord, .femaleWord]) }
    guard !first.is([.relative, .that]), let head = text.headNoun(mention) else { return false }
    return text.tokens[head].is(.roleNoun)
      || text.tokens[head].shape.contains(.capital) && first.shape.contains(.capital)
  }
}
