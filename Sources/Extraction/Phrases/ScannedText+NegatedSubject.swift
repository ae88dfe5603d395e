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
    if isNegatedBefore(subject, from: start) { return true }
    guard subject.count == 1, tokens[first].is([.relative, .that]) else { return false }
    return hasNegatedAntecedent(first, from: start)
  }

  /// "No one, not even Lee,", "Nobody at Acme or its lawyer, Ann Lee,": the clause opens with what negates, and no verb
  /// stands between.
  private func isNegatedBefore(_ subject: Range<Int>, from start: Int) -> Bool {
    var k = subject.lowerBound - 1
    var adds = subject.contains { word($0, is: "or") }
    while k >= start, subject.lowerBound - k <= 14, !tokens[k].isQuoted, tokens[k].isWord || tokens[k].kind == .comma {
      // "No stranger to it, Lee said so": only "no witness, including Lee," and "no witness, clerk or officer" are nobody.
      if Self.adding.contains(where: { word(k, is: $0) }) { adds = true }
      let isNobody = opensNegation(k) && (!word(k, is: "no") || k + 1 < tokens.count && word(k + 1, is: "one") || adds)
      if isNobody, k == start || !tokens[k - 1].isWord || tokens[k - 1].is([.coordinator, .that]) {
        return !(k + 1 < tokens.count && tokens[k + 1].kind == .comma && word(k, is: "no"))
      }
      if isFinite(k) || tokens[k].is(.according) { return false }
      k -= 1
    }
    return false
  }

  private static let adding: [StaticString] = ["including", "even", "least", "nor", "or"]

  /// "Never has Lee said that", of a sentence that begins there.
  func opensNever(_ start: Int) -> Bool {
    word(start, is: "never") && start + 1 < tokens.count && tokens[start + 1].is([.auxiliary, .have, .do, .be])
  }

  /// "the court heard", "jury told" at the end of a headline: who listened is not who said it.
  func onlyListens(_ mention: Range<Int>, _ cue: Range<Int>) -> Bool {
    guard let head = headNoun(mention), let verb = cue.last,
      Self.listeners.contains(where: { word(head, is: $0) })
    else { return false }
    if word(verb, is: "heard") || word(verb, is: "hears") { return true }
    return part == .title && word(verb, is: "told") && (verb + 1 >= tokens.count || !tokens[verb + 1].isWord)
  }

  private static let listeners: [StaticString] = [
    "court", "jury", "inquiry", "inquest", "tribunal", "hearing", "trial", "committee", "panel", "parliament", "mps",
    "council", "councillors", "coroner", "commission", "lawmakers", "senators", "senate", "parents", "residents",
  ]

  private func opensNegation(_ i: Int) -> Bool {
    if Self.nobodies.contains(where: { word(i, is: $0) }) { return true }
    guard i + 1 < tokens.count else { return false }
    // "zero witnesses"; "Zero Park" is a name.
    if word(i, is: "zero") { return tokens[i + 1].kind == .word && !tokens[i + 1].shape.contains(.capital) }
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
