import English
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
  /// What its own words say for a person and for a thing: "Mr.", "Ann"; "Corp.", capitals throughout.
  var human: Int
  var thing: Int

  var looksLikePerson: Bool { human > thing && human > 0 }
  var looksLikeOrganization: Bool { thing > human }
}

extension ScannedText {
  /// The lower-cased hash of a token's letters.
  func hash(_ i: Int) -> UInt64 {
    var hash = Vocabulary.emptyHash
    for k in Int(tokens[i].start)..<Int(tokens[i].end) { hash = Vocabulary.step(hash, bytes[k]) }
    return hash
  }

  /// The name that begins at a token, if one does. `first` says that the token opens its sentence.
  ///
  /// Names inside quotation marks are read only where `quoted` asks for them.
  func name(at i: Int, to end: Int, first: Bool, quoted: Bool = false) -> Name? {
    guard canBeNamed(i, quoted), !(first && isOrdinary(i)) else { return nil }
    var hi = i + 1
    while hi < end {
      if continuesName(hi, end, quoted) {
        hi += 1
      } else if tokens[hi].kind == .symbol, hi + 1 < end, tokens[hi + 1].shape.contains(.capital),
        bytes[Int(tokens[hi].start)] == 38
      {
        // "Signal & Wire".
        hi += 2
      } else if let next = afterNickname(hi, end) {
        hi = next
      } else {
        break
      }
    }
    while hi > i,
      tokens[hi - 1].kind != .word || tokens[hi - 1].is([.preposition]) && !tokens[hi - 1].shape.contains(.capital)
    { hi -= 1 }
    // "Tank 7", "Flight 93": one of many, and nobody who speaks.
    if hi - i == 1, hi < end, tokens[hi].kind == .number, !tokens[i].shape.contains(.allCaps), !quoted { return nil }
    let (lo, title, titleGender) = afterTitles(i, hi)
    var gender = titleGender
    if gender == .unknown { gender = givenGender(lo) }
    if gender == .unknown, hi - lo > 2 { gender = givenGender(lo + 1) }
    // "Speaker of the House": an office alone is nobody's name.
    if hi - i == 1, tokens[i].is([.title, .roleNoun]), !tokens[i].is([.maleName, .femaleName]) { return nil }
    let (human, thing) = evidence(lo..<hi, isTitled: lo > i)
    return Name(words: lo..<hi, full: i..<hi, gender: gender, title: title, human: human, thing: thing)
  }

  /// "Secretary of Defense": the office, and nobody who holds it.
  func isOffice(_ name: Name) -> Bool {
    let first = name.words.lowerBound
    return first > name.full.lowerBound && tokens[first].is(.preposition) && !tokens[first].shape.contains(.capital)
  }

  /// What the words of a name say of its bearer.
  private func evidence(_ words: Range<Int>, isTitled: Bool) -> (human: Int, thing: Int) {
    let first = tokens[words.lowerBound]
    let last = tokens[words.upperBound - 1]
    var human = isTitled ? 8 : 0
    var thing = 0
    if words.count > 1 {
      if first.is([.maleName, .femaleName]) { human += 6 } else if !first.is(.place) { human += 1 }
      if last.is([.timeNoun, .companyWord, .groupNoun]) { thing += 4 }
      // "North Carolina", "New Zealand".
      if last.is(.place), !first.is([.maleName, .femaleName]) { thing += 2 }
      if opensPlace(words.lowerBound) { thing += 3 }
      if words.count <= 3, endsPlace(words.upperBound - 1) { thing += 4 }
      if last.is(.title), !first.is([.maleName, .femaleName]) { thing += 2 }
    } else if first.is(.place) {
      thing += 2
    } else if isPlatform(words.lowerBound) {
      thing += 4
    }
    // "IDA ROTH": capitals throughout are how a label or a headline is set; "CNN" and "FBI" are initials.
    let isShouted = words.count > 1 && words.allSatisfy { tokens[$0].shape.contains(.allCaps) }
    for i in words {
      let token = tokens[i]
      if token.is([.organizationName, .outletWord, .organizationNoun]) { thing += 4 }
      if !isShouted, token.shape.contains(.allCaps), !token.shape.contains(.abbreviation), !token.is(.generation) {
        thing += 3
      }
    }
    return (human, thing)
  }

  /// "on her Facebook": nobody, whose ever it is.
  private func isPlatform(_ i: Int) -> Bool {
    ["facebook", "twitter", "instagram", "youtube", "snapchat", "whatsapp", "reddit", "tiktok"].contains {
      word(i, is: $0)
    }
  }

  /// "Scarborough Shoal"; a park, a lake or a bridge may be somebody's family name.
  private func endsPlace(_ i: Int) -> Bool {
    [
      "shoal", "sea", "ocean", "island", "islands", "strait", "straits", "gulf", "peninsula", "mountains", "canyon",
      "river", "avenue", "boulevard", "street", "county", "province",
    ]
    .contains { word(i, is: $0) }
  }

  private func opensPlace(_ i: Int) -> Bool {
    [
      "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upstate", "san", "los",
      "santa",
      "lake", "mount", "fort", "port",
    ]
    .contains { word(i, is: $0) }
  }

  /// Past the last title or office of a run: "Ohio Party Chairman Ann Lee", "Secretary of State Ann Lee".
  private func afterTitles(_ i: Int, _ hi: Int) -> (Int, UInt64, Gender) {
    var lo = i
    var gender = Gender.unknown
    var title: UInt64 = 0
    var k = i
    while k < hi - 1 {
      let token = tokens[k]
      if token.is(.groupNoun) || word(k, is: "brothers") || word(k, is: "sisters"), k == i, hi - k > 2 {
        // "Brothers Tom and Carl Lee".
        lo = k + 1
        k += 1
        continue
      }
      if k == i, opensAsCalling(k, hi) {
        lo = k + 1
        k += 1
        continue
      }
      let isGiven = token.is([.maleName, .femaleName]) && !token.is([.honorific, .title])
      // "Justice Department": the title is part of what the office is called.
      if isGiven || k + 2 == hi && tokens[k + 1].is([.organizationName, .organizationNoun]) { break }
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

  /// "Beekeeper Hugo Lee", "Ex-captain Ann Lee": the capital is the sentence's, and behind what somebody does stands his
  /// whole name.
  private func opensAsCalling(_ i: Int, _ hi: Int) -> Bool {
    guard hi - i > 2, tokens[i + 1].is([.maleName, .femaleName]), tokens[i + 2].shape.contains(.capital),
      !tokens[i].is([.maleName, .femaleName, .honorific, .title, .roleNoun, .place, .organizationName]),
      sentence(holding: i) == i
    else { return false }
    return isAgentive(i) || ends(i, in: "herd") || ends(i, in: "-up")
      || ["ex-", "co-"].contains { begins(i, with: $0) }
  }

  private func begins(_ i: Int, with prefix: StaticString) -> Bool {
    let start = Int(tokens[i].start)
    guard Int(tokens[i].end) - start > prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { $0.enumerated().allSatisfy { bytes[start + $0] | 32 == $1 } }
  }

  private func canBeNamed(_ i: Int, _ quoted: Bool) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.shape.contains(.capital), quoted || !token.isQuoted,
      !token.shape.contains(.clitic)
    else {
      return false
    }
    if token.is([.subjectPronoun, .determiner, .relative]) && !token.is([.title]) || isVerbInTitle(i) { return false }
    // "R-Ohio", "D-N.Y."; "Ohio-based", "South Korean-born".
    if token.shape.contains(.hyphen), bytes[Int(token.start) + 1] == 45 || isKindOf(i) { return false }
    if i + 1 < tokens.count, tokens[i + 1].shape.contains([.hyphen, .capital]), isKindOf(i + 1) { return false }
    // "… Like Ann Lee" in a title.
    if token.is(.preposition), i + 1 < tokens.count, tokens[i + 1].is([.maleName, .femaleName]),
      !token.is([.maleName, .femaleName])
    {
      return false
    }
    return !token.is([.weekday, .month]) || token.is([.maleName, .femaleName])
  }

  /// "Does", "Not": capitals that a title gives to its verb, and no name goes on behind it.
  private func isVerbInTitle(_ i: Int) -> Bool {
    tokens[i].is([.be, .have, .do, .negation]) && !tokens[i].is([.maleName, .femaleName])
      && !tokens[i].shape.contains(.abbreviation) && !tokens[i].shape.contains(.allCaps)
  }

  /// "Ohio-based", "Lee-led".
  private func isKindOf(_ i: Int) -> Bool {
    ["-based", "-led", "-backed", "-born", "-style", "-like", "-era", "-owned"].contains { ends(i, in: $0) }
  }

  /// A capital at the start of a sentence says nothing about these.
  private func isOrdinary(_ i: Int) -> Bool {
    let token = tokens[i]
    // "Former Ohio governor Ann Lee": it makes nobody of the place behind it.
    if word(i, is: "former") || word(i, is: "acting") || word(i, is: "then") { return true }
    if token.is([.maleName, .femaleName, .honorific, .title]) { return false }
    // "New Hampshire voters", "North Dakota".
    if opensPlace(i), i + 1 < tokens.count, tokens[i + 1].is(.place) { return false }
    if token.is([
      .determiner, .possessive, .subjectPronoun, .objectPronoun, .preposition, .coordinator, .subordinator, .relative,
      .wh, .that, .to,
      .auxiliary, .negation, .adverb, .timeNoun, .timeAdjective, .numberWord, .groupNoun, .documentNoun, .venueNoun,
      .adjective, .according,
    ]) {
      return true
    }
    // "Significantly, the judge": adverbs by their ends.
    if ["antly", "ently", "fully", "ously", "ically", "ingly", "ively"].contains(where: { ends(i, in: $0) }) {
      return true
    }
    return token.is(.reporting) && !(i + 1 < tokens.count && tokens[i + 1].shape.contains(.capital))
  }

  /// Samuel “Buddy” Reyes: over the nickname to the word behind the name.
  private func afterNickname(_ i: Int, _ end: Int) -> Int? {
    guard tokens[i].kind == .quote, tokens[i].isQuoted else { return nil }
    let quotation = quotations[Int(tokens[i].quotation)]
    let next = quotation.close + 1
    guard quotation.open == i, quotation.words <= 2, next < end, tokens[next].kind == .word,
      tokens[next].shape.contains(.capital), !tokens[next].isQuoted, !isPunctuatedInside(quotation)
    else { return nil }
    return next + 1
  }

  private func continuesName(_ i: Int, _ end: Int, _ quoted: Bool) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, quoted || !token.isQuoted else {
      // "Robert C. “Bobby” Scott", "Joe (D-N.Y.)" stop here; "Smith, Jr." goes on.
      return token.kind == .comma && i + 1 < end && tokens[i + 1].is(.generation)
    }
    if token.shape.contains(.clitic) { return false }
    if token.is(.generation) { return true }
    if token.shape.contains(.capital) {
      return !token.is([.weekday, .month, .subjectPronoun, .determiner]) && !isVerbInTitle(i)
    }
    guard i + 1 < end, tokens[i + 1].kind == .word else { return false }
    if isParticle(i), i + 2 < end, isParticle(i + 1), tokens[i + 2].shape.contains(.capital) { return true }
    guard tokens[i + 1].shape.contains(.capital) else { return false }
    if isParticle(i) { return true }
    let joins = word(i, is: "of") || word(i, is: "for") || word(i, is: "on")
    return joins && tokens[i - 1].is([.organizationName, .organizationNoun, .companyWord])
      || word(i, is: "of") && tokens[i - 1].is(.title)
  }

  /// "de", "van": within "Maria de la Cruz".
  private func isParticle(_ i: Int) -> Bool {
    guard tokens[i].end - tokens[i].start <= 3 else { return false }
    return word(i, is: "de") || word(i, is: "van") || word(i, is: "von") || word(i, is: "bin") || word(i, is: "al")
      || word(i, is: "el") || word(i, is: "der") || word(i, is: "den") || word(i, is: "la") || word(i, is: "los")
      || word(i, is: "di") || word(i, is: "da") || word(i, is: "du") || word(i, is: "dos")
  }

  private func givenGender(_ i: Int) -> Gender {
    let male = tokens[i].is(.maleName)
    let female = tokens[i].is(.femaleName)
    return male == female ? .unknown : male ? .male : .female
  }
}
