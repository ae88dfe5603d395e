import English

extension AttributionRule {
  /// A transcript's label, or a headline's.
  static let speakerLabel = AttributionRule(
    id: "speaker-label",
    summary: "NAME: … at the start of a paragraph or a headline",
    examples: [
      "⟨m:LEE⟩⟨c::⟩ ⟨q:We will rebuild the bridge. All of it.⟩",
      "⟨m:Ann Lee⟩⟨c::⟩ ⟨q:“We will rebuild.”⟩",
      "⟨m:ANN LEE, MAYOR OF QUAY⟩⟨c::⟩ ⟨q:We will rebuild.⟩",
      "[00:12:03] ⟨m:LEE⟩⟨c::⟩ ⟨q:We will rebuild.⟩",
      "⟨m:Ann Lee (by phone)⟩⟨c::⟩ ⟨q:We will rebuild.⟩",
    ]
  ) { sentence, findings in
    findings.attributeByLabel(sentence)
  }
}

extension Findings {
  mutating func attributeByLabel(_ sentence: Sentence) {
    let paragraph = text.paragraphs[sentence.paragraph]
    guard sentence.start == paragraph.lowerBound, let label = text.label(of: paragraph), !isNoSpeaker(label, paragraph)
    else { return }
    let next = label.content
    let opensQuoted = text.tokens[sentence.start].kind == .quote
    if text.tokens[next].isQuoted, !opensQuoted, isProper(label) {
      guard label.kind == .name || isDialogue else { return }
      let q = text.quotations[Int(text.tokens[next].quotation)]
      tell(label, [next..<max(q.close + 1, next)])
    } else if text.part == .body, isProper(label), isLineOfItsOwn(next, paragraph), text.wordCount(label.name) <= 3,
      label.kind == .name, !opensQuoted
    {
      tell(label, [next..<paragraph.upperBound])
    } else if text.part == .body, speaks(label), !opensQuoted || isShouted(label) {
      tell(label, [next..<max(endOfLabelled(paragraph), next)])
    } else if text.part == .title, isProper(label), text.wordCount(label.range) <= 4,
      !label.isFurnished || text.namesSomebody(label.name)
    {
      tell(label, [next..<sentence.end])
    }
  }

  private mutating func tell(_ label: Label, _ fragments: [Range<Int>]) {
    let draft = add(
      fragments, cue: label.cue, mention: label.range, polarity: label.kind == .question ? .asked : .asserted)
    drafts[draft].label = label.kind
  }

  /// Whether a paragraph's label is that of somebody who speaks.
  private func speaks(_ label: Label) -> Bool {
    switch label.kind {
    case .question, .answer, .role: return isShouted(label) && label.name.count > 1 || isDialogue
    case .name: break
    }
    if isShouted(label) {
      guard text.wordCount(label.name) <= 4 || label.isFurnished else { return false }
      // "BUSTED: …", "REGIONAL WORRIES: …" among plain paragraphs: a digest's headings.
      return isTranscript || label.isFurnished || text.namesSomebody(label.name) || isNamed(label)
    }
    guard isProper(label), text.wordCount(label.name) <= 5 else { return false }
    if label.isFurnished, text.namesSomebody(label.name) { return true }
    return isTranscript && (label.content..<text.sentences[sentence].end).contains { text.tokens[$0].kind == .word }
      && (text.namesSomebody(label.name) || isNamed(label) || text.asksInLabel(label))
  }

  /// In a text of labels, one that bears the last word of a name that the text has in full, or of an office.
  private func isNamed(_ label: Label) -> Bool {
    let last = label.name.upperBound - 1
    return label.name.count <= 3 && capitals.contains(text.hash(last)) && text.tokens[last].word == 0
      || text.tokens[last].is(.roleNoun) && label.name.count <= 2
  }

  private func isShouted(_ label: Label) -> Bool {
    label.name.allSatisfy {
      text.tokens[$0].shape.contains(.allCaps) || !text.tokens[$0].isWord || text.tokens[$0].kind == .number
        || text.tokens[$0].end - text.tokens[$0].start == 1 || text.isShoutedTitle($0)
    }
  }

  private func isProper(_ label: Label) -> Bool {
    label.name.allSatisfy { text.tokens[$0].shape.contains(.capital) || !text.tokens[$0].isWord }
  }

  /// "Update:", "Note:", "MONDAY:", "LONDON:"; but a headline's "Poll:" speaks.
  private func isNoSpeaker(_ label: Label, _ paragraph: Range<Int>) -> Bool {
    guard label.kind == .name else { return false }
    let isLine = text.part == .title || isLineOfItsOwn(label.content, paragraph)
    let first = label.name.lowerBound
    if text.tokens[first].is([.reporting]), !text.tokens[first].is(.alsoNoun) { return true }
    if text.tokens[first].is([
      .possessive, .preposition, .adverb, .subordinator, .coordinator, .weekday, .month, .numberWord, .timeNoun, .wh,
      .subjectPronoun,
    ]),
      !text.tokens[first].is([.maleName, .femaleName])
    {
      return true
    }
    if text.tokens[first].is(.determiner) {
      let last = label.name.upperBound - 1
      return !(label.name.count > 1 && text.tokens[last].is([.roleNoun, .title]))
    }
    if isShouted(label), text.tellsSomething(label.name) { return true }
    if label.name.count == 1, text.tokens[first].is([.place, .checkable, .furniture]) { return true }
    for i in label.name where text.tokens[i].is(.label) && !text.tokens[i].is([.maleName, .femaleName]) {
      let speaks = ["poll", "polls", "report", "reports"].contains { text.word(i, is: $0) }
      if !(speaks && label.name.count == 1 && isLine) { return true }
    }
    return label.name.count > 1 && text.part == .body && text.tokens[label.name.upperBound - 1].kind == .number
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

extension ScannedText {
  /// A personal name: with a given name, a title, or of two words that are no firm's, place's or paper's.
  fileprivate func namesSomebody(_ name: Range<Int>) -> Bool {
    let first = tokens[name.lowerBound]
    if first.is(.title) && name.count == 1 { return false }
    if first.is([.honorific, .title, .maleName, .femaleName]) { return name.count > 1 }
    return name.count > 1 && name.count <= 4
      && name.allSatisfy {
        !tokens[$0].is([
          .organizationName, .organizationNoun, .outletWord, .place, .documentNoun, .groupNoun, .weekday, .month,
          .companyWord, .preposition, .timeNoun, .adjective,
        ]) && tokens[$0].kind == .word
      }
  }

  /// "DEMOGRAPHICS FAVOR LEE", "FIX IS IN": a heading with its verb.
  fileprivate func tellsSomething(_ name: Range<Int>) -> Bool {
    name.count > 1
      && name.contains {
        tokens[$0].is([.auxiliary, .to, .negation, .plainVerb]) || tokens[$0].is(.preposition) && !word($0, is: "of")
      }
  }

  /// "Harbor Courier: Did you open the gate?"
  fileprivate func asksInLabel(_ label: Label) -> Bool { label.name.contains { tokens[$0].is(.outletWord) } }

  /// "MR.", "DR.": an abbreviation whose letters are capitals.
  fileprivate func isShoutedTitle(_ i: Int) -> Bool {
    tokens[i].shape.contains(.abbreviation)
      && bytes[Int(tokens[i].start)..<Int(tokens[i].end)].allSatisfy { !(97...122).contains($0) }
  }
}
