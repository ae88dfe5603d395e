import ReportedSpeech

extension Wording {
  /// At most this many keys a statement, or the lookup grows with the statement.
  static let mostKeys = 24

  /// What other wordings that may be like this one share with it.
  ///
  /// The exact wording alone is enough; so are two rare stems, or a rare pair of neighbours; of plain words it takes
  /// more. Each weight is a function of the key's own stems, so both sides of a pair give a shared key the same
  /// weight.
  public var keys: [Key] {
    guard mass > 0 else { return [] }
    var keys = [Key(hash: Int64(bitPattern: whole64), weight: 1)]
    var rest: [Key] = bag.filter { $0.weight >= 4 }.map {
      Key(hash: Int64(bitPattern: $0.stem), weight: Self.weight($0.weight))
    }
    rest += neighbourKeys()
    rest.sort { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
    keys += rest.prefix(Self.mostKeys - 1)
    return keys
  }

  /// A stem that no table holds almost suffices; a middling one is a quarter.
  private static func weight(_ bits: Float) -> Double { min(0.9, Double(bits) / 16) }

  /// Content words that follow each other, grammar aside: what a fragment keeps of the wording it was cut from.
  private func neighbourKeys() -> [Key] {
    let content = tokens.filter { $0.isContent && $0.weight > 1 }
    var seen: Set<UInt64> = []
    return zip(content, content.dropFirst()).compactMap { a, b in
      var f = Fingerprint()
      f.add(a.stem)
      f.add(b.stem)
      guard a.weight + b.weight >= 5, seen.insert(f.mixed).inserted else { return nil }
      return Key(hash: Int64(bitPattern: f.mixed), weight: min(1, Double(a.weight + b.weight) / 16))
    }
  }

  /// The whole wording in normal form.
  private var whole64: UInt64 {
    var f = Fingerprint()
    for token in tokens { f.add(token.word) }
    return f.mixed
  }
}
