import ReportedSpeech

extension ResolutionStep {
  static let pluralPronoun = ResolutionStep(
    id: "plural-pronoun",
    summary:
      "“they”: the group or organisation that opens the sentence or spoke last, else the people named together last",
    examples: [
      "⟨n:Several residents⟩ said it rained. ⟨m:They⟩ said it poured.",
      "⟨n:Ann Lee and Bob Park⟩ met on Monday. ⟨m:They⟩ said it rained.",
      "⟨n:Some farmers⟩ came in May. ⟨m:They⟩ said it rained.",
    ]
  ) { mention, resolution in
    guard case .thing(isPlural: true) = mention.form else { return nil }
    let kinds: [Speaker.Kind] = [.group, .organization]
    return resolution.opening(of: mention, kinds) ?? resolution.opened(before: mention.start)
      ?? resolution.heard(before: mention.start, kinds)
      ?? resolution.nearest(mention.start) { $0.kind == .organization }.map(resolution.found)
  }
}

extension Resolution {
  /// The group that opens the sentence before, or the one before that.
  fileprivate func opened(before i: Int) -> Found? {
    let here = text.sentenceIndex(holding: i)
    for k in stride(from: here - 1, through: max(here - 2, 0), by: -1) {
      let sentence = text.sentences[k]
      guard let subject = text.mainSubject(in: sentence, before: sentence.end),
        !text.tokens[subject.lowerBound].isQuoted
      else { continue }
      let mention = text.mention(subject)
      guard !mention.isPronoun, let found = ask(mention)?.found else { continue }
      if found.speaker.kind == .group { return found }
    }
    return nil
  }
}
