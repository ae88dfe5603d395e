import ReportedSpeech

/// Whom the mentions of one reading name, decided from front to back.
struct Resolution {
  struct Heard {
    /// The first token of the mention.
    var token: Int
    var member: Int?
    var speaker: Speaker
  }

  struct Answer {
    var found: Found
    var step: String
  }

  let text: Reading
  let cast: Cast
  /// Speakers already decided, the latest last.
  private(set) var heard: [Heard] = []
  /// Where names stand in this reading; those of the body say nothing about the headline's pronouns.
  let places: Places

  init(_ text: Reading, _ cast: Cast) {
    self.text = text
    self.cast = cast
    places = text.part == .body ? cast.places : Places()
  }

  /// The speaker that a mention names, and the step that told; nil for a pronoun that names nobody.
  ///
  /// `inherited` is the speaker of the statement that this one goes on with.
  mutating func answer(_ range: Range<Int>, inheriting inherited: Answer? = nil) -> Answer? {
    guard !range.isEmpty else { return nil }
    var mention = text.mention(range)
    mention.inherited = inherited?.found
    guard let answer = ask(mention) else { return nil }
    if inherited == nil {
      heard.append(Heard(token: mention.start, member: answer.found.member, speaker: answer.found.speaker))
    }
    return answer
  }

  func ask(_ mention: Mention) -> Answer? {
    for step in ResolutionStep.standard {
      if let found = step.resolve(mention, self) { return Answer(found: found, step: step.id) }
    }
    return nil
  }

  func found(_ member: Int) -> Found {
    Found(member: member, speaker: Speaker(name: cast[member].name, kind: cast[member].kind))
  }

  func found(_ name: Name) -> Found {
    member(name).map(found)
      ?? Found(
        speaker: Speaker(
          name: text.passage(name.words).text, kind: name.looksLikeOrganization ? .organization : .person))
  }

  func member(_ name: Name) -> Int? {
    let words = Cast.words(name, text)
    return cast.member(words.words, words.generation, name.gender, text, at: name.words.lowerBound)
  }

  func nearest(_ i: Int, where fits: (Cast.Member) -> Bool) -> Int? {
    places.last(before: i, within: 60) { fits(cast[$0]) }
  }
}
