import English
import ReportedSpeech

extension ScannedText {
  /// How the words are put, from the verb and what stands in its group.
  func polarity(of site: Site) -> Polarity {
    var isNegated = false
    var hypothetical = false
    for i in site.group where i != site.verb {
      let token = tokens[i]
      if token.is(.negation) { isNegated = true }
      if word(i, is: "would") || word(i, is: "might") || word(i, is: "could") || word(i, is: "may") {
        hypothetical = true
      }
    }
    if isConditional(site.group.lowerBound) { return .conditional }
    if isNegated { return negated(site) }
    if hypothetical, site.polarity == .asserted { return .hypothetical }
    return site.polarity
  }

  /// "did not say" withholds; "does not believe" denies; "did not deny" asserts nothing but takes nothing back.
  private func negated(_ site: Site) -> Polarity {
    switch site.polarity {
    case .asserted: site.cue == .speech ? .declined : .denied
    case .promised, .asked: .declined
    case .denied: .asserted
    default: site.polarity
    }
  }

  /// "if Lee says": close before the verb, in the same clause.
  private func isConditional(_ verb: Int) -> Bool {
    var i = verb - 1
    while i >= 0, verb - i <= 6, tokens[i].isWord || tokens[i].shape.contains(.clitic), !tokens[i].isQuoted {
      if word(i, is: "if") || word(i, is: "unless") { return true }
      i -= 1
    }
    return false
  }

  /// "A post falsely claims that Lee said …", "a fabricated quotation in which Lee says …": whatever is reported so,
  /// nobody said.
  func disowns(before cue: Int, in sentence: Sentence) -> Bool {
    guard sentence.start < cue else { return false }
    return (sentence.start..<cue).contains { i in
      guard tokens[i].isWord, !tokens[i].isQuoted else { return false }
      if Self.adverbsOfUntruth.contains(where: { word(i, is: $0) }) { return true }
      guard Self.untrue.contains(where: { word(i, is: $0) }) else { return false }
      return i + 1 < cue && Self.sayings.contains { word(i + 1, is: $0) }
    }
  }

  private static let adverbsOfUntruth: [StaticString] = ["falsely", "wrongly", "wrongfully", "erroneously"]
  private static let untrue: [StaticString] = ["fake", "fabricated", "bogus", "doctored", "invented", "fictitious"]
  /// What may be made up and still be attributed to somebody.
  private static let sayings: [StaticString] = [
    "quote", "quotes", "quotation", "quotations", "statement", "statements", "post", "posts", "letter", "letters",
    "screenshot", "tweet", "tweets", "interview", "remark", "remarks", "transcript", "email",
  ]
}
