import English

extension Cast {
  /// What the words of a name and those around it say of its bearer.
  mutating func weigh(_ name: Name, _ member: Int, in sentence: Sentence, _ isAttributive: Bool) {
    members[member].human += name.human
    members[member].thing += name.thing
    weighFront(name, member, sentence, isAttributive)
    if isAttributive {
      members[member].attributive += 1
      // "Brightwater spokeswoman Ann Lee", "former Ohio governor Ann Lee": people of that name do not come first.
      if text.tokens[name.full.upperBound].is(.roleNoun), name.human == 0 { members[member].thing += 1 }
      return
    }
    // "in San Jose, the candidate": nobody's apposition.
    let before = name.full.lowerBound - 1
    let isWhere =
      before >= sentence.start
      && (text.word(before, is: "in") || text.word(before, is: "at") || text.word(before, is: "near"))
    if !isWhere { weighRest(name, member, sentence) }
  }

  /// "city spokesman Ann Lee", "the mayor, Ann Lee,", "the hacker group Nightowl", "the Rovers".
  private mutating func weighFront(_ name: Name, _ member: Int, _ sentence: Sentence, _ isAttributive: Bool) {
    var before = name.full.lowerBound - 1
    guard before >= sentence.start, !text.tokens[before].isQuoted else { return }
    let next = name.full.upperBound
    if text.tokens[before].kind == .comma, before > sentence.start, text.tokens[before - 1].is(.roleNoun),
      next >= sentence.end || !text.tokens[next].isWord
    {
      before -= 1
    }
    let token = text.tokens[before]
    if token.is(.place), name.title != 0 { members[member].origins.append(text.hash(before)) }
    if token.is(.roleNoun), !isAttributive {
      note(role: before, of: member)
    } else if token.is([.organizationNoun, .outletWord]), !token.shape.contains(.capital) {
      members[member].thing += 4
      members[member].nouns.append(text.hash(before))
    } else if text.word(before, is: "the"), name.full.count == 1 {
      // "the Lee campaign" is somebody's.
      if next >= sentence.end || !text.tokens[next].isWord || text.tokens[next].is([.reporting, .auxiliary]) {
        members[member].thing += 2
      }
    }
  }

  /// ", the mayor of", ", who", ", which makes", ", 34,", "’s chief executive", "is the mayor".
  private mutating func weighRest(_ name: Name, _ member: Int, _ sentence: Sentence) {
    var i = name.full.upperBound
    guard i + 1 < sentence.end, !text.tokens[i].isQuoted else { return }
    if text.word(i, is: "of") || text.word(i, is: "from"), text.tokens[i + 1].is(.place) {
      members[member].origins.append(text.hash(i + 1))
    }
    guard text.tokens[i].kind == .comma || text.tokens[i].is(.be) && !text.isPossessiveClitic(i) else { return }
    i += 1
    if text.word(i, is: "who") || text.word(i, is: "whom") { members[member].human += 3 }
    if text.word(i, is: "which") { members[member].thing += 3 }
    if text.tokens[i].kind == .number { members[member].human += 2 }
    let end = min(sentence.end, i + 8)
    let isPlace = name.human == 0 && name.title == 0 && text.tokens[name.words.upperBound - 1].is(.place)
    while i < end, text.tokens[i].isWord || text.isPossessiveClitic(i) {
      if text.tokens[i].is([.preposition, .relative]) { break }
      let isPossessor = i + 1 < end && text.isPossessiveClitic(i + 1)
      // "in Marlow, Ohio, the mayor": he is not what the town is.
      if text.tokens[i].is(.roleNoun), !isPossessor, !isPlace { note(role: i, of: member) }
      if text.isKindOfCompany(i), !isPossessor {
        members[member].thing += 4
        members[member].nouns.append(text.hash(i))
      }
      i += 1
    }
  }

  private mutating func note(role i: Int, of member: Int) {
    add(role: text.entry(i).lemma, to: member)
    if let patron = text.patron(ofRole: i) { members[member].patrons.append(patron) }
    members[member].human += 4
    if members[member].titledGender == .unknown {
      if text.tokens[i].is(.femaleWord) { members[member].titledGender = .female }
      if text.tokens[i].is(.maleWord) { members[member].titledGender = .male }
    }
  }

  /// A pronoun behind the only name of a sentence.
  mutating func weigh(pronoun i: Int, _ member: Int) {
    let token = text.tokens[i]
    if token.is([.maleWord, .femaleWord]) {
      guard members[member].thing < 4 else { return }
      members[member].maleness += token.is(.maleWord) ? 1 : -1
      if members[member].isFirm { members[member].human += 1 }
    } else if text.word(i, is: "its"), i > 0, text.tokens[i - 1].is([.reporting, .that]) {
      members[member].thing += 2
    } else if text.word(i, is: "it"), i > 0, text.tokens[i - 1].is([.reporting, .that]), i + 2 < text.tokens.count,
      text.word(i + 1, is: "would") || text.word(i + 1, is: "had") || text.word(i + 1, is: "has")
        || text.endsInIng(i + 2)
    {
      members[member].thing += 1
    }
  }

  /// "She cut the ribbon." after a sentence that names one person.
  mutating func weighOpening(of sentence: Sentence, _ member: Int) {
    let token = text.tokens[sentence.start]
    guard token.is(.subjectPronoun), token.is([.maleWord, .femaleWord]), members[member].isPerson else { return }
    members[member].maleness += token.is(.maleWord) ? 1 : -1
  }
}

extension ScannedText {
  /// "Lee, who sat beside her, said": no possessive, for nothing follows that could be hers, and nobody sits beside himself.
  func isHerOfAnother(_ i: Int, _ sentence: Sentence) -> Bool {
    guard word(i, is: "her"), i + 1 == sentence.end || !tokens[i + 1].isWord else { return false }
    let clause = (max(sentence.start, i - 6)..<i).reversed().prefix { tokens[$0].isWord }
    return clause.contains { word($0, is: "who") }
  }

  /// "ER nurses": a plain noun behind the name.
  func isAttributive(_ name: Name, in sentence: Sentence) -> Bool {
    let next = name.full.upperBound
    guard next < sentence.end, tokens[next].kind == .word, !tokens[next].shape.contains(.capital) else { return false }
    return !tokens[next].is([
      .reporting, .auxiliary, .plainVerb, .preposition, .coordinator, .subordinator, .relative, .that, .wh, .to,
      .adverb, .determiner, .possessive, .subjectPronoun, .objectPronoun, .past, .third,
    ]) && !isPossessiveClitic(next) && !endsInEd(next) && !endsInLy(next)
  }

  /// "the maker of", "a bank": what an apposition calls a firm.
  fileprivate func isKindOfCompany(_ i: Int) -> Bool {
    tokens[i].is(.organizationNoun) && !tokens[i].shape.contains(.capital) && !word(i, is: "state")
      && !word(i, is: "city")
      || word(i, is: "maker") || word(i, is: "supplier") || word(i, is: "operator") || word(i, is: "subsidiary")
      || word(i, is: "giant")
  }
}
