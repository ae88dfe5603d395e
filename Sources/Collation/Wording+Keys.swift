import ReportedSpeech

extension Wording {
  /// At most this many keys a statement, or the lookup grows with the statement.
  static let mostKeys = 24

  /// What other wordings that may be like this one share with it.
  ///
  /// The exact wording alone is enough; so are two rare stems, or a rare pair of neighbours; of plain words it takes more,
  /// and names are never enough: whoever is in the news is in thousands of statements, and no two are alike for it.
  /// A key's weight is a function of what is hashed into it, so both sides of a pair give it the same.
  public var keys: [Key] {
    guard mass > 0 else { return [] }
    let content = tokens.filter { $0.isContent && $0.weight > 1 }
    var rest = content.compactMap { $0.weight >= 4 ? Part($0).key : nil }
    rest += zip(content, content.dropFirst()).compactMap {
      $0.weight + $1.weight >= 5 ? Part($0).key(with: Part($1)) : nil
    }
    rest.sort { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
    var seen: Set<Int64> = []
    let unique = rest.filter { seen.insert($0.hash).inserted }
    return [Key(hash: Int64(bitPattern: whole64), weight: 1)] + unique.prefix(Self.mostKeys - 1)
  }

  /// A content word as keys see it.
  private struct Part {
    private let stem: UInt64
    private let isName: Bool
    /// Of 1, which is enough to look at a pair: a stem that no table holds is nearly that, a middling one a quarter.
    private let weight: Double

    init(_ token: Token) {
      stem = token.stem
      // A capital that opens a sentence tells nothing; taken for a name, it cannot bring up half the archive.
      isName = token.isName || (token.traits.contains(.capital) && token.traits.contains(.opensSentence))
      weight = isName ? 0.15 : min(0.9, Double(token.weight) / 16)
    }

    var key: Key { Key(hash: hash([self]), weight: weight) }

    /// Two that follow each other, grammar aside: what a fragment keeps of the wording it was cut from.
    func key(with next: Part) -> Key { Key(hash: hash([self, next]), weight: min(1, weight + next.weight)) }

    private func hash(_ parts: [Part]) -> Int64 {
      var f = Fingerprint()
      for part in parts {
        f.add(part.stem)
        f.add(UInt64(part.isName ? 1 : 0))
      }
      return Int64(bitPattern: f.mixed)
    }
  }

  /// The whole wording in normal form.
  private var whole64: UInt64 {
    var f = Fingerprint()
    for token in tokens { f.add(token.word) }
    return f.mixed
  }
}
