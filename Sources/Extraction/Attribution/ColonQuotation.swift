import English

extension AttributionRule {
  /// A colon introduces the quotation, without a reporting verb.
  static let colonQuotation = AttributionRule(
    id: "colon-quotation",
    summary: "NAME made the case: “…”; … - NAME: “…”",
    examples: [
      "⟨m:The letter⟩ makes a simple case⟨c::⟩ ⟨q:“The bridge is unsafe.”⟩",
      "Some worry - ⟨m:Ann Lee⟩⟨c::⟩ ⟨q:“The bridge is unsafe.”⟩",
    ]
  ) { sentence, findings in
    findings.attributeByColon(sentence)
  }
}

extension Findings {
  mutating func attributeByColon(_ sentence: Sentence) {
    if text.part == .title { signHeadline(sentence) }
    for q in sentence.quotations where text.quotations[q].words >= 3 && isFree(text.quotations[q].range) {
      let open = text.quotations[q].open
      if open == text.content(of: sentence).lowerBound, attributeByColonAbove(q, sentence) { continue }
      guard open > sentence.start + 1, text.tokens[open - 1].kind == .colon else { continue }
      var lo = open - 1
      while lo > sentence.start, text.tokens[lo - 1].shape.contains(.capital), text.tokens[lo - 1].isWord { lo -= 1 }
      let isLabel = lo < open - 1 && (lo == sentence.start || !text.tokens[lo - 1].isWord)
      let noun = text.subject(before: open - 1, from: sentence.start)
      let mention =
        isLabel ? lo..<open - 1 : text.mainSubject(in: sentence, before: open) ?? noun
      guard let mention, !text.isExpletive(mention) else { continue }
      add([text.quotations[q].range], cue: open - 1..<open, mention: mention)
    }
  }

  /// "‘Not one cent’: Lee", "Not one cent will be paid: Lee": whoever a headline ends with behind a colon.
  private mutating func signHeadline(_ sentence: Sentence) {
    guard let colon = sentence.range.last(where: { text.tokens[$0].kind == .colon && !text.tokens[$0].isQuoted }),
      colon > sentence.start + 1, isFree(sentence.start..<colon), colon + 1 < sentence.end
    else { return }
    let phrase = colon + 1..<sentence.end
    let end = phrase.dropFirst().first { text.word($0, is: "on") || text.word($0, is: "in") } ?? sentence.end
    guard let mention = text.signature(phrase.lowerBound..<end) else { return }
    let quotation = text.tokens[colon - 1].isQuoted ? text.quotations[Int(text.tokens[colon - 1].quotation)] : nil
    if let quotation, text.wordCount(sentence.start..<quotation.open) == 0, quotation.words >= 2 {
      add([quotation.range], cue: colon..<colon + 1, mention: mention)
    } else if end == sentence.end, text.wordCount(sentence.start..<colon) >= 3, text.hasFinite(sentence.start..<colon) {
      add([sentence.start..<colon], cue: colon..<colon + 1, mention: mention)
    }
  }

  /// "Lee continued:" and then a paragraph of its own.
  private mutating func attributeByColonAbove(_ q: Int, _ sentence: Sentence) -> Bool {
    guard sentence.start == text.paragraphs[sentence.paragraph].lowerBound, self.sentence > 0 else { return false }
    let above = text.sentences[self.sentence - 1]
    guard above.paragraph == sentence.paragraph - 1, above.end - above.start > 1,
      text.tokens[above.end - 1].kind == .colon,
      !text.tokens[above.end - 1].isQuoted
    else { return false }
    var sites: [Site] = []
    text.sites(in: above, into: &sites)
    let site = sites.last { $0.frame.contains(.quote) && !cues[$0.verb] }
    let mention =
      site.flatMap { text.subject(of: $0, from: above.start) } ?? text.mainSubject(in: above, before: above.end)
    guard let mention else { return false }
    let fragment = text.quotations[q].open..<max(text.quotations[q].close + 1, sentence.start)
    if let site {
      add([fragment], site, mention: mention)
    } else {
      add([fragment], cue: above.end - 1..<above.end, mention: mention)
    }
    return true
  }
}

extension ScannedText {
  /// "It" of "it seems unfair to tell them".
  fileprivate func isExpletive(_ mention: Range<Int>) -> Bool {
    guard mention.count == 1, word(mention.lowerBound, is: "it"), mention.upperBound < tokens.count else {
      return false
    }
    return Self.copulas.contains { word(mention.upperBound, is: $0) }
  }

  private static let copulas: [StaticString] = [
    "is", "was", "seems", "seemed", "appears", "looks", "feels", "would", "takes",
  ]

  /// Words that may sign what stands before them: a name, or whoever holds an office; no outlet, place or topic.
  fileprivate func signature(_ phrase: Range<Int>) -> Range<Int>? {
    guard let first = phrase.first, let last = phrase.last, phrase.count <= 5,
      phrase.allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isQuoted && !tokens[$0].is([.outletWord, .label]) })
    else { return nil }
    if tokens[last].is([.roleNoun, .groupNoun, .documentNoun]), !tokens[first].is([.preposition, .wh]) {
      return phrase
    }
    let isName = phrase.allSatisfy { tokens[$0].shape.contains(.capital) || tokens[$0].is(.roleNoun) }
    guard isName, tokens[last].word == 0 || tokens[first].is([.maleName, .femaleName, .title, .honorific]) else {
      return nil
    }
    return phrase.count == 1 && isTitleCase ? nil : phrase
  }
}
