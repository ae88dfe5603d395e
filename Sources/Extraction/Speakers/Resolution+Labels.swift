import English
import ReportedSpeech

extension Resolution {
  /// Whom a label of a transcript means: nobody behind "Q", "HOST" and initials that are no one person's.
  mutating func answer(_ range: Range<Int>, label: Label.Kind) -> Answer? {
    var mention = text.mention(range)
    mention.label = label
    switch label {
    case .question, .role: return nil
    case .answer: if cast.interviewed == nil { return nil }
    case .name:
      if let people = people(withInitials: mention), people.count != 1 { return nil }
      if mention.core.contains(where: { text.tokens[$0].is(.outletWord) }) { return nil }
    }
    guard var answer = ask(mention) else { return nil }
    let isShouted = mention.core.allSatisfy { !text.tokens[$0].isWord || text.tokens[$0].shape.contains(.allCaps) }
    if isShouted, answer.found.speaker.kind != .document, !isKnownOrganization(answer.found) {
      // Capitals are how labels are set: they make no organisation of a family name.
      answer.found.speaker = Speaker(name: ShoutedName.normal(answer.found.speaker.name), kind: .person)
    }
    hear(mention, answer.found)
    return answer
  }

  private func isKnownOrganization(_ found: Found) -> Bool {
    found.member.map { cast[$0].kind == .organization && (cast[$0].words.count > 1 || !cast[$0].nouns.isEmpty) }
      ?? false
  }
}
