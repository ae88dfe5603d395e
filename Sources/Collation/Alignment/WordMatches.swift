import English

/// Words that no stem unites but that answer to each other all the same: a typing error, a bleep, a derivation, a
/// synonym.
///
/// Each word without a counterpart is compared with those of the other side that have none either; the nearest
/// becomes a match of less weight. The same stem can then stand for both in every later step.
struct WordMatches {
  /// Stems as the alignment sees them: a word of `b` that answers to one of `a` carries its stem.
  var a: [UInt64]
  var b: [UInt64]
  /// What a match of this token of `b` says, as a share of its weight.
  var share: [Float]

  /// Below this a pair is another word, not another spelling: it matches, and yet it is a change.
  static let sameWord: Float = 0.75

  init(_ x: Wording, _ y: Wording) {
    a = x.tokens.map(\.stem)
    b = y.tokens.map(\.stem)
    share = Array(repeating: 1, count: b.count)
    let loneX = Lone.all(in: x, without: y)
    guard !loneX.isEmpty else { return }
    let loneY = Lone.all(in: y, without: x)
    guard !loneY.isEmpty, loneX.count * loneY.count <= 4096 else { return }
    for w in loneY {
      var (best, nearness): (Lone?, Float) = (nil, 0)
      for v in loneX {
        let n = v.nearness(to: w)
        if n > nearness { (best, nearness) = (v, n) }
      }
      guard let best else { continue }
      b[w.place] = best.token.stem
      share[w.place] = nearness
    }
  }
}

/// A content word that the other side does not have.
private struct Lone {
  let place: Int
  let token: Token
  let bytes: [UInt8]
  let groups: [UInt16]

  static func all(in x: Wording, without y: Wording) -> [Lone] {
    var all: [Lone] = []
    for (i, t) in x.tokens.enumerated() where t.isContent && !t.isFigure && !y.holds(t.stem) {
      guard x.words[i].utf8.count >= 3 else { continue }
      all.append(
        Lone(
          place: i, token: t, bytes: Array(x.words[i].utf8),
          groups: t.isName ? [] : Synonyms.standard.groups(of: t.stem)))
    }
    return all
  }

  /// 0 where the two are different words.
  func nearness(to other: Lone) -> Float {
    if bytes[0] == other.bytes[0] {
      let spelled = spelled(other)
      if spelled > 0 { return spelled }
    }
    if token.isName, other.token.isName, Romanization.areOne(bytes, other.bytes) { return Self.respelled }
    return Synonyms.meet(groups, other.groups) ? 0.6 : 0
  }

  /// Another spelling of the same word.
  private static let respelled: Float = 0.8

  /// Typing errors do not begin a word; two names that differ by a letter are two names more often than a slip.
  private func spelled(_ other: Lone) -> Float {
    let (v, w) = (bytes, other.bytes)
    if token.traits.contains(.bleeped) || other.token.traits.contains(.bleeped) {
      return Self.isBleep(v, w) || Self.isBleep(w, v) ? 0.9 : 0
    }
    let shorter = min(v.count, w.count)
    let areNames = token.isName && other.token.isName
    if shorter >= (areNames ? 7 : 5), abs(v.count - w.count) <= 1, EditDistance.between(v, w) <= (shorter >= 8 ? 2 : 1)
    {
      return Self.respelled
    }
    let common = zip(v, w).prefix { $0 == $1 }.count
    return common >= 5 && common * 3 >= max(v.count, w.count) * 2 ? 0.7 : 0
  }

  /// "f***er" and "fibber": the asterisks stand for letters.
  private static func isBleep(_ bleep: [UInt8], _ word: [UInt8]) -> Bool {
    let head = bleep.prefix { $0 != 0x2A }
    let tail = bleep.reversed().prefix { $0 != 0x2A }
    guard head.count < bleep.count, head.count + tail.count <= word.count, !head.isEmpty else { return false }
    return word.starts(with: head) && word.reversed().starts(with: tail)
  }
}

extension Wording {
  /// Whether a stem is among the content words.
  func holds(_ stem: UInt64) -> Bool {
    var (low, high) = (0, bag.count)
    while low < high {
      let middle = (low + high) / 2
      if bag[middle].stem < stem { low = middle + 1 } else { high = middle }
    }
    return low < bag.count && bag[low].stem == stem
  }
}
