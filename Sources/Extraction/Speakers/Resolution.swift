import English
import ReportedSpeech

/// Whom the mentions of one reading name, decided from front to back.
struct Resolution {
  struct Heard {
    /// The first token of the mention.
    var token: Int
    var member: Int?
    var speaker: Speaker
    /// The noun of its description; 0 for names and pronouns.
    var noun: UInt64
    var gender: Gender
    /// "a reporter asked".
    var asks = false
  }

  struct Answer {
    var found: Found
    var step: String
  }

  let text: ScannedText
  let cast: Cast
  /// Speakers already decided, the latest last.
  private(set) var heard: [Heard] = []
  /// Where names stand in this reading; those of the body say nothing about the headline's pronouns.
  let places: Places

  init(_ text: ScannedText, _ cast: Cast) {
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
    if case .person = mention.form { mention.spokenOf = spokenOf(beside: mention) }
    guard inherited != nil || !isUndecidable(mention), let answer = ask(mention),
      inherited != nil || maySpeak(mention, answer.found)
    else { return nil }
    if inherited == nil { hear(mention, answer.found) }
    return answer
  }

  mutating func hear(_ mention: Mention, _ found: Found) {
    var said = Heard(token: mention.start, member: found.member, speaker: found.speaker, noun: 0, gender: .unknown)
    if case .description = mention.form, let head = text.headNoun(mention.core) {
      said.noun = text.hash(head)
      if text.tokens[head].is(.femaleWord) || text.ends(head, in: "woman") { said.gender = .female }
      if text.tokens[head].is(.maleWord) { said.gender = .male }
    }
    if case .person(let gender) = mention.form { said.gender = gender }
    let next = mention.range.upperBound
    said.asks = next < text.tokens.count && (text.word(next, is: "asked") || text.word(next, is: "asks"))
    heard.append(said)
  }

  func ask(_ mention: Mention) -> Answer? {
    for step in ResolutionStep.standard {
      if let found = step.resolve(mention, self) { return Answer(found: found, step: step.id) }
    }
    return nil
  }

  func found(_ member: Int) -> Found {
    let isShouted = cast[member].kind == .person && cast[member].words.count > 1
    let name = isShouted ? ShoutedName.normal(cast[member].name) : cast[member].name
    return Found(
      member: member,
      speaker: Speaker(name: name, kind: cast.isMany(member) && !cast[member].isPerson ? .group : cast[member].kind))
  }

  func found(_ name: Name) -> Found {
    // The text has only the family name of whom its headline names in full.
    if let member = member(name), cast[member].isFirm, cast[member].words.count == 1, hasGivenName(name),
      text.hash(name.words.upperBound - 1) == cast[member].words.last
    {
      return Found(member: member, speaker: Speaker(name: text.passage(name.words).text, kind: cast[member].kind))
    }
    if let member = member(name), cast[member].isFirm || text.part == .body && !isPlural(name) { return found(member) }
    return Found(speaker: Speaker(name: text.passage(name.words).text, kind: kind(name)))
  }

  /// "Ann Lee"; not "When Lee", "Hacker Lee".
  private func hasGivenName(_ name: Name) -> Bool {
    let first = name.words.lowerBound
    guard name.words.count > 1 else { return false }
    return text.tokens[first].is([.maleName, .femaleName])
      || name.words.count == 2 && text.tokens[first].word == 0 && !text.isAgentive(first)
  }

  /// A name that the text knows nothing of: "Forecasters", "Mill" in a headline.
  private func kind(_ name: Name) -> Speaker.Kind {
    if isPlural(name) { return .group }
    if name.looksLikeOrganization { return .organization }
    return name.looksLikePerson || text.part == .body ? .person : .organization
  }

  private func isPlural(_ name: Name) -> Bool {
    name.full.count == 1 && text.isAgentivePlural(name.words.lowerBound)
      && !(member(name).map { cast[$0].isFirm } ?? false)
  }

  func member(_ name: Name) -> Int? { cast.member(name, text) }

  func nearest(_ i: Int, where fits: (Member) -> Bool) -> Int? {
    places.last(before: i, within: 60) { fits(cast[$0]) }
  }
}
