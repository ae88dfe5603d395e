import English

extension ScannedText {
  /// "No one", "none of the witnesses", "neither Lee nor Park", "few officials": whoever is named so has not said it.
  func isNegated(subject: Range<Int>, from start: Int) -> Bool {
    let first = subject.lowerBound
    if opensNegation(first) { return true }
    // "Neither Lee nor Park", "Not one of them": what negates stands in front of what was taken for the subject.
    let before = first - 1
    if before >= start, !tokens[before].isQuoted {
      if word(before, is: "nor") || word(before, is: "neither") { return true }
      if word(before, is: "not"), Self.quantities.contains(where: { word(first, is: $0) }) { return true }
    }
    guard subject.count == 1, tokens[first].is([.relative, .that]) else { return false }
    return hasNegatedAntecedent(first, from: start)
  }

  private func opensNegation(_ i: Int) -> Bool {
    if Self.nobodies.contains(where: { word(i, is: $0) }) { return true }
    guard i + 1 < tokens.count else { return false }
    let isHardly = word(i, is: "hardly") || word(i, is: "scarcely") || word(i, is: "barely")
    if isHardly { return word(i + 1, is: "any") || word(i + 1, is: "anyone") || word(i + 1, is: "anybody") }
    return word(i, is: "not") && Self.quantities.contains { word(i + 1, is: $0) }
  }

  /// "There was nobody who said", "no witness who".
  private func hasNegatedAntecedent(_ relative: Int, from start: Int) -> Bool {
    var k = relative - 1
    while k >= start, relative - k <= 4, tokens[k].isWord, !tokens[k].isQuoted, !isFinite(k) {
      if opensNegation(k) { return true }
      k -= 1
    }
    return false
  }

  /// What "not" may stand in front of in a subject: "not one of them", "not everyone".
  private static let quantities: [StaticString] = [
    "one", "a", "all", "every", "everyone", "everybody", "many", "any", "anyone", "even",
  ]
  private static let nobodies: [StaticString] = [
    "no", "none", "nobody", "noone", "no-one", "neither", "few", "nothing",
  ]
}
