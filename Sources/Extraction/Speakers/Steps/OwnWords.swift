import English
import ReportedSpeech

extension ResolutionStep {
  static let ownWords = ResolutionStep(
    id: "own-words",
    summary: "nobody is named: the mention's own words, without their article",
    examples: [
      "⟨m:⟨n:Several officials⟩⟩ said the bridge was unsafe.", "⟨m:A ⟨n:city engineer⟩⟩ said it was unsafe.",
      "⟨m:A ⟨n:poll⟩ taken in June⟩ showed that it was unsafe.",
    ]
  ) { mention, resolution in
    guard case .description = mention.form else { return nil }
    let text = resolution.text
    return Found(speaker: Speaker(name: text.plain(mention.core), kind: text.kind(of: mention.core)))
  }
}

extension ScannedText {
  func kind(of range: Range<Int>) -> Speaker.Kind {
    let head = headNoun(range) ?? range.lowerBound
    let token = tokens[head]
    if token.is([.documentNoun, .reportingNoun]), !token.is([.organizationNoun, .groupNoun]) { return .document }
    if token.is(.groupNoun) { return .group }
    if token.is(.roleNoun) { return .person }
    if token.is([.organizationNoun, .organizationName, .companyWord]) { return .organization }
    if endsInIng(head) { return .document }
    if bytes[Int(token.end) - 1] | 32 == 115 { return .group }
    return isAgentive(head) ? .person : .group
  }

  /// "novelist", "librarian", "surgeon", "diver": a doer by its ending.
  func isAgentive(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start > 4, !token.is(.thingNoun) else { return false }
    return Self.doers.contains { ends(i, in: $0) } && !ends(i, in: "ness")
  }

  /// "Forecasters", "Divers".
  func isAgentivePlural(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start > 5, !token.shape.contains(.allCaps) else { return false }
    return Self.pluralDoers.contains { ends(i, in: $0) }
  }

  private static let doers: [StaticString] = ["ist", "ian", "man", "ess", "er", "or", "ant", "eon", "ee"]
  private static let pluralDoers: [StaticString] = ["ists", "ians", "men", "ers", "ors", "ants", "ees"]

  func ends(_ i: Int, in ending: StaticString) -> Bool {
    let start = Int(tokens[i].end) - ending.utf8CodeUnitCount
    guard start > Int(tokens[i].start) else { return false }
    return ending.withUTF8Buffer { $0.enumerated().allSatisfy { bytes[start + $0] | 32 == $1 } }
  }

  /// A phrase without its article, up to the participle that says which: "poll" of "a poll taken in May".
  func plain(_ range: Range<Int>) -> String {
    var lo = range.lowerBound
    if range.count > 1, word(lo, is: "the") || word(lo, is: "a") || word(lo, is: "an") { lo += 1 }
    let participle = (lo..<range.upperBound).first { $0 > lo && isParticiple($0, in: range) }
    return passage(lo..<(participle ?? range.upperBound)).text
  }

  private func isParticiple(_ i: Int, in range: Range<Int>) -> Bool {
    guard
      endsInEd(i) || tokens[i].is(.pastParticiple) || word(i, is: "taken") || word(i, is: "seen")
        || word(i, is: "sent"),
      !tokens[i].shape.contains(.capital),
      tokens[i - 1].is([.documentNoun, .groupNoun, .roleNoun, .organizationNoun])
    else { return false }
    return i + 1 >= range.upperBound || tokens[i + 1].is([.preposition, .weekday, .timeAdjective, .timeNoun])
  }
}
