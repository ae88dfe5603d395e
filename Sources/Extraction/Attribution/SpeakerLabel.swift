import English

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
    // “LEE: …: the label of a transcript that is quoted whole.
    let first = text.tokens[sentence.start].kind == .quote ? sentence.start + 1 : sentence.start
    var colon = first
    while colon < sentence.end, colon - first < 7, text.tokens[colon].kind != .colon {
      guard
        text.tokens[colon].isWord || text.tokens[colon].kind == .open || text.tokens[colon].kind == .close
          || text.tokens[colon].kind == .comma
      else { return }
      colon += 1
    }
    guard colon < sentence.end - 1, colon > first, text.tokens[colon].kind == .colon,
      text.tokens[colon].shape.contains(.spaceAfter)
    else { return }
    let label = first..<colon
    let isLine = text.part == .title || isLineOfItsOwn(colon + 1, paragraph)
    guard !text.tokens[first].is(.reporting), !label.contains(where: { isNoSpeaker($0, label, isLine: isLine) })
    else { return }
    let isShouted = label.allSatisfy {
      text.tokens[$0].shape.contains(.allCaps) || !text.tokens[$0].isWord
        || text.tokens[$0].end - text.tokens[$0].start == 1
    }
    let isName = label.allSatisfy { text.tokens[$0].shape.contains(.capital) || !text.tokens[$0].isWord }
    let next = colon + 1
    if first > sentence.start, !isShouted { return }
    if text.tokens[next].isQuoted, first == sentence.start {
      guard isName else { return }
      let q = text.quotations[Int(text.tokens[next].quotation)]
      add([next..<max(q.close + 1, next)], cue: colon..<colon + 1, mention: label)
      return
    }
    if isName, text.part == .body, isLineOfItsOwn(next, paragraph), text.wordCount(label) <= 3 {
      add([next..<paragraph.upperBound], cue: colon..<colon + 1, mention: label)
      return
    }
    if isShouted && text.part == .body && text.wordCount(label) <= 4 {
      add([next..<max(endOfLabelled(paragraph), next)], cue: colon..<colon + 1, mention: label)
    } else if text.part == .title, isName, text.wordCount(label) <= 4 {
      add([next..<sentence.end], cue: colon..<colon + 1, mention: label)
    }
  }

  /// "Update:", "Note:"; but "A:" answers "Q:", and a headline's "Poll:" speaks.
  private func isNoSpeaker(_ i: Int, _ label: Range<Int>, isLine: Bool) -> Bool {
    if text.tokens[i].is(.determiner) { return label.count > 1 || text.tokens[i].end - text.tokens[i].start > 1 }
    guard text.tokens[i].is(.label) else { return false }
    let speaks =
      text.word(i, is: "poll") || text.word(i, is: "polls") || text.word(i, is: "report") || text.word(i, is: "reports")
    return !(speaks && label.count == 1 && isLine)
  }

  /// "Lee: Bridge will open by winter" on a line of its own among others: a clause without a full stop.
  private func isLineOfItsOwn(_ start: Int, _ paragraph: Range<Int>) -> Bool {
    guard start < paragraph.upperBound, !text.tokens[start].isQuoted, paragraph.upperBound - start <= 16,
      text.tokens[start].shape.contains(.capital), text.tokens[paragraph.upperBound - 1].isWord
    else { return false }
    return text.hasFinite(start + 1..<paragraph.upperBound)
  }

  /// The mark that closes a quoted transcript is none of its speakers'.
  private func endOfLabelled(_ paragraph: Range<Int>) -> Int {
    let last = paragraph.upperBound - 1
    let opens = text.tokens[paragraph.lowerBound]
    return opens.kind == .quote && text.tokens[last].kind == .quote ? last : paragraph.upperBound
  }
}
