import English
import ReportedSpeech

extension Cast {
  /// Whoever answers in an interview: the one person in front of its first label, else the one in its headline.
  func interviewed(head: ScannedText?) -> Found? {
    guard let first = text.paragraphs.first(where: { text.label(of: $0) != nil })?.lowerBound else { return nil }
    let introduced = members.indices.filter { members[$0].first < first && isSomebody(members[$0]) }
    if introduced.count == 1, let member = introduced.first { return found(member) }
    let named = head.map(people) ?? []
    guard named.count == 1, let name = named.first, let head else { return nil }
    if let member = member(name, head) { return found(member) }
    return Found(speaker: Speaker(name: head.passage(name.words).text, kind: .person))
  }

  private func found(_ member: Int) -> Found {
    Found(member: member, speaker: Speaker(name: ShoutedName.normal(members[member].name), kind: .person))
  }

  private func isSomebody(_ member: Member) -> Bool {
    member.kind == .person && member.isPerson && (member.words.count > 1 || member.titledGender != .unknown)
  }

  /// The personal names of a headline: in one that is set in capitals only those with a given name.
  private func people(_ head: ScannedText) -> [Name] {
    var names: [Name] = []
    var i = 0
    while i < head.tokens.count {
      guard let name = head.name(at: i, to: head.tokens.count, first: i == 0) else {
        i += 1
        continue
      }
      i = name.full.upperBound
      let isKnown = member(name, head).map { isSomebody(members[$0]) } ?? false
      let hasGivenName = head.tokens[name.words.lowerBound].is([.maleName, .femaleName])
      if isKnown || name.looksLikePerson && name.words.count > 1 && (hasGivenName || !head.isTitleCase) {
        names.append(name)
      }
    }
    return names
  }
}
