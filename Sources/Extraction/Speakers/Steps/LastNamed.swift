extension ResolutionStep {
  static let lastNamed = ResolutionStep(
    id: "last-named",
    summary: "“he”, “she”: the last person of that gender named anywhere before",
    examples: [
      "⟨n:Ann Lee⟩ was there. It rained. It poured. It was cold. It was dark. It was late. It was over. ⟨m:She⟩ said so."
    ]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    let member = resolution.nearest(mention.start) {
      $0.isPerson && $0.gender.agrees(with: gender)
    }
    return member.map(resolution.found)
  }
}
