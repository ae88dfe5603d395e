import ReportedSpeech

/// A run of capitalised words that may name somebody: "Ann Lee", "Lee", "the Harbor Courier".
struct Name {
  /// Without the title in front.
  var words: Range<Int>
  /// With it: "Mayor Ann Lee".
  var full: Range<Int>
  var gender: Gender
  /// The hash of the title's lemma, 0 without one.
  var title: UInt64
  var looksLikePerson: Bool
  var looksLikeOrganization: Bool
}

enum Gender: UInt8 {
  case unknown, male, female

  func agrees(with other: Gender) -> Bool { self == .unknown || other == .unknown || self == other }
}

extension Reading {
  /// The lower-cased hash of a token's letters.
  func hash(_ i: Int) -> UInt64 {
    var hash = Lexicon.emptyHash
    for k in Int(tokens[i].start)..<Int(tokens[i].end) { hash = Lexicon.step(hash, bytes[k]) }
    return hash
  }

  /// The name that begins at a token, if one does. `first` says that the token opens its sentence.
  func name(at i: Int, to end: Int, first: Bool) -> Name? {
    guard canBeNamed(i), !(first && isOrdinary(i)) else { return nil }
    var hi = i + 1
    while hi < end, continuesName(hi, end) { hi += 1 }
    while hi > i,
      tokens[hi - 1].kind != .word || tokens[hi - 1].is([.preposition]) && !tokens[hi - 1].shape.contains(.capital)
    { hi -= 1 }
    let (lo, title, titleGender) = afterTitles(i, hi)
    var gender = titleGender
    let isTitled = lo > i
    if gender == .unknown { gender = givenGender(lo) }
    let hasTime = hi - lo > 1 && tokens[hi - 1].is(.timeNoun)
    let isOrganization =
      hasTime
      || (lo..<hi).contains {
        tokens[$0].is([.organizationName, .outletWord, .organizationNoun])
          || tokens[$0].shape.contains(.allCaps) && !tokens[$0].shape.contains(.abbreviation)
            && !tokens[$0].is(.generation)
      }
    let isPlace = hi - lo == 1 && tokens[lo].is(.place)
    let hasGiven = hi - lo > 1 && tokens[lo].is([.maleName, .femaleName])
    let isLikely = isTitled || hasGiven || hi - lo > 1 && !isOrganization && !isPlace && !tokens[lo].is(.place)
    return Name(
      words: lo..<hi, full: i..<hi, gender: gender, title: title,
      looksLikePerson: isLikely,
      looksLikeOrganization: (isOrganization || isPlace) && !hasGiven && !isTitled)
  }

  /// Past the last title or office of a run: "Ohio Party Chairman Ann Lee", "Secretary of State Ann Lee".
  private func afterTitles(_ i: Int, _ hi: Int) -> (Int, UInt64, Gender) {
    var lo = i
    var gender = Gender.unknown
    var title: UInt64 = 0
    var k = i
    while k < hi - 1 {
      let token = tokens[k]
      let isGiven = token.is([.maleName, .femaleName]) && !token.is([.honorific, .title])
      if isGiven { break }
      if token.is([.honorific, .title, .roleNoun]) {
        if token.is(.femaleWord) { gender = .female } else if token.is(.maleWord) { gender = .male }
        if !token.is([.maleWord, .femaleWord]) || token.is(.roleNoun) { title = entry(k).lemma }
        lo = k + 1
        if word(lo, is: "of"), lo + 2 < hi {
          lo += 2
          k = lo - 1
        }
      }
      k += 1
    }
    return (lo, title, gender)
  }

  private func canBeNamed(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.shape.contains(.capital), !token.isQuoted, !token.shape.contains(.clitic) else {
      return false
    }
    if token.is([.subjectPronoun, .determiner, .relative]) && !token.is([.title]) { return false }
    // "R-Ohio", "D-N.Y.".
    if token.shape.contains(.hyphen), bytes[Int(token.start) + 1] == 45 { return false }
    return !token.is([.weekday, .month]) || token.is([.maleName, .femaleName])
  }

  /// A capital at the start of a sentence says nothing about these.
  private func isOrdinary(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.is([.maleName, .femaleName, .honorific, .title]) { return false }
    if token.is([
      .determiner, .possessive, .subjectPronoun, .objectPronoun, .preposition, .coordinator, .subordinator, .relative,
      .wh, .that, .to,
      .auxiliary, .negation, .adverb, .timeNoun, .timeAdjective, .numberWord, .groupNoun, .documentNoun, .venueNoun,
      .adjective, .according,
    ]) {
      return true
    }
    return token.is(.reporting) && !(i + 1 < tokens.count && tokens[i + 1].shape.contains(.capital))
  }

  private func continuesName(_ i: Int, _ end: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, !token.isQuoted else {
      // "Robert C. “Bobby” Scott", "Joe (D-N.Y.)" stop here; "Smith, Jr." goes on.
      return token.kind == .comma && i + 1 < end && tokens[i + 1].is(.generation)
    }
    if token.shape.contains(.clitic) { return false }
    if token.is(.generation) { return true }
    if token.shape.contains(.capital) {
      return !token.is([.weekday, .month]) && !token.is([.subjectPronoun, .determiner])
    }
    guard i + 1 < end, tokens[i + 1].shape.contains(.capital), tokens[i + 1].kind == .word else { return false }
    return word(i, is: "de") || word(i, is: "van") || word(i, is: "von") || word(i, is: "bin") || word(i, is: "al")
      || word(i, is: "el") || word(i, is: "der") || word(i, is: "la") || word(i, is: "di") || word(i, is: "da")
      || word(i, is: "du")
      || word(i, is: "of") && tokens[i - 1].is([.organizationName, .organizationNoun, .title])
  }

  private func givenGender(_ i: Int) -> Gender {
    let male = tokens[i].is(.maleName)
    let female = tokens[i].is(.femaleName)
    return male == female ? .unknown : male ? .male : .female
  }
}
