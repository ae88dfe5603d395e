import English

/// Speech that is still to come, and speech that never came.
extension ScannedText {
  /// "will say", "should tell", "then Lee can say": nobody has said it yet. "I can tell you" tells it.
  func isUnfulfilled(_ modal: Int) -> Bool {
    // "would say only that it was late", "could only quip": so much was said.
    if word(modal, is: "would") || word(modal, is: "could"),
      (modal + 1...modal + 2).contains(where: { $0 < tokens.count && word($0, is: "only") })
    {
      return false
    }
    if word(modal, is: "can") { return !(modal > 0 && (word(modal - 1, is: "i") || word(modal - 1, is: "we"))) }
    return Self.unfulfilled.contains { word(modal, is: $0) }
  }

  private static let unfulfilled: [StaticString] = [
    "will", "'ll", "’ll", "would", "might", "could", "may", "should", "must", "shall",
  ]

  /// "is expected to say", "plans to tell", "is to warn": an infinitive that looks ahead.
  func isStillToCome(_ site: Site) -> Bool {
    if site.cue == .attitude { return looksAhead(to: site) }
    guard let governor = governor(ofInfinitive: site) else { return false }
    if Self.lookingAhead.contains(where: { word(governor, is: $0) }) || isPurposeToCome(governor) { return true }
    // "is to warn"
    guard governor > 0, tokens[governor].is(.be), !word(governor, is: "been") else { return false }
    let subject = tokens[governor > 1 && tokens[governor - 1].kind == .comma ? governor - 2 : governor - 1]
    return subject.shape.contains(.capital) || subject.is([.roleNoun, .groupNoun, .subjectPronoun, .relative])
  }

  /// "will use a speech to accuse the builders": what it is for is as far off as it is.
  private func isPurposeToCome(_ governor: Int) -> Bool {
    for k in stride(from: governor - 1, through: max(0, governor - 8), by: -1) {
      guard tokens[k].isWord, !tokens[k].isQuoted else { return false }
      if word(k, is: "will") || word(k, is: "’ll") || word(k, is: "'ll") { return true }
      if tokens[k].is(.that) || tokens[k].is([.past, .third]) && isFinite(k) { return false }
    }
    return false
  }

  /// "plans to tell voters that": what is planned is that it be said.
  private func looksAhead(to site: Site) -> Bool {
    let said = site.after + 1
    guard said < tokens.count, tokens[site.after].is(.to),
      Self.lookingAhead.contains(where: { word(site.verb, is: $0) })
    else { return false }
    return tokens[said].is(.base) && entry(said).cue == .speech && entry(said).frame.contains(.that)
  }

  /// "has yet to say", "refused to say", "without saying", "stopped short of saying".
  func isLeftUnsaid(_ site: Site) -> Bool {
    if let governor = governor(ofInfinitive: site) {
      return Self.withholding.contains { word(governor, is: $0) }
    }
    let before = site.group.lowerBound - 1
    guard site.form == .participle, before >= 0, !tokens[before].isQuoted else { return false }
    if word(before, is: "without"), before > 0, word(before - 1, is: "goes") { return false }
    if word(before, is: "without") || word(before, is: "avoided") || word(before, is: "avoids") { return true }
    guard before > 0 else { return false }
    if word(before, is: "of") { return word(before - 1, is: "instead") || word(before - 1, is: "short") }
    if word(before, is: "than") { return word(before - 1, is: "rather") }
    return word(before, is: "from") && (word(before - 1, is: "refrained") || word(before - 1, is: "stopped"))
  }

  /// The word that an infinitive hangs on: "expected" of "is expected to say".
  private func governor(ofInfinitive site: Site) -> Int? {
    guard site.form == .base, let to = site.group.last(where: { tokens[$0].is(.to) }), to > 0 else { return nil }
    var i = to - 1
    while i > 0, tokens[i].is(.adverb) && !word(i, is: "yet") || tokens[i].is([.weekday, .objectPronoun]) { i -= 1 }
    return tokens[i].kind == .word && !tokens[i].isQuoted ? i : nil
  }

  private static let lookingAhead: [StaticString] = [
    "expected", "expects", "expect", "due", "set", "scheduled", "slated", "likely", "poised", "about", "going", "plans",
    "planned", "planning", "plan", "intends", "intended", "intend", "wants", "wanted", "want", "hopes", "hoped", "hope",
    "anticipated", "tipped", "hoping", "aims", "ready", "prepared", "preparing", "prepares", "needs", "need", "asked",
    "urged", "told", "pressed", "invited",
  ]
  private static let withholding: [StaticString] = [
    "yet", "failed", "fails", "failing", "declined", "declines", "declining", "refused", "refuses", "refusing",
    "unwilling", "unable", "reluctant", "loath", "afraid", "neglected", "hesitated",
  ]
}
