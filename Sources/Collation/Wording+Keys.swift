import English
import ReportedSpeech

extension Wording {
  /// At most this many keys a statement, or the lookup grows with the statement. One of twenty words has about thirty.
  static let mostKeys = 72

  /// What other wordings that may be like this one share with it.
  ///
  /// The exact wording alone is enough; so is a pair of rare stems. Of plain words it takes more, and names are never
  /// enough: whoever is in the news is in thousands of statements, and no two are alike for it. Where the same person
  /// speaks, two words will do, whichever: of a quotation that a machine rewrote hardly more is left.
  ///
  /// Words are paired because a single one is in too many statements to look through: of a million, one word that makes
  /// up a ten-thousandth of all text is in two thousand, two such words together are in four. Neighbours are paired all
  /// along, so that a fragment finds what it was cut from, and the heaviest across. A key's weight is a function of what
  /// is hashed into it, so both sides of a pair give it the same. What only reports are made of has no keys.
  public var keys: [Key] {
    guard mass > 0, !isBoilerplate else { return [] }
    let content = tokens.filter { $0.isContent && $0.weight > 1 }.map(Part.init)
    let heaviest = Part.heaviest(content)
    var rest = heaviest.filter { $0.weight >= 0.5 }.map(\.key)
    for (n, a) in heaviest.enumerated() { rest += heaviest[(n + 1)...].map { a.key(with: $0) } }
    rest += zip(content, content.dropFirst()).filter { $0.bits + $1.bits >= 5 }.map { $0.key(with: $1) }
    rest.sort { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
    var seen: Set<Int64> = []
    let own = [Key(hash: Int64(bitPattern: whole64) & ~3, weight: Key.whole)] + spoken(content)
    return own + rest.filter { seen.insert($0.hash).inserted }.prefix(Self.mostKeys - own.count)
  }

  /// The exact wording and each of its words, said by somebody of this name.
  private func spoken(_ content: [Part]) -> [Key] {
    guard let voice, voice.isNamed, let name = voice.names.last else { return [] }
    let speaker = Fingerprint.of(name)
    let hashed = { (part: UInt64) in
      var f = Fingerprint()
      f.add(speaker)
      f.add(part)
      return Int64(bitPattern: f.mixed) & ~3 | Key.spoken
    }
    var seen: Set<UInt64> = []
    let stems = content.filter { !$0.isName && seen.insert($0.stem).inserted }
      .sorted { ($1.bits, $0.stem) < ($0.bits, $1.stem) }
    return [Key(hash: hashed(whole64), weight: 1)] + stems.prefix(24).map { Key(hash: hashed($0.stem), weight: 0.5) }
      + frames.map { Key(hash: hashed($0), weight: 1) }
  }

  /// Four of the frames of a long quotation, those whose hashes are least: seven words with blanks for what has a
  /// meaning. They are all that a rewriting machine leaves of "I was told to write down a lie".
  private var frames: [UInt64] {
    guard statement.mode == .direct, tokens.count >= 16 else { return [] }
    let words = tokens.map { $0.isContent ? 0 : $0.word }
    var hashes: Set<UInt64> = []
    for start in 0...words.count - 7 {
      let window = words[start..<start + 7]
      guard (4...6).contains(window.count { $0 != 0 }) else { continue }
      var f = Fingerprint()
      for word in window { f.add(word) }
      hashes.insert(f.mixed)
    }
    return Array(hashes.sorted().prefix(4))
  }

  /// A content word as keys see it.
  private struct Part: Hashable {
    let stem: UInt64
    let isName: Bool
    let bits: Float
    /// Of 1, which is enough to look at a pair: a stem that no table holds is nearly that, a middling one a quarter.
    let weight: Double

    init(_ token: Token) {
      stem = token.stem
      bits = token.weight
      // A capital that opens a sentence tells nothing; taken for a name, it cannot bring up half the archive.
      isName = token.isName || (token.traits.contains(.capital) && token.traits.contains(.opensSentence))
      weight = isName ? 0.15 : min(0.9, Double(token.weight) / 16)
    }

    /// At most eight of at least middling weight, each once; of even ones those whose hash is less.
    static func heaviest(_ parts: [Part]) -> [Part] {
      var seen: Set<UInt64> = []
      return Array(
        parts.filter { $0.bits >= 4 && seen.insert($0.stem).inserted }
          .sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(8))
    }

    var key: Key { Key(hash: hash([self]), weight: weight) }

    /// In whichever order: a fragment keeps neighbours, a rewording turns them round.
    func key(with other: Part) -> Key {
      Key(hash: hash(stem < other.stem ? [self, other] : [other, self]), weight: min(1, weight + other.weight))
    }

    private func hash(_ parts: [Part]) -> Int64 {
      var f = Fingerprint()
      for part in parts {
        f.add(part.stem)
        f.add(UInt64(part.isName ? 1 : 0))
      }
      return Int64(bitPattern: f.mixed) & ~3
    }
  }

  /// The whole wording in normal form.
  private var whole64: UInt64 {
    var f = Fingerprint()
    for token in tokens { f.add(token.word) }
    return f.mixed
  }
}
