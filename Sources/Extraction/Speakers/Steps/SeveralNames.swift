import ReportedSpeech

extension ResolutionStep {
  static let severalNames = ResolutionStep(
    id: "several-names",
    summary: "“Ann Lee and Bob Park” are a group of their own",
    examples: ["⟨m:⟨n:Ann Lee and Bob Park⟩⟩ said it rained."]
  ) { mention, resolution in
    guard let name = mention.name else { return nil }
    let isJoined = mention.core.contains {
      resolution.text.word($0, is: "and") && $0 < name.full.lowerBound && $0 > mention.start
    }
    return isJoined ? Found(speaker: Speaker(name: resolution.text.plain(mention.core), kind: .group)) : nil
  }
}
