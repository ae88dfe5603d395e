import English

extension ResolutionStep {
  static let describedAnew = ResolutionStep(
    id: "described-anew",
    summary: "“the retired teacher”: the one person of whom the sentences around it speak, put another way",
    examples: [
      "⟨n:Ann Lee⟩ came late. ⟨m:The retired teacher⟩ said it rained.",
      "⟨n:Ann Lee⟩ said it rained. ⟨m:The Ohio senator⟩ said it poured.",
    ]
  ) { mention, resolution in
    guard mention.name == nil || resolution.text.isRoleOfPlace(mention.core), !mention.isPronoun,
      let head = resolution.text.newDescription(mention.core)
    else { return nil }
    return resolution.describedAnew(mention, head).map(resolution.found)
  }
}

extension Resolution {
  /// Nil where more than one person could be meant: from the paragraph that the sentence before is in to the mention, one
  /// person alone is named or speaks, and nobody in the article was said to be what the description says.
  fileprivate func describedAnew(_ mention: Mention, _ head: Int) -> Int? {
    let (role, gender) = (text.entry(head).lemma, text.gender(ofNoun: head))
    guard !places.before(mention.start, count: 400).contains(where: { cast[$0.member].roles.contains(role) }) else {
      return nil
    }
    let index = text.sentenceIndex(holding: mention.start)
    guard index > 0 else { return nil }
    let before = text.paragraphs[text.sentences[index - 1].paragraph].lowerBound..<mention.start
    var persons = Set(
      places[before].map(\.member).filter { cast[$0].isPerson && !mention.spokenOf.contains($0) })
    for said in heard.suffix(8) where before.contains(said.token) {
      guard let member = said.member, cast[member].isPerson else { return nil }
      persons.insert(member)
    }
    guard persons.count == 1, let one = persons.first, cast[one].gender.agrees(with: gender),
      !(text.isOffice(mention.core, head) && holdsOffice(one))
    else { return nil }
    // "a party member who would not be named", and then "the party member".
    let noun = text.hash(head)
    return heard.suffix(120).contains { $0.noun == noun && $0.member != one } ? nil : one
  }
}

extension Resolution {
  /// "Mayor Ann Lee" is neither "the governor" nor "the city engineer".
  private func holdsOffice(_ member: Int) -> Bool {
    cast[member].roles.contains(where: Office.nouns.contains)
  }
}

/// What one person is at a time, and is called by: who is a mayor is no governor, though he may be a candidate.
private enum Office {
  static let nouns = Vocabulary.hashes(
    """
    president vice-president senator sen representative rep congressman congresswoman governor gov mayor secretary minister
    chancellor premier judge justice sheriff commissioner superintendent ambassador pope bishop archbishop cardinal king
    queen prince princess councilman councilwoman councillor councilor alderman treasurer comptroller
    """)
}

extension ScannedText {
  /// "the governor", "the city engineer"; not "the former governor" or "the retired teacher".
  fileprivate func isOffice(_ range: Range<Int>, _ head: Int) -> Bool {
    let told = range.lowerBound + 1..<head
    return Office.nouns.contains(entry(head).lemma) && !told.contains { word($0, is: "former") }
      || told.contains { tokens[$0].is(.organizationNoun) || OrganizationNoun.halls.contains(hash($0)) }
  }

  /// "businessman", "actress"; a witness may be anybody.
  fileprivate func gender(ofNoun i: Int) -> Gender {
    let isActress = ends(i, in: "ess") && !ends(i, in: "ness")
    if tokens[i].is(.femaleWord) || ends(i, in: "woman") || isActress { return .female }
    return tokens[i].is(.maleWord) || ends(i, in: "man") ? .male : .unknown
  }

  /// The role in "the retired teacher", "the Ohio senator", "the president". "The teacher" alone is one told of before;
  /// "the other teacher" and "the second one" are somebody else, and "Lee's teacher" is his.
  fileprivate func newDescription(_ range: Range<Int>) -> Int? {
    guard word(range.lowerBound, is: "the"), let head = headNoun(range), tokens[head].is(.roleNoun),
      !tokens[head].is([.groupNoun, .reportingNoun]), head == range.upperBound - 1,
      range.count > 2 || range.count == 2 && tokens[head].is(.title)
    else { return nil }
    let told = range.lowerBound + 1..<head
    let isAnother = told.contains { i in
      tokens[i].is([.numberWord, .auxiliary]) || tokens[i].is(.plainVerb) && !endsInEd(i) || isPossessiveClitic(i)
        || ["other", "same", "second", "third", "latter"].contains { word(i, is: $0) }
    }
    return isAnother || !told.allSatisfy({ tokens[$0].isWord && !tokens[$0].is(.preposition) }) ? nil : head
  }
}
