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
    let length = token.end - token.start
    guard (2...3).contains(length), token.shape.contains(.allCaps), token.word == 0 || length == 2 else { return nil }
    let hash = text.hash(i)
    guard let members = cast.membersByInitials(hash) else {
      return cast.members.contains { $0.words.last == hash && $0.words.count > 1 } ? nil : []
    }
    return members.filter { cast[$0].kind == .person }
  }
}
