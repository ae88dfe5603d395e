import ReportedSpeech

/// The words that the rules know, in a table that is looked up by a hash of the lower-cased bytes.
@usableFromInline package struct Vocabulary: Sendable {
  /// One entry: the classes a word can have, and for a reporting verb what it takes.
  @usableFromInline package struct Entry: Sendable {
    package var classes: WordClass = []
    package var frame: Frame = []
    package var cue: Cue.Class = .speech
    package var polarity: Polarity = .asserted
    /// For words that inflect, the hash of the word they are looked up under: "says" under "say".
    package var lemma: UInt64 = 0
  }

  package static let english = Vocabulary()

  @usableFromInline package private(set) var entries: [Entry] = [Entry()]
  @usableFromInline var slots: [UInt16]
  @usableFromInline var hashes: [UInt64]
  @usableFromInline let mask: Int

  private init() {
    let capacity = 1 << 14
    slots = Array(repeating: 0, count: capacity)
    hashes = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (classes, words) in Vocabulary.wordLists {
      for word in Lexicon.cut(words) { add(word, classes) }
    }
    for list in ReportingVerb.lists { add(list) }
    nameWordsThatAreNouns()
  }

  /// The hash of a word: FNV-1a over its lower-cased ASCII; ’ counts as '.
  package static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = emptyHash
    for byte in word.utf8 { hash = step(hash, byte) }
    return hash
  }

  /// Of words between spaces or on lines, as lists of words are written.
  package static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash($0) })
  }

  @inlinable package static var emptyHash: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inlinable
  @inline(__always)
  package static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = byte >= 65 && byte <= 90 ? byte | 32 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  /// The index of a word; 0 where it is unknown.
  @inlinable
  @inline(__always)
  package func index(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0 {
      if hashes[slot] == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  package func index(of word: String) -> UInt16 { index(Vocabulary.hash(word)) }

  private mutating func add(_ word: some StringProtocol, _ classes: WordClass) {
    update(word) { $0.classes.formUnion(classes) }
  }

  private mutating func update(_ word: some StringProtocol, _ change: (inout Entry) -> Void) {
    let hash = Vocabulary.hash(word)
    var index = Int(self.index(hash))
    if index == 0 {
      index = entries.count
      entries.append(Entry(lemma: hash))
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt16(index)
      hashes[slot] = hash
    }
    change(&entries[index])
  }

  private mutating func add(_ list: ReportingVerb.List) {
    for line in Lexicon.cut(list.verbs) {
      guard let verb = ReportingVerb(line, list) else { continue }
      let lemma = Vocabulary.hash(verb.base)
      for (form, classes) in verb.forms {
        update(form) {
          $0.classes.formUnion(classes)
          $0.frame.formUnion(verb.frame)
          $0.cue = list.cue
          $0.polarity = list.polarity
          $0.lemma = lemma
        }
      }
    }
  }

  private mutating func nameWordsThatAreNouns() {
    for word in Lexicon.cut(ReportingVerb.formsThatAreNouns) { add(word, .alsoNoun) }
  }
}
