import English
import ReportedSpeech

extension ResolutionStep {
  static let possessed = ResolutionStep(
    id: "possessed",
    summary: "“her office”, “his lawyer”: that of whom the pronoun means",
    examples: ["⟨n:Ann Lee⟩ left. ⟨m:Her office⟩ said it rained. ⟨n:Ann Lee’s office⟩ is all it is called."]
  ) { mention, resolution in
    let text = resolution.text
    guard case .description = mention.form, let first = mention.core.first, mention.core.count > 1,
      text.tokens[first].is(.possessive), !text.tokens[first].is(.wh),
      text.mayNameSpeaker(first + 1..<mention.core.upperBound),
      let found = resolution.ask(text.mention(first..<first + 1))?.found, resolution.mayOwn(found, first)
    else { return nil }
    let owner = found.speaker
    let core = first + 1..<mention.core.upperBound
    let clitic = owner.name.hasSuffix("s") && owner.kind == .group ? "’" : "’s"
    return Found(
      speaker: Speaker(name: owner.name + clitic + " " + text.plain(core), kind: text.kind(of: core)), isOwned: true)
  }
}

extension Resolution {
  /// "his" is a person's; "its" and "their" are those of whom the text names.
  fileprivate func mayOwn(_ found: Found, _ pronoun: Int) -> Bool {
    guard let member = found.member else { return found.speaker.kind == .organization }
    // "Lee’s backers watched Park’s party, where his supporters sang": whose they are is anybody's guess.
    let here = text.sentence(holding: pronoun)..<pronoun
    if let first = places.first(in: here, { cast[$0].kind == .person }), let last = places.last(in: here),
      first.member != last.member, cast[last.member].kind == .person
    {
      return false
    }
    return !text.tokens[pronoun].is([.maleWord, .femaleWord])
      || cast[member].isPerson && !cast[member].words.contains { !cast.classes($0).isDisjoint(with: .place) }
  }
}
