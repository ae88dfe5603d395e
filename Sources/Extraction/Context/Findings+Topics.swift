import English

extension Findings {
  /// Without the labels of a headline that name what it is about: "Quay pier: Body found", "Storm Ada: Schools shut".
  ///
  /// A label speaks where what follows is in marks or in the first person, where it is an office or a body ("Police: …"),
  /// or where the text lets whom it names speak.
  func withoutTopics(_ cast: Cast) -> Findings {
    var kept = self
    for (index, draft) in drafts.enumerated() where isTopic(draft, cast) {
      for fragment in draft.fragments { for i in fragment { kept.owner[i] = -1 } }
      kept.drafts[index].fragments = []
    }
    return kept
  }

  private func isTopic(_ draft: Draft, _ cast: Cast) -> Bool {
    guard draft.label == .name, draft.rule == AttributionRule.speakerLabel.id, let mention = draft.mention,
      mode(of: draft.fragments) == .indirect
    else { return false }
    let isFirstPerson = draft.fragments.joined().contains { i in
      ["i", "we", "my", "our", "me", "us"].contains { text.word(i, is: $0) }
    }
    let isCalledByOffice = text.tokens[mention.upperBound - 1].is([
      .roleNoun, .groupNoun, .documentNoun, .organizationNoun, .title,
    ])
    guard !isFirstPerson, !isCalledByOffice else { return false }
    let member = Resolution(text, cast).ask(text.mention(mention))?.found.member
    return !(member.map(cast.speaks) ?? false)
  }
}

extension Cast {
  /// A verb of saying stands right beside its name: "Lee said", "Lee, who spoke", "told Mayor Ann Lee".
  fileprivate func speaks(_ member: Int) -> Bool {
    places[0..<text.tokens.count].contains { place in
      guard place.member == member, let name = text.name(at: place.token, to: text.tokens.count, first: false) else {
        return false
      }
      let behind = name.full.upperBound..<min(name.full.upperBound + 4, text.tokens.count)
      let front = max(0, place.token - 3)..<place.token
      return (Array(behind) + front).contains { text.tokens[$0].is(.reporting) || text.word($0, is: "spoke") }
    }
  }
}
