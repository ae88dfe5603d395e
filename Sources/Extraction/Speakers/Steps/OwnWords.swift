import ReportedSpeech

extension ResolutionStep {
  static let ownWords = ResolutionStep(
    id: "own-words",
    summary: "nobody is named: the mention's own words, without their article",
    examples: ["⟨m:⟨n:Several officials⟩⟩ said the bridge was unsafe.", "⟨m:A ⟨n:city engineer⟩⟩ said it was unsafe."]
  ) { mention, resolution in
    guard case .description = mention.form else { return nil }
    let text = resolution.text
    return Found(speaker: Speaker(name: text.plain(mention.core), kind: text.kind(of: mention.core)))
  }
}

extension Reading {
  fileprivate func kind(of range: Range<Int>) -> Speaker.Kind {
    let head = headNoun(range) ?? range.lowerBound
    let token = tokens[head]
    if token.is(.documentNoun), !token.is(.organizationNoun) { return .document }
    if token.is(.groupNoun) { return .group }
    if token.is(.roleNoun) { return .person }
    if token.is(.organizationNoun) { return .organization }
    return endsInIng(head) ? .document : .group
  }

  /// A phrase without its article.
  func plain(_ range: Range<Int>) -> String {
    var lo = range.lowerBound
    if range.count > 1, word(lo, is: "the") || word(lo, is: "a") || word(lo, is: "an") { lo += 1 }
    return passage(lo..<range.upperBound).text
  }
}
