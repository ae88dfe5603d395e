import English

extension ResolutionStep {
  static let initials = ResolutionStep(
    id: "initials",
    summary: "“BO:” in an interview: the one person whose initials these are",
    examples: ["⟨n:Bo Oster⟩ keeps the lock.\n\nHC: Why?\n\n⟨m:BO⟩: Because it rains."]
  ) { mention, resolution in
    guard mention.label == .name, let people = resolution.people(withInitials: mention), people.count == 1 else {
      return nil
    }
    return people.first.map(resolution.found)
  }
}

extension Resolution {
  /// The people with the initials that a label of two or three capitals gives, none where they are nobody's; nil for a
  /// word or a name that the text has.
  func people(withInitials mention: Mention) -> [Int]? {
    guard mention.core.count == 1, let i = mention.core.first else { return nil }
    let token = text.tokens[i]
    if let letters = text.dottedInitials(i) {
      return (cast.membersByInitials(letters) ?? []).filter { cast[$0].kind == .person }
    }
    let length = token.end - token.start
    guard (2...3).contains(length), token.shape.contains(.allCaps), token.word == 0 || length == 2 else { return nil }
    let hash = text.hash(i)
    guard let members = cast.membersByInitials(hash) else {
      return cast.members.contains { $0.words.last == hash && $0.words.count > 1 } ? nil : []
    }
    return members.filter { cast[$0].kind == .person }
  }
}

extension ScannedText {
  /// The hash of "EF" for "E.F."; nil for what is no two or three letters with a point behind each.
  fileprivate func dottedInitials(_ i: Int) -> UInt64? {
    let word = bytes[Int(tokens[i].start)..<Int(tokens[i].end)]
    guard (3...6).contains(word.count) else { return nil }
    var hash = Vocabulary.emptyHash
    for (k, byte) in word.enumerated() {
      let isLetter = k % 2 == 0
      guard isLetter ? (65...90).contains(byte) : byte == UInt8(ascii: ".") else { return nil }
      if isLetter { hash = Vocabulary.step(hash, byte) }
    }
    return hash
  }
}
