import ReportedSpeech

/// Everybody and everything an article names, with the ways it names them.
struct Cast {
  struct Member {
    var name: String
    var kind: Speaker.Kind
    /// A title, a given name or a role says that it is a person.
    var isCertain: Bool
    /// Hashes of the words of the fullest name.
    var words: [UInt64]
    var gender: Gender
    /// Lemmas of "mayor", "spokesman", as titles and appositions give them.
    var roles: [UInt64]
    var generation: UInt64
    var count: Int
    /// The token that named it last.
    var last: Int
  }

  private(set) var members: [Member] = []
  /// Members by each word of their names, in order of appearance.
  private var byWord: [UInt64: [Int]] = [:]
  private var byRole: [UInt64: [Int]] = [:]
  private(set) var places = Places()

  subscript(i: Int) -> Member {
    get { members[i] }
    set { members[i] = newValue }
  }

  /// Reads every name outside quotation marks, in order.
  init(_ text: Reading, skipping paragraph: Int?) {
    for sentence in text.sentences where sentence.paragraph != paragraph { note(sentence, text) }
  }

  private mutating func note(_ sentence: Sentence, _ text: Reading) {
    var i = sentence.start
    var first = true
    while i < sentence.end {
      let token = text.tokens[i]
      if token.isQuoted {
        i = text.quotations[Int(token.quotation)].close + 1
        continue
      }
      if let name = text.name(at: i, to: sentence.end, first: first) {
        let member = note(name, text)
        places.append((name.words.lowerBound, member))
        noteRole(of: member, name, sentence, text)
        i = name.full.upperBound
      } else {
        i += 1
      }
      if token.isWord { first = false }
    }
  }

  private mutating func note(_ name: Name, _ text: Reading) -> Int {
    let words = Cast.words(name, text)
    let generation = words.generation
    if let found = member(words.words, generation, name.gender, text, at: name.words.lowerBound) {
      members[found].count += 1
      members[found].last = name.words.lowerBound
      if members[found].gender == .unknown { members[found].gender = name.gender }
      if name.looksLikePerson { members[found].isCertain = true }
      if name.title != 0 { add(name.title, to: found) }
      if words.words.count > members[found].words.count {
        members[found].words = words.words
        members[found].name = text.passage(name.words).text
        if name.looksLikePerson && !name.looksLikeOrganization { members[found].kind = .person }
        index(found, words.words)
      }
      return found
    }
    members.append(
      Member(
        name: text.passage(name.words).text, kind: name.looksLikeOrganization ? .organization : .person,
        isCertain: name.looksLikePerson, words: words.words,
        gender: name.gender, roles: [], generation: generation, count: 1,
        last: name.words.lowerBound))
    index(members.count - 1, words.words)
    if name.title != 0 { add(name.title, to: members.count - 1) }
    return members.count - 1
  }

  /// "Sen." is a senator.
  private static let abbreviations: [UInt64: UInt64] = Dictionary(
    uniqueKeysWithValues: [
      ("sen.", "senator"), ("sen", "senator"), ("rep.", "representative"), ("gov.", "governor"), ("gov", "governor"),
      ("gen.", "general"),
      ("col.", "colonel"), ("lt.", "lieutenant"), ("sgt.", "sergeant"), ("capt.", "captain"), ("prof.", "professor"),
      ("dr.", "doctor"),
      ("det.", "detective"), ("rev.", "reverend"),
    ].map { (Lexicon.hash($0.0), Lexicon.hash($0.1)) })

  private mutating func add(_ title: UInt64, to member: Int) {
    let role = Cast.abbreviations[title] ?? title
    guard !members[member].roles.contains(role) else { return }
    members[member].roles.append(role)
    byRole[role, default: []].append(member)
  }

  private mutating func index(_ member: Int, _ words: [UInt64]) {
    for word in words where byWord[word]?.last != member { byWord[word, default: []].append(member) }
  }

  static func words(_ name: Name, _ text: Reading) -> (words: [UInt64], generation: UInt64) {
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

  /// Whose name these words are: the same last word, and nothing that contradicts.
  ///
  /// A family name alone goes to whom the honorific fits, then to whoever is named most.
  func member(_ words: [UInt64], _ generation: UInt64, _ gender: Gender, _ text: Reading, at token: Int) -> Int? {
    guard let last = words.last, let candidates = byWord[last] else { return nil }
    var best: Int?
    for candidate in candidates.suffix(24) {
      let member = members[candidate]
      guard member.gender.agrees(with: gender),
        generation == 0 || member.generation == generation || member.generation == 0 && words.count == 1
      else { continue }
      if words.count > 1 || generation != 0 {
        guard fits(words, member.words), generation == member.generation || member.words.count == 1 || words.count == 1
        else { continue }
        return candidate
      }
      // A single word: the family name of a person, the acronym or first word of the rest.
      guard member.words.last == last || member.words.count == 1 || member.words.first == last && member.count > 0
      else { continue }
      if let current = best, rank(current, last) >= rank(candidate, last) { continue }
      best = candidate
    }
    return best
  }

  private func rank(_ member: Int, _ word: UInt64) -> Int {
    (members[member].words.last == word ? 1 << 20 : 0) + members[member].count
  }

  /// Same family name, and given names that do not clash: "Ann Lee" and "Ann B. Lee", not "Park Lee".
  private func fits(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    guard a.last == b.last else { return false }
    if b.count == 1 || a.count == 1 { return true }
    return a.first == b.first || a.contains(b[0]) || b.contains(a[0])
  }

  /// "Ann Lee, the mayor of", "city spokesman Ann Lee".
  private mutating func noteRole(of member: Int, _ name: Name, _ sentence: Sentence, _ text: Reading) {
    let before = name.full.lowerBound - 1
    if before >= sentence.start, text.tokens[before].is(.roleNoun), !text.tokens[before].isQuoted {
      note(role: before, of: member, text)
    }
    if before >= sentence.start, text.tokens[before].is([.organizationNoun, .outletWord]),
      !text.tokens[before].shape.contains(.capital)
    {
      members[member].kind = .organization
    }
    let comma = name.full.upperBound
    guard comma + 1 < sentence.end, text.tokens[comma].kind == .comma else { return }
    var i = comma + 1
    while i < sentence.end, i < comma + 8, text.tokens[i].isWord || text.isPossessiveClitic(i) {
      if text.tokens[i].is(.preposition) || text.tokens[i].is(.relative) { break }
      if text.tokens[i].is(.roleNoun), !text.isPossessiveClitic(i + 1 < sentence.end ? i + 1 : i) {
        note(role: i, of: member, text)
      }
      i += 1
    }
  }

  private mutating func note(role i: Int, of member: Int, _ text: Reading) {
    add(text.entry(i).lemma, to: member)
    members[member].isCertain = true
    if members[member].kind == .organization, !members[member].words.isEmpty, members[member].count == 1 {
      members[member].kind = .person
    }
    if members[member].gender == .unknown {
      if text.tokens[i].is(.femaleWord) { members[member].gender = .female }
      if text.tokens[i].is(.maleWord) { members[member].gender = .male }
    }
  }

  /// Who has this role; of several, whoever is named most.
  func member(role: UInt64) -> Int? {
    var best: Int?
    for candidate in (byRole[role] ?? []).suffix(24) {
      if let current = best, members[current].count >= members[candidate].count { continue }
      best = candidate
    }
    return best
  }
}
