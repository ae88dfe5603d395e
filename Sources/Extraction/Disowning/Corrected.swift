import English

extension DisowningRule {
  static let corrected = DisowningRule(
    id: "corrected",
    summary: "in a correction: NAME was quoted as saying “…”; a story attributed “…” to NAME; NAME said “…”, not “…”",
    examples: [
      "Correction: An article on Monday ⟨d:quoted⟩ Ann Lee as saying ⟨q:“the gate is rotten.”⟩",
      "Clarification: In a story on Monday Ann Lee was ⟨d:quoted⟩ as saying ⟨q:“the gate is rotten.”⟩",
      "For the record: A story on Monday ⟨d:quoted⟩ Ann Lee as saying ⟨q:“the gate is rotten.”⟩",
      "Correction: Ann Lee said “the gate is new,” ⟨d:not⟩ ⟨q:“the gate is rotten.”⟩",
    ]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.printed(draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// A correction tells what was printed, and then what is right: the words that introduce the first.
  fileprivate func printed(_ index: Int) -> Range<Int>? {
    let sentence = text.sentences[drafts[index].sentence]
    guard isQuoted(index), isInCorrection(drafts[index].sentence),
      let first = drafts[index].fragments.map(\.lowerBound).min()
    else { return nil }
    if let contrast = contrast(before: first, in: sentence) { return contrast }
    for i in (sentence.start..<first).reversed() where isUnquoted(i) {
      guard Self.printing.contains(where: { text.word(i, is: $0) }) else { continue }
      // "should have quoted her as saying “…”" is what is right.
      let isRight = (max(sentence.start, i - 3)..<i).contains {
        text.word($0, is: "should") || text.word($0, is: "actually")
      }
      return isRight ? nil : i..<i + 1
    }
    return nil
  }

  private func isUnquoted(_ i: Int) -> Bool { text.tokens[i].kind == .word && !text.tokens[i].isQuoted }

  private static let printing: [StaticString] = [
    "quoted", "attributed", "credited", "quote", "quotations", "quotation",
  ]

  func isInCorrection(_ sentence: Int) -> Bool {
    text.isCorrection || text.opensCorrection(text.sentences[sentence].paragraph) || isBehindMisquotation(sentence)
  }

  /// An article on Friday misquoted Ann Lee. She said “…,” not “…”.
  private func isBehindMisquotation(_ sentence: Int) -> Bool {
    guard sentence > 0, text.sentences[sentence - 1].paragraph == text.sentences[sentence].paragraph else {
      return false
    }
    return text.sentences[sentence - 1].range.contains { text.isOne($0, of: Untruth.misquoting) && isOwnVoice($0) }
  }

  /// "“…,” not “…”", "“…” rather than “…”".
  private func contrast(before open: Int, in sentence: Sentence) -> Range<Int>? {
    guard open - 2 > sentence.start else { return nil }
    let not = text.word(open - 1, is: "not")
    let than = text.word(open - 1, is: "than") && text.word(open - 2, is: "rather")
    guard not || than else { return nil }
    let start = not ? open - 1 : open - 2
    let isBehindQuotation = (max(sentence.start, start - 3)..<start).contains { text.tokens[$0].isQuoted }
    return isBehindQuotation ? start..<open : nil
  }

  /// What a correction sets against the right words with "not" is a quotation of its own.
  mutating func partCorrections() {
    for index in drafts.indices where isInCorrection(drafts[index].sentence) {
      let sentence = text.sentences[drafts[index].sentence]
      let quotation = sentence.quotations.map { text.quotations[$0] }
        .first { contrast(before: $0.open, in: sentence) != nil && owner[$0.open] == Int32(index) }
      guard let quotation, let contrast = contrast(before: quotation.open, in: sentence) else { continue }
      drafts[index].fragments = drafts[index].fragments.map { $0.clamped(to: sentence.start..<contrast.lowerBound) }
        .filter { !$0.isEmpty }
      var other = drafts[index]
      other.fragments = [quotation.range]
      drafts.append(other)
      for i in contrast.lowerBound..<sentence.end where owner[i] == Int32(index) { owner[i] = -1 }
      for i in quotation.range { owner[i] = Int32(drafts.count - 1) }
    }
  }
}

extension ScannedText {
  /// A paragraph, or a headline, that says that it corrects: "Correction:", "Editor’s note", "For the record".
  ///
  /// "Correction officers" correct nothing: what follows must be a mark, the end, or what is corrected.
  func opensCorrection(_ paragraph: Int) -> Bool {
    guard paragraphs.indices.contains(paragraph) else { return false }
    let paragraph = paragraphs[paragraph]
    let head = paragraph.prefix(6)
    for i in head where Untruth.corrections.contains(hash(i)) && tokens[i].kind == .word {
      guard i + 1 < paragraph.upperBound, tokens[i + 1].isWord else { return true }
      if ["and", "to", "on", "of", "for"].contains(where: { word(i + 1, is: $0) }) { return true }
    }
    if let first = head.first, first + 2 < paragraph.upperBound, word(first, is: "for"), word(first + 1, is: "the"),
      word(first + 2, is: "record")
    {
      return true
    }
    return head.contains { word($0, is: "note") } && head.contains { word($0, is: "editor") || word($0, is: "editors") }
  }
}
