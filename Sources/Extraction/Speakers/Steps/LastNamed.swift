extension ResolutionStep {
  static let lastNamed = ResolutionStep(
    id: "last-named",
    summary: "“he”, “she”: the last person of that gender named anywhere before",
    examples: [
      "⟨n:Ann Lee⟩ was there. It rained. It poured. It was cold. It was dark. It was late. It was over. ⟨m:She⟩ said so."
    ]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    let member = resolution.places.last(before: mention.start, within: 60) {
      resolution.isPerson($0, gender, mention)
    }
    return member.map(resolution.found)
  }
}
