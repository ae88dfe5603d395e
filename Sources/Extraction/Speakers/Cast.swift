import English
import ReportedSpeech

/// Everybody and everything an article names, with the ways it names them.
struct Cast {
  var members: [Member] = []
  /// Members by each word of their names, in order of appearance.
  private var byWord: [UInt64: [Int]] = [:]
  private var byRole: [UInt64: [Int]] = [:]
  /// Members by the initials of their names: "HPA".
  private var byInitials: [UInt64: [Int]] = [:]
  /// Whoever answers, where the text is an interview.
  var interviewed: Found?
  private(set) var places = Places()
  /// Where two and more are named by one family name, and where one who bears it is named in full: by that name.
  private var shared: [UInt64: [Int]] = [:]
  private var single: [UInt64: [Int]] = [:]
  /// The text that it was read from.
  let text: ScannedText

  subscript(i: Int) -> Member { members[i] }

  /// Reads every name outside quotation marks, in order.
  init(_ text: ScannedText, skipping paragraph: Int?) {
    self.text = text
    var subject: Int?
    for sentence in text.sentences where sentence.paragraph != paragraph && !text.isTitleCased(sentence) {
      // Whoever wrote the text is nobody in the story.
      if text.isFurniture(text.paragraphs[sentence.paragraph]) { continue }
      if let before = subject { weighOpening(of: sentence, before) }
      subject = note(sentence)
    }
  }

  /// Notes a sentence's names; gives the one that a pronoun behind it can mean, where it has just one.
  private mutating func note(_ sentence: Sentence) -> Int? {
    var named: [Int] = []
    var i = sentence.start
    var first = true
    while i < sentence.end {
      let token = text.tokens[i]
      if token.isQuoted {
        i = text.quotations[Int(token.quotation)].close + 1
        continue
      }
      if let name = text.name(at: i, to: sentence.end, first: first), !isWhere(name, in: sentence),
        !text.isOffice(name), !isByline(name, in: sentence), !isLabel(name, in: sentence),
        !isOneOfMany(name, in: sentence), !isPage(name)
      {
        let member = note(name)
        if name.full.count > 1 || !first && !follows(name, in: sentence) { members[member].isFirm = true }
        places.append((name.words.lowerBound, member))
        noteFamily(name)
        let isAttributive = text.isAttributive(name, in: sentence)
        weigh(name, member, in: sentence, isAttributive)
        // "his Catholic faith", "a Marlow teacher": no pronoun means what only says of which kind.
        if !named.contains(member), !isAttributive, !isMany(member) { named.append(member) }
        i = name.full.upperBound
      } else {
        if named.count == 1, token.is([.subjectPronoun, .possessive, .relative]), !text.isHerOfAnother(i, sentence) {
          weigh(pronoun: i, named[0])
        }
        i += 1
      }
      if token.isWord { first = false }
    }
    return named.count == 1 ? named[0] : nil
  }

  /// "Tom and Ada Hale", "Mr. and Mrs. Hale": behind it "Hale" may be either, until one is named in full.
  private mutating func noteFamily(_ name: Name) {
    let last = text.hash(name.words.upperBound - 1)
    if text.isFamily(name) {
      shared[last, default: []].append(name.words.lowerBound)
    } else if name.words.count > 1 {
      single[last, default: []].append(name.words.lowerBound)
    }
  }

  private func isShared(_ word: UInt64, at token: Int) -> Bool {
    guard let family = shared[word]?.last(where: { $0 < token }) else { return false }
    return !(single[word] ?? []).contains { $0 > family && $0 < token }
  }

  /// "Germans", "most Republicans": nobody by himself.
  func isMany(_ member: Int) -> Bool {
    let words = members[member].words
    return words.allSatisfy {
      classes($0).contains(.groupNoun) && classes($0).isDisjoint(with: [.maleName, .femaleName])
    }
  }

  /// "an American", "a Democrat": one of those who are called so.
  private func isOneOfMany(_ name: Name, in sentence: Sentence) -> Bool {
    let before = name.full.lowerBound - 1
    return name.full.count == 1 && before >= sentence.start
      && (text.word(before, is: "a") || text.word(before, is: "an"))
      && !text.tokens[name.full.lowerBound].shape.contains(.allCaps) && !name.looksLikeOrganization
      && !text.isAttributive(name, in: sentence)
  }

  /// "OSTER:" in front of what he says: capitals that say nothing of what kind of name it is.
  private func isLabel(_ name: Name, in sentence: Sentence) -> Bool {
    let colon = name.full.upperBound
    return name.full.count == 1 && name.full.lowerBound <= sentence.start + 4 && colon < sentence.end
      && text.tokens[colon].kind == .colon && text.tokens[name.full.lowerBound].shape.contains(.allCaps)
  }

  /// "By Ann Lee" in front of the first words of the story, on one line with them.
  private func isByline(_ name: Name, in sentence: Sentence) -> Bool {
    let by = name.full.lowerBound - 1
    guard sentence.paragraph < 3, by == sentence.start, text.word(by, is: "by"), name.words.count > 1 else {
      return false
    }
    return name.full.upperBound >= sentence.end || !text.isPossessiveClitic(name.full.upperBound)
  }

  /// "on Page A3": a place in a paper.
  private func isPage(_ name: Name) -> Bool {
    text.word(name.full.lowerBound, is: "page") && name.full.count > 1
      && text.bytes[Int(text.tokens[name.full.upperBound - 1].end) - 1].isDigit
  }

  /// "in Washington": where, not who.
  private func isWhere(_ name: Name, in sentence: Sentence) -> Bool {
    let before = name.full.lowerBound - 1
    return name.full.count == 1 && text.tokens[name.full.lowerBound].is(.place) && before >= sentence.start
      && (text.word(before, is: "in") || text.word(before, is: "near") || text.word(before, is: "to"))
  }

  /// "to Lisbon", "from Lee": it may be a place as well.
  private func follows(_ name: Name, in sentence: Sentence) -> Bool {
    let before = name.full.lowerBound - 1
    return before >= sentence.start
      && (text.word(before, is: "in") || text.word(before, is: "to") || text.word(before, is: "from"))
  }

  private mutating func note(_ name: Name) -> Int {
    let (words, generation) = Cast.words(name, text)
    let found =
      member(words, generation, name.gender, isName: name.looksLikePerson) ?? acronym(name, words)
      ?? shortened(name, words)
    guard let found else { return add(name, words, generation) }
    members[found].count += 1
    if words.count > 1 {
      members[found].fullNames += 1
    } else if members[found].firstBare == nil {
      members[found].firstBare = name.words.lowerBound
    }
    if members[found].titledGender == .unknown { members[found].titledGender = name.gender }
    if words.count > members[found].words.count {
      members[found].words = words
      members[found].name = text.passage(name.words).text
      index(found, words)
    }
    if name.title != 0 { add(role: name.title, to: found) }
    return found
  }

  private mutating func add(_ name: Name, _ words: [UInt64], _ generation: UInt64) -> Int {
    var member = Member(
      name: text.passage(name.words).text, words: words, generation: generation, first: name.words.lowerBound)
    member.titledGender = name.gender
    members.append(member)
    let i = members.count - 1
    index(i, words)
    if name.title != 0 { add(role: name.title, to: i) }
    if words.count > 1, let initials = text.initials(name.words) {
      byInitials[initials, default: []].append(i)
    }
    return i
  }

  /// "HPA" after "Harbor Protection Agency".
  private func acronym(_ name: Name, _ words: [UInt64]) -> Int? {
    guard words.count == 1, text.tokens[name.words.lowerBound].shape.contains(.allCaps) else { return nil }
    return byInitials[words[0]]?.first
  }

  /// "Acme" in a headline, before the text gives "Acme Motors Corp." in full.
  private func shortened(_ name: Name, _ words: [UInt64]) -> Int? {
    guard words.count > 1, name.looksLikeOrganization, let first = words.first else { return nil }
    return byWord[first]?.first {
      members[$0].words == [first] && members[$0].titledGender == .unknown && !members[$0].isPerson
    }
  }

  mutating func add(role: UInt64, to member: Int) {
    let role = Cast.abbreviations[role] ?? role
    guard !members[member].roles.contains(role) else { return }
    members[member].roles.append(role)
    byRole[role, default: []].append(member)
  }

  /// "Sen." is a senator.
  private static let abbreviations: [UInt64: UInt64] = Dictionary(
    uniqueKeysWithValues: [
      ("sen.", "senator"), ("sen", "senator"), ("rep.", "representative"), ("gov.", "governor"), ("gov", "governor"),
      ("gen.", "general"), ("col.", "colonel"), ("lt.", "lieutenant"), ("sgt.", "sergeant"), ("capt.", "captain"),
      ("prof.", "professor"), ("dr.", "doctor"), ("det.", "detective"), ("rev.", "reverend"),
    ].map { (Vocabulary.hash($0.0), Vocabulary.hash($0.1)) })

  private mutating func index(_ member: Int, _ words: [UInt64]) {
    for word in words where byWord[word]?.last != member { byWord[word, default: []].append(member) }
  }

  static func words(_ name: Name, _ text: ScannedText) -> (words: [UInt64], generation: UInt64) {
    var words: [UInt64] = []
    var generation: UInt64 = 0
    for i in name.words where text.tokens[i].kind == .word {
      if text.tokens[i].is(.generation) {
        generation = text.hash(i)
        continue
      }
      words.append(text.hash(i))
    }
    return (words, generation)
  }

  func membersByInitials(_ initials: UInt64) -> [Int]? { byInitials[initials] }

  /// Whom a name in any reading of the article means.
  func member(_ name: Name, _ text: ScannedText) -> Int? {
    let (words, generation) = Cast.words(name, text)
    if let found = member(words, generation, name.gender, isName: name.looksLikePerson) { return found }
    guard words.count == 1, text.tokens[name.words.lowerBound].shape.contains(.allCaps) else { return nil }
    return byInitials[words[0]]?.first
  }

  /// Whose name these words are: the same last word, and nothing that contradicts.
  ///
  /// A family name alone goes to whom the honorific fits, then to whoever is named most.
  private func member(_ words: [UInt64], _ generation: UInt64, _ gender: Gender, isName: Bool) -> Int? {
    guard let last = words.last, let candidates = byWord[last] else { return nil }
    var best: Int?
    for candidate in candidates.suffix(24) {
      let member = members[candidate]
      guard member.titledGender.agrees(with: gender),
        generation == 0 || member.generation == generation || member.generation == 0 && words.count == 1
      else { continue }
      if words.count > 1 || generation != 0 {
        guard fits(words, member.words), generation == member.generation || member.words.count == 1 || words.count == 1,
          // "Washington" the city is not Denise Washington.
          !(isName && member.words.count == 1 && member.kind == .organization)
        else { continue }
        return candidate
      }
      // A single word: the family name of a person, the acronym or first word of the rest.
      guard member.words.last == last || member.words.count == 1 || leads(last, candidate) else { continue }
      if let current = best, rank(current, last, gender) >= rank(candidate, last, gender) { continue }
      best = candidate
    }
    return best
  }

  /// "Ann" of Ann Lee, "Harbor" of the Harbor Institute; not "Lee" of the Lee bridge.
  private func leads(_ word: UInt64, _ member: Int) -> Bool {
    guard members[member].words.first == word else { return false }
    return members[member].kind == .organization || !classes(word).isDisjoint(with: [.maleName, .femaleName])
  }

  /// "Ms. Lee" is whom the text knows for a woman before one of whom it says nothing.
  private func rank(_ member: Int, _ word: UInt64, _ gender: Gender) -> Int {
    let isKnown = gender != .unknown && members[member].gender == gender
    return (members[member].words.last == word ? 1 << 20 : 0) + (isKnown ? 1 << 19 : 0) + members[member].count
  }

  /// Same family name, and given names that do not clash: "Ann Lee" and "Ann B. Lee", not "Park Lee".
  private func fits(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    guard a.last == b.last else { return false }
    if b.count == 1 || a.count == 1 { return true }
    return a.first == b.first || a.contains(b[0]) || b.contains(a[0])
  }

  /// Whether a family name alone, at a token, could be that of two people: both named in full before, about as often, and
  /// the name not used alone for the first while the second was still to come.
  func isUndecidable(_ word: UInt64, at token: Int) -> Bool {
    if isShared(word, at: token) { return true }
    let bearers = (byWord[word] ?? []).suffix(24).filter {
      members[$0].words.count > 1 && members[$0].words.last == word && members[$0].kind == .person
        && members[$0].first < token
    }.map { members[$0] }.sorted { $0.first < $1.first }
    guard bearers.count > 1, let first = bearers.first, let second = bearers.dropFirst().first,
      first.words.first != second.words.first, first.generation == second.generation
    else { return false }
    if let bare = first.firstBare, bare < second.first { return false }
    let most = bearers.map(\.fullNames).sorted(by: >)
    return most[0] < 2 * most[1] || most[0] < 3
  }

  /// What a word of a name can be otherwise.
  func classes(_ word: UInt64) -> WordClass { text.vocabulary.entries[Int(text.vocabulary.index(word))].classes }

  /// Who has this role; of several, whoever is named most.
  func member(role: UInt64) -> Int? {
    var best: Int?
    for candidate in (byRole[role] ?? []).suffix(24) where members[candidate].isPerson {
      if let current = best, members[current].count >= members[candidate].count { continue }
      best = candidate
    }
    return best
  }
}

extension ScannedText {
  /// A given name and "and" stand in front of a whole name, or "Mr. and" in front of "Mrs.".
  fileprivate func isFamily(_ name: Name) -> Bool {
    let and = name.full.lowerBound - 1
    guard and > 0, word(and, is: "and"), tokens[and - 1].isWord, !tokens[and - 1].isQuoted else { return false }
    if tokens[and - 1].is(.honorific), name.full.lowerBound < name.words.lowerBound { return true }
    let isGiven = { (i: Int) in self.tokens[i].is([.maleName, .femaleName]) && self.tokens[i].shape.contains(.capital) }
    guard name.words.count == 2, isGiven(and - 1), isGiven(name.words.lowerBound) else { return false }
    // "Bob Park and Ada Hale" are named in full both.
    let before = and - 2
    return before < 0 || !tokens[before].isWord || !tokens[before].shape.contains(.capital)
      || tokens[before].is(.groupNoun) || word(before, is: "brothers") || word(before, is: "sisters")
  }

  /// A headline within the text: a capital says nothing there.
  fileprivate func isTitleCased(_ sentence: Sentence) -> Bool {
    guard sentence.range.count >= 5, sentence.range.count < 30 else { return false }
    var capitals = 0
    for i in sentence.range where tokens[i].kind == .word && tokens[i].end - tokens[i].start > 2 {
      if tokens[i].shape.contains(.capital) {
        capitals += 1
      } else if !tokens[i].is([.determiner, .preposition, .coordinator, .possessive]) {
        return false
      }
    }
    return capitals >= 5
  }

  /// The hash of a name's initials: "HPA" for "Harbor Protection Agency"; nil for fewer than two capitals.
  fileprivate func initials(_ words: Range<Int>) -> UInt64? {
    var hash = Vocabulary.emptyHash
    var count = 0
    for i in words where tokens[i].shape.contains(.capital) {
      hash = Vocabulary.step(hash, bytes[Int(tokens[i].start)])
      count += 1
    }
    return count > 1 ? hash : nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
