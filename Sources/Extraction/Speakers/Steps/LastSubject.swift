import English

extension ResolutionStep {
  static let lastSubject = ResolutionStep(
    id: "last-subject",
    summary: "“he”, “she”: the first person of that gender in the nearest sentence that names one",
    examples: [
      "⟨n:Ann Lee⟩ met Ruth Park in Springfield. It was cold. ⟨m:She⟩ said it rained.",
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
      if let place = places.first(in: text.sentences[k].range, { isPerson($0, gender, mention) }) { return place }
    }
    return nil
  }
}

extension ScannedText {
  fileprivate func opensWithPronoun(_ sentence: Sentence, _ gender: Gender) -> Bool {
    let first = tokens[content(of: sentence).lowerBound]
    guard first.is(.subjectPronoun), !first.isQuoted else { return false }
    return gender == .male ? first.is(.maleWord) : gender == .female && first.is(.femaleWord)
  }
}
