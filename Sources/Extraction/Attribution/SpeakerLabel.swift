extension AttributionRule {
  /// A transcript's label, or a headline's.
  static let speakerLabel = AttributionRule(
    id: "speaker-label",
    summary: "NAME: … at the start of a paragraph or a headline",
    examples: [
      "⟨m:LEE⟩⟨c::⟩ ⟨q:We will rebuild the bridge. All of it.⟩",
      "⟨m:Ann Lee⟩⟨c::⟩ ⟨q:“We will rebuild.”⟩",
    ]
  ) { sentence, findings in
    findings.attributeByLabel(sentence)
  }
}

extension Findings {
  mutating func attributeByLabel(_ sentence: Sentence) {
    let paragraph = text.paragraphs[sentence.paragraph]
    guard sentence.start == paragraph.lowerBound else { return }
    var colon = sentence.start
    while colon < sentence.end, colon - sentence.start < 7, text.tokens[colon].kind != .colon {
      guard
        text.tokens[colon].isWord || text.tokens[colon].kind == .open || text.tokens[colon].kind == .close
          || text.tokens[colon].kind == .comma
      else { return }
      colon += 1
    }
    guard colon < sentence.end - 1, colon > sentence.start, text.tokens[colon].kind == .colon,
      text.tokens[colon].shape.contains(.spaceAfter)
    else { return }
    let label = sentence.start..<colon
    guard !label.contains(where: { text.tokens[$0].is([.label, .determiner]) }) else { return }
    let isShouted = label.allSatisfy {
      text.tokens[$0].shape.contains(.allCaps) || !text.tokens[$0].isWord
        || text.tokens[$0].end - text.tokens[$0].start == 1
    }
    let isName = label.allSatisfy { text.tokens[$0].shape.contains(.capital) || !text.tokens[$0].isWord }
    let next = colon + 1
    if text.tokens[next].isQuoted {
      guard isName else { return }
      let q = text.quotations[Int(text.tokens[next].quotation)]
      add([next..<max(q.close + 1, next)], cue: colon..<colon + 1, mention: label)
      return
    }
    if isShouted && text.part == .body && text.wordCount(label) <= 4 {
      add([next..<paragraph.upperBound], cue: colon..<colon + 1, mention: label)
    } else if text.part == .title, isName, text.wordCount(label) <= 4 {
      add([next..<sentence.end], cue: colon..<colon + 1, mention: label)
    }
  }
}
