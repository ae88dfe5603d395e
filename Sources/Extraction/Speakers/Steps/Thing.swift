extension ResolutionStep {
  static let thing = ResolutionStep(
    id: "thing",
    summary: "“it”, “they”: the organisation, document or group that spoke last, else the organisation named last",
    examples: ["⟨n:Acme Motors⟩ said it rained. ⟨m:It⟩ said nothing more."]
  ) { mention, resolution in
    guard case .thing(let isPlural) = mention.form else { return nil }
    return resolution.thing(before: mention.start, isPlural)
  }
}

extension Resolution {
  fileprivate func thing(before i: Int, _ isPlural: Bool) -> Found? {
    for said in heard.suffix(60).reversed() where said.token < i && i - said.token < 400 {
      let fits = isPlural ? said.speaker.kind == .group : [.organization, .document].contains(said.speaker.kind)
      if fits { return Found(member: said.member, speaker: said.speaker) }
    }
    return nearest(i) { $0.kind == .organization }.map(found)
  }
}
