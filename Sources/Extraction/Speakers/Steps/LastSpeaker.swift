import ReportedSpeech

extension ResolutionStep {
  static let lastSpeaker = ResolutionStep(
    id: "last-speaker",
    summary: "“he”, “she”: who spoke last, of that gender",
    examples: [
      "⟨n:Ann Lee⟩ met Bob Park. Lee said it rained. ⟨m:She⟩ said it poured.",
      "⟨n:Ann Lee⟩ said it rained. Of Ruth Park, ⟨m:she⟩ said it poured.",
      "⟨n:Ann Lee⟩ said it was late. Ruth Hale said it rained. “We all like Ms. Hale,” ⟨m:she⟩ said.",
      "⟨n:Ann Lee⟩ said it rained. A reporter asked her how long. ⟨m:She⟩ said it poured.",
    ]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    return resolution.lastSpeaker(before: mention, gender)
  }
}

extension Resolution {
  fileprivate func lastSpeaker(before mention: Mention, _ gender: Gender) -> Found? {
    let start = text.sentence(holding: mention.start)
    let spoken = heard.suffix(60).last {
      $0.token < start && start - $0.token < 600 && couldBe($0, gender, mention)
    }
    guard let spoken else { return nil }
    // Somebody else who opened a sentence since then is whom the story is about now, the more so a newcomer.
    if let subject = lastSubject(before: start, gender, mention), subject.member != spoken.member,
      spoken.token < subject.token - 12 || spoken.token < subject.token && (isNew(subject) || isTopic(subject))
    {
      return nil
    }
    return Found(member: spoken.member, speaker: spoken.speaker)
  }

  /// “A,” Park said on Monday. Next paragraph: Lee had come late. “B,” she said.
  private func isTopic(_ subject: Places.Place) -> Bool {
    let sentence = text.sentences[text.sentenceIndex(holding: subject.token)]
    return subject.token == text.content(of: sentence).lowerBound
      && text.paragraphs[sentence.paragraph].lowerBound == sentence.start
      // Lee is right, Park argues: one more thing that Park says.
      && !sentence.range.contains {
        text.tokens[$0].is(.reporting) && text.isFinite($0) && text.entry($0).cue != .attitude
      }
  }

  private func isNew(_ subject: Places.Place) -> Bool {
    cast[subject.member].first == subject.token && cast[subject.member].words.count > 1
  }

  private func couldBe(_ heard: Heard, _ gender: Gender, _ mention: Mention) -> Bool {
    guard heard.gender.agrees(with: gender) else { return false }
    // Whoever asks without a name is not the one who answers.
    guard let member = heard.member else { return heard.speaker.kind == .person && !heard.asks }
    if mention.spokenOf.contains(member) { return false }
    // "Germans" and "Ohio" may say something, but neither is "he".
    let isMany = cast[member].words.contains { !cast.classes($0).isDisjoint(with: [.groupNoun, .place]) }
    return cast[member].kind == .person && (cast[member].isPerson || !isMany)
      && cast[member].gender.agrees(with: gender)
  }
}
