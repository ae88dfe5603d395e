extension ResolutionStep {
  static let interviewed = ResolutionStep(
    id: "interviewed",
    summary: "“A:”: the one person whom the introduction of an interview names, else the one in its headline",
    examples: ["⟨n:Ann Lee⟩ keeps the lock. We met her on the quay.\n\nQ: Why?\n\n⟨m:A⟩: Because it rains."]
  ) { mention, resolution in mention.label == .answer ? resolution.cast.interviewed : nil }
}
