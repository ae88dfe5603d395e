import English

extension ResolutionStep {
  static let lastSubject = ResolutionStep(
    id: "last-subject",
    summary: "“he”, “she”: the first person of that gender in the nearest sentence that names one",
    examples: [
      "⟨n:Ann Lee⟩ met Ruth Park in Springfield. It was cold. ⟨m:She⟩ said it rained.",
      "Preceded at the desk by Ruth Park, the mayor, ⟨n:Ann Lee⟩ sat down. ⟨m:She⟩ said it rained.",
      "⟨n:Ann Lee⟩ came. She is older than Ruth Park. ⟨m:She⟩ said it rained.",
    ]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    let start = resolution.text.sentence(holding: mention.start)
    return resolution.lastSubject(before: start, gender, mention).map { resolution.found($0.member) }
  }
}

extension Resolution {
  func lastSubject(before start: Int, _ gender: Gender, _ mention: Mention) -> Places.Place? {
    let nearest = text.sentenceIndex(holding: start) - 1
    for k in stride(from: nearest, through: max(nearest - 5, 0), by: -1) {
      // "She said more than Ruth Park.": whoever "she" is goes on being spoken of.
      if text.opensWithPronoun(text.sentences[k], gender) { continue }
      if let place = behindOpening(text.sentences[k], gender, mention) { return place }
      if let place = places.first(in: text.sentences[k].range, { isPerson($0, gender, mention) }) { return place }
    }
    return nil
  }
}

extension Resolution {
  /// "Preceded by Ann Lee, Ruth Park spoke": what opens the sentence only tells the occasion, and the name between its
  /// comma and a verb is the subject.
  private func behindOpening(_ sentence: Sentence, _ gender: Gender, _ mention: Mention) -> Places.Place? {
    guard text.opensWithOccasion(sentence) else { return nil }
    return places[sentence.range].first { place in
      guard place.token > sentence.start + 1, text.tokens[place.token - 1].kind == .comma,
        let name = text.name(at: place.token, to: sentence.end, first: false), name.full.upperBound < sentence.end
      else { return false }
      return text.isFinite(name.full.upperBound) && !text.isPossessiveClitic(name.full.upperBound)
        && isPerson(place.member, gender, mention)
    }
  }
}

extension ScannedText {
  fileprivate func opensWithOccasion(_ sentence: Sentence) -> Bool {
    let first = content(of: sentence).lowerBound
    // "For Lee, Park is a fool": whose view it is.
    guard first + 1 < sentence.end, !tokens[first].isQuoted, !word(first, is: "for") else { return false }
    return ends(first, in: "ed") && tokens[first + 1].is(.preposition) || endsInIng(first) || word(first, is: "as")
      || tokens[first].is([.pastParticiple, .participle, .subordinator, .preposition])
  }

  fileprivate func opensWithPronoun(_ sentence: Sentence, _ gender: Gender) -> Bool {
    let first = tokens[content(of: sentence).lowerBound]
    guard first.is(.subjectPronoun), !first.isQuoted else { return false }
    return gender == .male ? first.is(.maleWord) : gender == .female && first.is(.femaleWord)
  }
}
