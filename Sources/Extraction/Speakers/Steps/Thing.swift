import ReportedSpeech

extension ResolutionStep {
  static let thing = ResolutionStep(
    id: "thing",
    summary: "“it”: the organisation or document that opens the sentence, that spoke last, or that was named last",
    examples: [
      "⟨n:Acme Motors⟩ said it rained. ⟨m:It⟩ said nothing more.",
      "The ⟨n:report⟩ blamed Brightwater. The company hid it, ⟨m:it⟩ says.",
      "Brightwater said it rained. ⟨n:Acme Motors⟩ has sold two bridges, ⟨m:it⟩ said.",
    ]
  ) { mention, resolution in
    guard case .thing(isPlural: false) = mention.form else { return nil }
    // "it reads", of an email: nobody who was named speaks so.
    let isRead = ["reads", "read"].contains { resolution.isFollowed(mention, by: $0) }
    let kinds: [Speaker.Kind] = isRead ? [.document] : [.organization, .document]
    if isRead { return resolution.documentSpokenOf(mention) ?? resolution.heard(before: mention.start, kinds) }
    return resolution.documentSpokenOf(mention) ?? resolution.opening(of: mention, kinds) ?? resolution.heard(
      before: mention.start, kinds)
      ?? resolution.nearest(mention.start) { $0.kind == .organization }.map(resolution.found)
  }
}

extension Resolution {
  fileprivate func isFollowed(_ mention: Mention, by word: StaticString) -> Bool {
    mention.range.upperBound < text.tokens.count && text.word(mention.range.upperBound, is: word)
  }

  /// "it says": what is written speaks in the present, and on to the end of its paragraph.
  fileprivate func documentSpokenOf(_ mention: Mention) -> Found? {
    let next = mention.range.upperBound
    guard next < text.tokens.count, text.tokens[next].is(.third), text.tokens[next].is(.reporting),
      let last = heard.last, last.speaker.kind == .document, last.token < mention.start,
      text.sentences[text.sentenceIndex(holding: last.token)].paragraph
        == text.sentences[text.sentenceIndex(holding: mention.start)].paragraph
    else { return nil }
    return Found(member: last.member, speaker: last.speaker)
  }

  /// The subject of the sentence that a pronoun stands in, if it is of these kinds.
  func opening(of mention: Mention, _ kinds: [Speaker.Kind]) -> Found? {
    let sentence = text.sentences[text.sentenceIndex(holding: mention.start)]
    guard mention.start > sentence.start + 2,
      let subject = text.mainSubject(in: sentence, before: mention.start - 1), subject.upperBound <= mention.start,
      !text.tokens[subject.lowerBound].isQuoted
    else { return nil }
    let opener = text.mention(subject)
    guard !opener.isPronoun, let found = ask(opener)?.found, kinds.contains(found.speaker.kind) else { return nil }
    return found
  }

  func heard(before i: Int, _ kinds: [Speaker.Kind]) -> Found? {
    let said = heard.suffix(60).last { $0.token < i && i - $0.token < 400 && kinds.contains($0.speaker.kind) }
    return said.map { Found(member: $0.member, speaker: $0.speaker) }
  }
}
