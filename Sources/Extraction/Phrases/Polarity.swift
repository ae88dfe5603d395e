import ReportedSpeech

extension Reading {
  /// How the words are put, from the verb and what stands in its group.
  func polarity(of site: Site) -> Polarity {
    var negated = false
    var hypothetical = false
    for i in site.group where i != site.verb {
      let token = tokens[i]
      if token.is(.negation) { negated = true }
      if word(i, is: "would") || word(i, is: "might") || word(i, is: "could") || word(i, is: "may") {
        hypothetical = true
      }
    }
    let start = max(site.group.lowerBound - 6, 0)
    for i in start..<site.group.lowerBound where word(i, is: "if") || word(i, is: "unless") { return .conditional }
    if negated {
      switch site.polarity {
      case .asserted, .promised, .asked: return .denied
      case .denied: return .asserted
      default: return site.polarity
      }
    }
    if hypothetical, site.polarity == .asserted { return .hypothetical }
    return site.polarity
  }
}
