import English
import ReportedSpeech

extension Resolution {
  /// Whether what a mention leads to can have said anything: a person, a body of people, an office, or a document that
  /// speaks for one; no number, part of a body, animal, idea, headline, or somebody's whom the text does not tell.
  func maySpeak(_ mention: Mention, _ found: Found) -> Bool {
    switch mention.form {
    case .name(let name): return found.member.map { cast[$0].isFirm } ?? false || !text.isNoName(name)
    case .description: return found.member != nil || text.mayNameSpeaker(mention.core) || found.isOwned
    default: return true
    }
  }

  /// "Lee", where Ann and Carl Lee are both there and nothing says which.
  func isUndecidable(_ mention: Mention) -> Bool {
    guard let name = mention.name, name.words.count == 1, name.full.count == 1, text.part == .body else { return false }
    return cast.isUndecidable(text.hash(name.words.lowerBound), at: mention.start)
  }
}

extension ScannedText {
  /// Words with capitals that are nobody's name: a line of a title with its verb, the first word of a sentence that is an
  /// everyday one.
  fileprivate func isNoName(_ name: Name) -> Bool {
    let first = name.words.lowerBound
    for i in name.words.dropFirst() where tokens[i].is([.auxiliary, .negation, .subjectPronoun, .wh, .to]) {
      if !tokens[i].is([.maleName, .femaleName]), !tokens[i].shape.contains(.abbreviation) { return true }
    }
    guard name.full.count == 1 else { return false }
    if Self.abstractions.contains(where: { ends(first, in: $0) }), !tokens[first].is([.maleName, .femaleName]) {
      return true
    }
    let opens = sentence(holding: first) == first || !tokens[first - 1].isWord
    return opens && part == .body && tokens[first].word == 0 && isCommon(first)
  }

  /// The word stands nearby without its capital.
  private func isCommon(_ i: Int) -> Bool {
    let hash = hash(i)
    return (max(0, i - 1500)..<min(tokens.count, i + 1500)).contains {
      tokens[$0].kind == .word && !tokens[$0].shape.contains(.capital) && self.hash($0) == hash
    }
  }

  private static let abstractions: [StaticString] = ["ism", "tion", "sion", "ness", "ology", "ity", "ments", "ship"]

  /// A phrase without a name whose head is somebody, a body of people, or a document.
  func mayNameSpeaker(_ core: Range<Int>) -> Bool {
    guard let first = core.first, !tokens[first].is(.possessive) || tokens[first].is(.wh) else { return false }
    // "Sanders’": whose, and nothing that is his.
    if let last = core.last, isPossessiveClitic(last) || tokens[last].kind == .quote { return false }
    guard let head = headNoun(core) else { return false }
    // What the outlet says itself is nobody's statement.
    if word(first, is: "this"), ["article", "story", "piece", "column", "post"].contains(where: { word(head, is: $0) })
    {
      return false
    }
    if isQuantity(head) {
      // "two of the men": the men.
      guard head + 2 < core.upperBound, word(head + 1, is: "of") else { return word(head, is: "one") }
      return headNoun(head + 2..<core.upperBound).map { isSomebody($0) } ?? false
    }
    return isSomebody(head)
  }

  /// "some", "three", "60 percent", "the".
  private func isQuantity(_ i: Int) -> Bool {
    tokens[i].kind == .number && !ends(i, in: "-year-old") || tokens[i].is([.numberWord, .determiner])
      || ["others", "some", "many", "most", "few", "more", "those", "other"].contains { word(i, is: $0) }
  }

  private func isSomebody(_ head: Int) -> Bool {
    let token = tokens[head]
    if token.kind == .number { return ends(head, in: "-year-old") }
    if token.is([
      .roleNoun, .groupNoun, .organizationNoun, .organizationName, .documentNoun, .personNoun, .title, .outletWord,
      .companyWord, .honorific,
    ]) {
      return !["headline", "version", "figures", "numbers", "minutes", "decision", "minority"].contains {
        word(head, is: $0)
      }
    }
    if token.is(.thingNoun) { return false }
    if isAgentive(head) || isAgentivePlural(head) { return true }
    if token.shape.contains(.capital) { return true }
    return isPluralOfSomebody(head) || isCompoundOfSomebody(head)
  }

  /// "widows", "witnesses".
  private func isPluralOfSomebody(_ i: Int) -> Bool {
    let end = Int(tokens[i].end)
    let start = Int(tokens[i].start)
    guard end - start > 3, bytes[end - 1] | 32 == 115 else { return false }
    return isSomebody(spelled: start..<end - 1) || bytes[end - 2] | 32 == 101 && isSomebody(spelled: start..<end - 2)
  }

  /// "ex-mayor", "co-founder", "60-year-old".
  private func isCompoundOfSomebody(_ i: Int) -> Bool {
    guard tokens[i].shape.contains(.hyphen) else { return false }
    let start = Int(tokens[i].start)
    guard let hyphen = bytes[start..<Int(tokens[i].end)].lastIndex(of: UInt8(ascii: "-")) else { return false }
    return isSomebody(spelled: hyphen + 1..<Int(tokens[i].end)) || ends(i, in: "-year-old")
  }

  private func isSomebody(spelled range: Range<Int>) -> Bool {
    var hash = Vocabulary.emptyHash
    for k in range { hash = Vocabulary.step(hash, bytes[k]) }
    let classes = vocabulary.entries[Int(vocabulary.index(hash))].classes
    return !classes.isDisjoint(with: [.roleNoun, .organizationNoun, .documentNoun, .personNoun, .title])
  }
}
