import ReportedSpeech

/// Whom the mentions of one reading name, decided from front to back.
struct Resolution {
  let text: Reading
  let cast: Cast
  /// Speakers already decided, the latest last: the token of their mention, the member, and what the speaker is.
  private var heard: [(token: Int, member: Int?, speaker: Speaker)] = []
  /// Where names stand in this reading; those of the body say nothing about the headline's pronouns.
  private let places: Places

  init(_ text: Reading, _ cast: Cast) {
    self.text = text
    self.cast = cast
    places = text.part == .body ? cast.places : Places()
  }

  /// The speaker that a mention names; nil for a pronoun that names nobody.
  mutating func speaker(of mention: Range<Int>) -> Speaker? {
    guard let first = mention.first else { return nil }
    let found = decide(mention, first)
    if let found { heard.append((first, found.member, found.speaker)) }
    return found?.speaker
  }

  private typealias Found = (member: Int?, speaker: Speaker)

  private func decide(_ mention: Range<Int>, _ first: Int) -> Found? {
    let token = text.tokens[first]
    let core = coreEnd(mention)
    if core - first == 1 {
      if token.is(.relative) || token.is(.that) { return antecedent(first) }
      if token.is(.possessive) || token.is([.subjectPronoun, .objectPronoun]) && !token.is([.groupNoun, .determiner]) {
        return pronoun(first)
      }
    }
    if let name = name(in: first..<core) {
      let joined = (first..<core).contains { text.word($0, is: "and") && $0 < name.full.lowerBound && $0 > first }
      if joined { return (nil, Speaker(name: plain(first..<core), kind: .group)) }
      return found(name)
    }
    // "the ambassador at the time, Ann Lee": the apposition has the name.
    if core + 1 < mention.upperBound, text.tokens[core].kind == .comma,
      let name = text.name(at: core + 1, to: mention.upperBound, first: false), name.looksLikePerson
    {
      return found(name)
    }
    if let described = description(first..<core) { return described }
    let kind = kind(of: first..<core)
    return (nil, Speaker(name: plain(first..<core), kind: kind))
  }

  private func speaker(_ member: Int) -> Speaker { Speaker(name: cast[member].name, kind: cast[member].kind) }

  /// The mention up to its apposition.
  private func coreEnd(_ mention: Range<Int>) -> Int {
    for i in mention where i > mention.lowerBound {
      if text.tokens[i].kind == .comma, !(i + 1 < mention.upperBound && text.tokens[i + 1].is(.generation)) { return i }
      if text.tokens[i].kind == .dash || text.tokens[i].kind == .open { return i }
      if text.tokens[i].is(.relative), !text.tokens[i].is(.possessive) { return i }
    }
    return mention.upperBound
  }

  /// The name that heads a mention: the last one that is neither a possessor nor inside a prepositional phrase.
  private func name(in range: Range<Int>) -> Name? {
    var best: Name?
    var i = range.lowerBound
    while i < range.upperBound {
      let token = text.tokens[i]
      if token.is(.preposition), !token.shape.contains(.capital), i > range.lowerBound { break }
      guard
        let name = text.name(
          at: i, to: range.upperBound,
          first: i == range.lowerBound && text.tokens[i].is([.determiner, .numberWord, .groupNoun]))
      else {
        i += 1
        continue
      }
      i = name.full.upperBound
      if i < range.upperBound, text.isPossessiveClitic(i) { continue }
      // "Clinton aides", "the Lee campaign": the name only says whose.
      if i < range.upperBound, text.tokens[i].isWord,
        text.tokens[i].is([.groupNoun, .organizationNoun, .documentNoun])
          || !text.tokens[i].is([.preposition, .coordinator]) && !text.tokens[i].shape.contains(.capital)
      {
        continue
      }
      best = name
    }
    return best
  }

  private func found(_ name: Name) -> Found? {
    let words = Cast.words(name, text)
    if let member = cast.member(words.words, words.generation, name.gender, text, at: name.words.lowerBound) {
      return (member, speaker(member))
    }
    return (
      nil, Speaker(name: text.passage(name.words).text, kind: name.looksLikeOrganization ? .organization : .person)
    )
  }

  /// "the mayor", "the company", "the lawsuit".
  private func description(_ range: Range<Int>) -> Found? {
    guard let head = text.headNoun(range) else { return nil }
    let isDefinite =
      text.tokens[range.lowerBound].is([.determiner])
      && (text.word(range.lowerBound, is: "the") || text.word(range.lowerBound, is: "this")
        || text.word(range.lowerBound, is: "that"))
    guard isDefinite else { return nil }
    let token = text.tokens[head]
    if token.is(.roleNoun), let member = member(role: text.entry(head).lemma, before: range.lowerBound) {
      return (member, speaker(member))
    }
    guard range.count == 2 else { return nil }
    if token.is(.organizationNoun), let member = nearest(range.lowerBound, where: { $0.kind == .organization }) {
      return (member, speaker(member))
    }
    return nil
  }

  /// Of several senators the one who was named last.
  private func member(role: UInt64, before token: Int) -> Int? {
    let recent = places.last(before: token, within: 40) { cast[$0].roles.contains(role) }
    return recent ?? cast.member(role: role)
  }

  private func kind(of range: Range<Int>) -> Speaker.Kind {
    let head = text.headNoun(range) ?? range.lowerBound
    let token = text.tokens[head]
    if token.is(.documentNoun), !token.is(.organizationNoun) { return .document }
    if token.is(.groupNoun) { return .group }
    if token.is(.roleNoun) { return .person }
    if token.is(.organizationNoun) { return .organization }
    return text.endsInIng(head) ? .document : .group
  }

  /// The mention without its article, from its own words.
  private func plain(_ range: Range<Int>) -> String {
    var lo = range.lowerBound
    if range.count > 1, text.word(lo, is: "the") || text.word(lo, is: "a") || text.word(lo, is: "an") { lo += 1 }
    return text.passage(lo..<range.upperBound).text
  }

  /// "who" is the noun phrase in front of it.
  private func antecedent(_ i: Int) -> Found? {
    let sentence = text.sentence(holding: i)
    var hi = i
    while hi > sentence, !text.tokens[hi - 1].isWord, !text.tokens[hi - 1].isQuoted { hi -= 1 }
    guard hi > sentence, let phrase = text.subject(before: hi, from: sentence), !phrase.isEmpty,
      !text.tokens[phrase.lowerBound].is(.relative)
    else { return nil }
    // "a spokesman for Lee, who": the nearest name wins over the head.
    if text.tokens[hi - 1].shape.contains(.capital), let place = places.last(in: phrase.lowerBound..<hi) {
      return (place.member, speaker(place.member))
    }
    return decide(phrase, phrase.lowerBound)
  }

  // MARK: Pronouns

  private func pronoun(_ i: Int) -> Found? {
    if text.word(i, is: "i") || text.word(i, is: "we") || text.word(i, is: "you") || text.word(i, is: "my")
      || text.word(i, is: "our") || text.word(i, is: "me") || text.word(i, is: "us")
    {
      return nil
    }
    if text.tokens[i].is(.femaleWord) { return person(before: i, .female) }
    if text.tokens[i].is(.maleWord) { return person(before: i, .male) }
    let plural = text.word(i, is: "they") || text.word(i, is: "their") || text.word(i, is: "them")
    for said in heard.suffix(60).reversed() where said.token < i && i - said.token < 400 {
      if plural, said.speaker.kind == .group { return (said.member, said.speaker) }
      if !plural, said.speaker.kind == .organization || said.speaker.kind == .document {
        return (said.member, said.speaker)
      }
    }
    guard let member = nearest(i, where: { $0.kind == .organization }) else { return nil }
    return (member, speaker(member))
  }

  /// A person of one gender: the subject of this sentence, else who spoke last, else who was named last.
  private func person(before i: Int, _ gender: Gender) -> Found? {
    let fits = { (member: Int) in
      cast[member].kind == .person && cast[member].isCertain && cast[member].gender.agrees(with: gender)
    }
    let start = text.sentence(holding: i)
    if let place = places.first(in: start..<i, fits) {
      return (place.member, speaker(place.member))
    }
    let spoken = heard.suffix(60).last {
      $0.token < start && start - $0.token < 600 && isPerson($0.member, $0.speaker, gender)
    }
    let subject = lastSubject(before: start, fits)
    if let spoken, subject == nil || spoken.token >= (subject?.token ?? 0) - 12 {
      return (spoken.member, spoken.speaker)
    }
    if let subject { return (subject.member, speaker(subject.member)) }
    guard let member = nearest(i, where: { $0.kind == .person && $0.isCertain && $0.gender.agrees(with: gender) })
    else { return nil }
    return (member, speaker(member))
  }

  private func isPerson(_ member: Int?, _ speaker: Speaker, _ gender: Gender) -> Bool {
    guard let member else { return speaker.kind == .person }
    return cast[member].kind == .person && cast[member].gender.agrees(with: gender)
  }

  /// The first fitting name of the nearest earlier sentence that has one.
  private func lastSubject(before start: Int, _ fits: (Int) -> Bool) -> (token: Int, member: Int)? {
    var k = text.sentenceIndex(holding: start) - 1
    var steps = 0
    while k >= 0, steps < 6 {
      let range = text.sentences[k].range
      if let place = places.first(in: range, fits) { return place }
      k -= 1
      steps += 1
    }
    return nil
  }

  private func nearest(_ i: Int, where fits: (Cast.Member) -> Bool) -> Int? {
    places.last(before: i, within: 60) { fits(cast[$0]) }
  }
}

extension Reading {
  func sentenceIndex(holding token: Int) -> Int {
    var lo = 0
    var hi = sentences.count
    while lo < hi {
      let mid = (lo + hi) / 2
      if sentences[mid].end <= token { lo = mid + 1 } else { hi = mid }
    }
    return min(lo, sentences.count - 1)
  }

  /// The first token of the sentence that holds a token.
  func sentence(holding token: Int) -> Int { sentences[sentenceIndex(holding: token)].start }
}
