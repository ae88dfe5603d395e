import English

/// What two wordings have in common, as numbers: all that judging a pair looks at.
///
/// Every number is the same whichever of the two comes first.
struct MatchFeatures: Sendable {
  /// Share of the weight of content words that the other has too: of the wording where it is larger, and of the other.
  var containment: Float = 0
  var coverage: Float = 0
  /// Of both together.
  var dice: Float = 0
  /// Tokens in order, grammar included, of all tokens.
  var inOrder: Float = 0
  /// Pairs and triples of neighbours that stay so.
  var pairs: Float = 0
  var triples: Float = 0
  /// Weight of the longest unbroken run, of the lighter wording's weight, and its length in words.
  var run: Float = 0
  var runLength = 0
  /// Shorter by longer, in words.
  var lengths: Float = 1
  /// Figures that both have, of those that the one with fewer has; 1 where it has none.
  var figures: Float = 1
  /// `dice` as if figures and names that stand in each other's place were one: the frame they stand in.
  var frame: Float = 0
  /// Either has a figure in the place of another one.
  var figuresConflict = false
  var names: Float = 1
  var namesConflict = false
  var datesConflict = false
  /// One has an odd number of negators more.
  var negationDiffers = false
  /// Weight of content words without a counterpart, on the side with less of it, and with more.
  var leftover: Float = 0
  var leftoverMore: Float = 0
  /// Words that a synonym stands for, in order; exchanges of a word or a few; all other changes.
  var synonyms = 0
  var exchanges = 0
  var otherChanges = 0
  /// Weight that matches.
  var matched: Float = 0
  /// The same without names.
  var matchedPlain: Float = 0
  /// `dice` of the words inside marks, where both sides have such; else 0.
  var quoted: Float = 0
  /// `dice` of names, of figures; 0 where neither side has any.
  var nameDice: Float = 0
  var figureDice: Float = 0
  /// Weight of the heaviest word that both have.
  var heaviest: Float = 0
  /// `dice` of neighbouring content words, in any order.
  var neighbours: Float = 0
  /// Weight of the longest unbroken run.
  var runWeight: Float = 0
  /// Of that, what are no names.
  var runPlain: Float = 0
  /// Content words that match, and that do not on the side with fewer such.
  var matches = 0
  var strangers = 0
  /// Two words of matter and more stand where two and more others do, or one at the very start, where a sentence says what it
  /// is about; none of them does the other side have anywhere.
  var hasOtherMatter = false
}

extension MatchFeatures {
  /// Word for word another word, the frame untouched: what rewriting programs do. Names and figures they leave alone.
  var isSpun: Bool {
    guard !figuresConflict, !namesConflict, exchanges >= 3, exchanges >= 2 * otherChanges else { return false }
    return synonyms >= 2 && synonyms * 4 >= exchanges && inOrder >= 0.5 && lengths >= 0.7
  }
}

extension MatchFeatures {
  init(_ x: Wording, _ y: Wording, _ alignment: Alignment) {
    let (inX, inY) = Self.matched(x, y, alignment)
    weigh(x, y, inX, inY)
    order(x, y, alignment)
    let script = alignment.script()
    conflicts(x, y, script)
    for edit in script where !edit.isKept {
      if edit.isSubstitution, edit.a.count <= 4, edit.b.count <= 4 { exchanges += 1 } else { otherChanges += 1 }
    }
    hasOtherMatter = script.contains { edit in
      guard edit.isSubstitution else { return false }
      let least = edit.a.lowerBound <= 2 && edit.b.lowerBound <= 2 ? 1 : 2
      return edit.a.count { inX[$0] == 0 && x.tokens[$0].isContent } >= least
        && edit.b.count { inY[$0] == 0 && y.tokens[$0].isContent } >= least
    }
    synonyms = alignment.toB.reduce(0) { $0 + ($1.map { alignment.share[$0] < WordMatches.sameWord } == true ? 1 : 0) }
    figures = Self.shared(x, y, inX, inY, .figure)
    names = Self.shared(x, y, inX, inY, .name)
    nameDice = Self.dice(x, y, inX, inY, .name)
    figureDice = Self.dice(x, y, inX, inY, .figure)
    quoted = Self.dice(x, y, inX, inY, .quoted)
    count(x, y, inX, inY)
    let all = x.neighbours.count + y.neighbours.count
    let isAny = !x.neighbours.isEmpty && !y.neighbours.isEmpty
    neighbours = isAny ? 2 * Float(x.sharedNeighbours(y)) / Float(all) : 0
  }

  /// How much of each token is matched, in order or not. A word said twice matches every time.
  private static func matched(_ x: Wording, _ y: Wording, _ alignment: Alignment) -> ([Float], [Float]) {
    var inX = [Float](repeating: 0, count: x.tokens.count)
    var inY = [Float](repeating: 0, count: y.tokens.count)
    for (i, j) in alignment.toB.enumerated() {
      guard let j else { continue }
      inX[i] = alignment.share[j]
      inY[j] = alignment.share[j]
    }
    for (i, j) in alignment.moves {
      inX[i] = alignment.share[j]
      inY[j] = alignment.share[j]
    }
    for i in inX.indices where inX[i] == 0 && x.tokens[i].isContent && y.holds(x.tokens[i].stem) { inX[i] = 1 }
    for j in inY.indices where inY[j] == 0 && y.tokens[j].isContent && x.holds(y.tokens[j].stem) { inY[j] = 1 }
    return (inX, inY)
  }

  private mutating func weigh(_ x: Wording, _ y: Wording, _ inX: [Float], _ inY: [Float]) {
    let sums = { (w: Wording, matched: [Float]) -> (all: Float, matched: Float) in
      var (all, hit): (Float, Float) = (0, 0)
      for (token, share) in zip(w.tokens, matched) {
        all += token.weight
        hit += token.weight * share
      }
      return (max(all, 0.001), hit)
    }
    let (a, b) = (sums(x, inX), sums(y, inY))
    containment = max(a.matched / a.all, b.matched / b.all)
    coverage = min(a.matched / a.all, b.matched / b.all)
    dice = (a.matched + b.matched) / (a.all + b.all)
    leftover = min(a.all - a.matched, b.all - b.matched)
    leftoverMore = max(a.all - a.matched, b.all - b.matched)
    matched = min(a.matched, b.matched)
  }

  private mutating func order(_ x: Wording, _ y: Wording, _ alignment: Alignment) {
    let (n, m) = (x.tokens.count, y.tokens.count)
    lengths = n == 0 || m == 0 ? 0 : Float(min(n, m)) / Float(max(n, m))
    var (ones, twos, threes, length) = (0, 0, 0, 0)
    var (weight, plain, best): (Float, Float, Float) = (0, 0, 0)
    var previous = -2
    for i in 0..<n {
      let j = alignment.toB[i] ?? -2
      if j >= 0 {
        length = j == previous + 1 ? length + 1 : 1
        let (own, isName) = (x.tokens[i].weight, x.tokens[i].isName)
        weight = length == 1 ? own : weight + own
        plain = (length == 1 ? 0 : plain) + (isName ? 0 : own)
        ones += 1
        twos += length >= 2 ? 1 : 0
        threes += length >= 3 ? 1 : 0
        if weight > best { (best, runPlain) = (weight, plain) }
        runLength = max(runLength, length)
      } else {
        length = 0
      }
      previous = j
    }
    let all = Float(max(1, n + m))
    inOrder = 2 * Float(ones) / all
    pairs = 2 * Float(twos) / max(1, all - 2)
    triples = 2 * Float(threes) / max(1, all - 4)
    let lighter = min(x.tokens.reduce(0) { $0 + $1.weight }, y.tokens.reduce(0) { $0 + $1.weight })
    run = lighter > 0 ? best / lighter : 0
    runWeight = best
  }

  private mutating func conflicts(_ x: Wording, _ y: Wording, _ script: [Edit]) {
    var exchanged: Float = 0
    for edit in script where edit.isSubstitution {
      let has = { (w: Wording, range: Range<Int>, test: (Token) -> Bool) in w.tokens[range].contains(where: test) }
      let newX = { (t: Token) in !y.holds(t.stem) }
      let newY = { (t: Token) in !x.holds(t.stem) }
      if has(x, edit.a, { $0.isFigure && newX($0) }), has(y, edit.b, { $0.isFigure && newY($0) }) {
        figuresConflict = true
      }
      if has(x, edit.a, { $0.isName && newX($0) }), has(y, edit.b, { $0.isName && newY($0) }) { namesConflict = true }
      if has(x, edit.a, { $0.traits.contains(.date) && newX($0) }),
        has(y, edit.b, { $0.traits.contains(.date) && newY($0) })
      {
        datesConflict = true
      }
      for (w, range) in [(x, edit.a), (y, edit.b)] {
        for token in w.tokens[range] where (token.isFigure && figuresConflict) || (token.isName && namesConflict) {
          exchanged += token.weight
        }
      }
    }
    let all = x.tokens.reduce(0) { $0 + $1.weight } + y.tokens.reduce(0) { $0 + $1.weight }
    frame = all > exchanged ? min(1, dice * all / (all - exchanged)) : dice
  }

  private static func shared(
    _ x: Wording, _ y: Wording, _ inX: [Float], _ inY: [Float], _ kind: Token.Traits
  ) -> Float {
    let count = { (w: Wording, matched: [Float]) -> (all: Float, hit: Float) in
      var (all, hit): (Float, Float) = (0, 0)
      for (token, share) in zip(w.tokens, matched) where !token.traits.isDisjoint(with: kind) {
        all += 1
        hit += share
      }
      return (all, hit)
    }
    let (a, b) = (count(x, inX), count(y, inY))
    let fewer = a.all < b.all || (a.all == b.all && a.hit >= b.hit) ? a : b
    return fewer.all == 0 ? 1 : fewer.hit / fewer.all
  }

  private mutating func count(_ x: Wording, _ y: Wording, _ inX: [Float], _ inY: [Float]) {
    let counts = { (w: Wording, matched: [Float]) -> (hit: Int, miss: Int, plain: Float) in
      var (hit, miss, plain): (Int, Int, Float) = (0, 0, 0)
      for (token, share) in zip(w.tokens, matched) where token.isContent {
        if share > 0 { hit += 1 } else { miss += 1 }
        if !token.isName { plain += token.weight * share }
      }
      return (hit, miss, plain)
    }
    let (a, b) = (counts(x, inX), counts(y, inY))
    matches = min(a.hit, b.hit)
    matchedPlain = min(a.plain, b.plain)
    strangers = min(a.miss, b.miss)
    for (token, share) in zip(x.tokens, inX) where share > 0 && token.isContent {
      heaviest = max(heaviest, token.weight)
    }
  }

  private static func dice(
    _ x: Wording, _ y: Wording, _ inX: [Float], _ inY: [Float], _ kind: Token.Traits
  ) -> Float {
    let sums = { (w: Wording, matched: [Float]) -> (all: Float, hit: Float) in
      var (all, hit): (Float, Float) = (0, 0)
      for (token, share) in zip(w.tokens, matched) where !token.traits.isDisjoint(with: kind) {
        all += token.weight
        hit += token.weight * share
      }
      return (all, hit)
    }
    let (a, b) = (sums(x, inX), sums(y, inY))
    guard a.all > 0, b.all > 0 else { return 0 }
    return (a.hit + b.hit) / (a.all + b.all)
  }
}
