import English
import ReportedSpeech

extension ScannedText {
  /// How the words are put, from the verb, what stands in its group, and what governs that.
  func polarity(of site: Site) -> Polarity {
    var isNegated = false
    var hypothetical = false
    for i in site.group where i != site.verb {
      let token = tokens[i]
      if token.is(.negation) { isNegated = true }
      if token.is(.modal), !token.is(.have), isUnfulfilled(i) { hypothetical = true }
    }
    if isConditional(site.group.lowerBound) { return .conditional }
    if isNegated || isLeftUnsaid(site) { return negated(site) }
    guard site.polarity != .denied, site.polarity != .declined else { return site.polarity }
    if hypothetical || isStillToCome(site) { return .hypothetical }
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
}
