import English
import ReportedSpeech

extension ResolutionStep {
  static let severalNames = ResolutionStep(
    id: "several-names",
    summary: "“Ann Lee and Bob Park”, “Lee and her aides” are a group of their own",
    examples: ["⟨m:⟨n:Ann Lee and Bob Park⟩⟩ said it rained.", "⟨m:⟨n:Lee and her aides⟩⟩ said it rained."]
  ) { mention, resolution in
    guard let name = mention.name, resolution.text.joins(name, in: mention.core) else { return nil }
    return Found(speaker: Speaker(name: resolution.text.plain(mention.core), kind: .group))
  }
}

extension ScannedText {
  /// An "and" behind the name, or between it and another; "secretary of trade and labor Ann Lee" has one name.
  fileprivate func joins(_ name: Name, in core: Range<Int>) -> Bool {
    for i in core where word(i, is: "and") && !name.full.contains(i) && i > core.lowerBound {
      if i >= name.full.upperBound { return !(name.full.upperBound..<i).contains { tokens[$0].is(.preposition) } }
      if tokens[i - 1].is(.subjectPronoun) || tokens[i - 1].shape.contains(.capital) && i + 3 >= name.full.lowerBound {
        return true
      }
    }
    return false
  }
}
