import English
import ReportedSpeech

extension ResolutionStep {
  static let severalNames = ResolutionStep(
    id: "several-names",
    summary: "“Ann Lee and Bob Park”, “Lee and her aides” are a group of their own",
    examples: [
      "⟨m:⟨n:Ann Lee and Bob Park⟩⟩ said it rained.", "⟨m:⟨n:Lee and her aides⟩⟩ said it rained.",
      "⟨m:The two leaders, ⟨n:Ann Lee and Bob Park⟩⟩, said it rained.",
    ]
  ) { mention, resolution in
    let text = resolution.text
    if case .description = mention.form, let names = text.namesBehind(mention) {
      return Found(speaker: Speaker(name: text.plain(names), kind: .group))
    }
    guard let name = mention.name, text.joins(name, in: mention.core) else { return nil }
    return Found(speaker: Speaker(name: text.plain(mention.core), kind: .group))
  }
}

extension ScannedText {
  /// "the two leaders, Ann Lee and Bob Park": both of them in apposition.
  fileprivate func namesBehind(_ mention: Mention) -> Range<Int>? {
    let comma = mention.core.upperBound
    // "voters in Ohio, Georgia and Maine" is a list.
    guard comma + 1 < mention.range.upperBound, tokens[comma].kind == .comma,
      !tokens[comma + 1].is(.place),
      let first = name(at: comma + 1, to: mention.range.upperBound, first: false)
    else { return nil }
    let and = first.full.upperBound
    guard and + 1 < mention.range.upperBound, word(and, is: "and"),
      let second = name(at: and + 1, to: mention.range.upperBound, first: false)
    else { return nil }
    return first.full.lowerBound..<second.full.upperBound
  }

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
