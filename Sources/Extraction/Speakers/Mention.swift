import English

/// The words that name a speaker, and what kind of words they are.
struct Mention {
  enum Form {
    /// "who", "which".
    case relative
    /// "I", "we", "you": nobody whom the text could tell.
    case participant
    case person(Gender)
    /// "it", "they".
    case thing(isPlural: Bool)
    case name(Name)
    case description
  }

  var range: Range<Int>
  /// Without its apposition: "Ann Lee" in "Ann Lee, the mayor of Springfield".
  var core: Range<Int>
  var form: Form
  /// The speaker of the statement that this one goes on with.
  var inherited: Found?
  /// Whom the quotation beside a pronoun calls by title and name: few speak of themselves like that.
  var spokenOf: [Int] = []
  /// What it is where it is a label of a transcript.
  var label: Label.Kind?

  var start: Int { range.lowerBound }

  var isPronoun: Bool {
    switch form {
    case .name, .description: false
    default: true
    }
  }

  var name: Name? {
    if case .name(let name) = form { name } else { nil }
  }
}

extension ScannedText {
  func mention(_ range: Range<Int>) -> Mention {
    let core = range.lowerBound..<coreEnd(range)
    return Mention(range: range, core: core, form: form(core))
  }

  private func form(_ core: Range<Int>) -> Mention.Form {
    let first = core.lowerBound
    let token = tokens[first]
    if core.count == 1 {
      if token.is(.relative) || token.is(.that) { return .relative }
      if token.is(.possessive) || token.is([.subjectPronoun, .objectPronoun]) && !token.is([.groupNoun, .determiner]) {
        return pronoun(first)
      }
    }
    if core.count == 2, word(first, is: "the"), isAge(first + 1) { return .person(.unknown) }
    // "His response: “…”": what he says, not a document.
    if core.count == 2, token.is(.possessive), token.is([.maleWord, .femaleWord]), isAnswer(first + 1) {
      return pronoun(first)
    }
    return isOneOfMany(core) || isDoing(core) ? .description : headName(in: core).map { .name($0) } ?? .description
  }

  /// "a Florida Republican", "two New Hampshire Democrats": somebody of a kind, whatever its capitals.
  private func isOneOfMany(_ core: Range<Int>) -> Bool {
    guard core.count > 1 else { return false }
    let first = core.lowerBound
    let last = tokens[core.upperBound - 1]
    if ["a", "an", "another"].contains(where: { word(first, is: $0) }) { return last.is(.roleNoun) }
    let counts = tokens[first].is(.numberWord) || ["some", "many"].contains { word(first, is: $0) }
    return counts && last.is([.roleNoun, .groupNoun])
  }

  /// "One pastor supporting Mr. Lee": whom he supports is not who he is.
  private func isDoing(_ core: Range<Int>) -> Bool {
    let participle = core.dropFirst().first { endsInIng($0) && !tokens[$0].shape.contains(.capital) }
    guard let participle, participle + 1 < core.upperBound, tokens[participle - 1].is([.roleNoun, .groupNoun]),
      !tokens[participle - 1].shape.contains(.capital)
    else { return false }
    return tokens[participle + 1].shape.contains(.capital)
  }

  /// "44-year-old".
  private func isAge(_ i: Int) -> Bool {
    tokens[i].shape.contains(.hyphen) && (48...57).contains(bytes[Int(tokens[i].start)]) && ends(i, in: "-year-old")
  }

  private func isAnswer(_ i: Int) -> Bool {
    word(i, is: "response") || word(i, is: "answer") || word(i, is: "reply") || word(i, is: "reaction")
      || word(i, is: "retort") || word(i, is: "words")
  }

  /// "Sanders’ campaign": an apostrophe that is no mark.
  private func isApostrophe(_ i: Int) -> Bool {
    tokens[i].kind == .quote && tokens[i].mark.isSingle && !tokens[i].shape.contains(.spaceBefore)
      && (i + 1 >= tokens.count || tokens[i + 1].shape.contains(.spaceBefore))
  }

  private func pronoun(_ i: Int) -> Mention.Form {
    if tokens[i].is(.femaleWord) { return .person(.female) }
    if tokens[i].is(.maleWord) { return .person(.male) }
    let isParticipant =
      word(i, is: "i") || word(i, is: "we") || word(i, is: "you") || word(i, is: "my") || word(i, is: "our")
      || word(i, is: "me") || word(i, is: "us")
    if isParticipant { return .participant }
    return .thing(isPlural: word(i, is: "they") || word(i, is: "their") || word(i, is: "them"))
  }

  /// The mention up to its apposition, and without the "himself" that only stresses it.
  private func coreEnd(_ mention: Range<Int>) -> Int {
    let end = appositionStart(mention)
    return end - 1 > mention.lowerBound && tokens[end - 1].is(.reflexive) ? end - 1 : end
  }

  private func appositionStart(_ mention: Range<Int>) -> Int {
    for i in mention where i > mention.lowerBound {
      if tokens[i].kind == .comma, !(i + 1 < mention.upperBound && tokens[i + 1].is(.generation)) { return i }
      if tokens[i].kind == .dash || tokens[i].kind == .open { return i }
      if tokens[i].is(.relative), !tokens[i].is(.possessive) { return i }
    }
    return mention.upperBound
  }

  /// The name that heads a mention: the last one that is neither a possessor nor inside a prepositional phrase.
  private func headName(in range: Range<Int>) -> Name? {
    var best: Name?
    var i = range.lowerBound
    while i < range.upperBound {
      let token = tokens[i]
      if token.is(.preposition), !token.shape.contains(.capital), i > range.lowerBound { break }
      let isOpener =
        i == range.lowerBound
        && (token.is([.determiner, .numberWord, .groupNoun]) || token.is(.documentNoun) && sentence(holding: i) == i)
      guard let name = name(at: i, to: range.upperBound, first: isOpener, quoted: token.isQuoted) else {
        i += 1
        continue
      }
      i = name.full.upperBound
      if !isOffice(name), !saysWhose(name, in: range) { best = name }
    }
    return best
  }

  /// "Lee's aides", "Lee aides", "the Lee campaign": the name only says whose.
  private func saysWhose(_ name: Name, in range: Range<Int>) -> Bool {
    let next = name.full.upperBound
    guard next < range.upperBound else { return false }
    if isPossessiveClitic(next) || isApostrophe(next) { return true }
    let token = tokens[next]
    return token.isWord
      && (token.is([.groupNoun, .organizationNoun, .documentNoun])
        || !token.is([.preposition, .coordinator]) && !token.shape.contains(.capital))
  }
}
