import ReportedSpeech

/// Which statement each wording of a claim comes from: the best-supported earlier one, at most one each.
///
/// That is the claim's minimum arborescence. Places are ordered so that a parent stands before its child; where every
/// possible edge runs along one order no choice of parents can close a circle, so that taking the best for each place
/// is what Chu–Liu and Edmonds come to, without contracting anything.
struct Descent {
  private let testimony: Testimony
  private let occasions: Occasions
  private let precedence: Precedence
  private let graph: Parting
  /// Hashes of each wording's words, in order of value.
  private let words: [[UInt64]]
  /// Places in the order in which a parent may stand before a child.
  private let order: [Int]

  init(_ testimony: Testimony, _ likenesses: [Likeness], _ occasions: Occasions, _ precedence: Precedence) {
    self.testimony = testimony
    self.occasions = occasions
    self.precedence = precedence
    graph = Parting(testimony, likenesses)
    words = testimony.wordings.map { $0.tokens.map(\.word).sorted() }
    order = Self.order(testimony, precedence)
  }

  /// Every place after all that certainly precede it and after its sources, so that no statement descends from its own
  /// descendant; among those that are free, the fuller, the more direct first.
  private static func order(_ testimony: Testimony, _ precedence: Precedence) -> [Int] {
    var left = Array(testimony.indices)
    var isPlaced = Array(repeating: false, count: left.count)
    var order: [Int] = []
    while !left.isEmpty {
      let out = left.compactMap { precedence.isDated[$0] ? precedence.to[$0] : nil }.min()
      let free = left.filter { place in
        precedence.sources[place].keys.allSatisfy { isPlaced[$0] } && precedence.isFree(place, before: out)
      }
      guard let next = (free.isEmpty ? left : free).min(by: precedence.stands) else { break }
      isPlaced[next] = true
      order.append(next)
      left.removeAll { $0 == next }
    }
    return order
  }

  func derivations() -> [Derivation] {
    order.indices.compactMap { k in
      let place = order[k]
      let parents = order[..<k].filter { isPossible($0, for: place) }
      guard let parent = parents.max(by: { support($0, place) < support($1, place) }) else { return nil }
      return derivation(of: place, from: parent)
    }
  }

  /// Words in the same version of one article do not descend from each other, and no whole comes from its fragment.
  private func isPossible(_ parent: Int, for place: Int) -> Bool {
    if testimony.isConfirmed(place, from: parent) { return true }
    guard graph.likeness(parent, place) != nil, !testimony.isRejected(place, from: parent) else { return false }
    let (a, b) = (testimony.statements[parent].article, testimony.statements[place].article)
    if a.key == b.key, a.versionTime == b.versionTime { return false }
    return precedence.sources[place][parent] != nil
      || !testimony.wordings[parent].isCut(from: testimony.wordings[place])
  }

  /// Confirmed before cited before copied before alike; the nearer in time where that is even.
  ///
  /// Alike is by all words, grammar and negators too, and not by how much of the shorter one is found: whoever shares a
  /// slip with another has it from there, not from the text that has neither.
  private func support(_ parent: Int, _ place: Int) -> (Int, Int, Double, Int64, Int) {
    let (a, b) = (testimony.statements[parent].article, testimony.statements[place].article)
    let isCited =
      testimony.isConfirmed(place, from: parent) ? 2 : precedence.sources[place][parent] != nil ? 1 : 0
    let isCopy = a.key == b.key ? 2 : a.copyGroup != nil && a.copyGroup?.id == b.copyGroup?.id ? 1 : 0
    let gap = a.published.flatMap { p in b.published.map { p.gap(to: $0) } } ?? .max
    return (isCited, isCopy, (shared(parent, place) * 40).rounded(), -gap / 86_400, -parent)
  }

  /// Twice the words that both have, of the words of both: 0 to 1.
  private func shared(_ a: Int, _ b: Int) -> Double {
    return Double(2 * words[a].inCommon(with: words[b])) / Double(max(1, words[a].count + words[b].count))
  }

  private func derivation(of place: Int, from parent: Int) -> Derivation? {
    let isConfirmed = testimony.isConfirmed(place, from: parent)
    let likeness = graph.likeness(parent, place)
    guard isConfirmed || likeness != nil else { return nil }
    var variation = Variation(from: testimony.wordings[parent], to: testimony.wordings[place])
    let relation = relation(place, parent, variation)
    variation.isRestatement = relation == .restatement
    return Derivation(
      later: testimony.statements[place].id, earlier: testimony.statements[parent].id,
      relation: relation, status: isConfirmed ? .confirmed : likeness?.status ?? .suggested,
      similarity: likeness?.similarity ?? measured(place, parent),
      directionBasis: basis(place, parent), drifts: variation.drifts())
  }

  /// What aligns of two that nothing but a person links.
  private func measured(_ place: Int, _ parent: Int) -> Double {
    let share = Double(Likening.ordered(testimony.wordings[parent], testimony.wordings[place]).measure.containment)
    return max(0, min(1, share))
  }

  private func relation(_ place: Int, _ parent: Int, _ variation: Variation) -> Derivation.Relation {
    let (a, b) = (testimony.statements[parent], testimony.statements[place])
    if occasions.utterance(of: place) != occasions.utterance(of: parent) { return .restatement }
    let isOneText =
      a.article.key == b.article.key || a.article.copyGroup != nil && a.article.copyGroup?.id == b.article.copyGroup?.id
    if isOneText, variation.measure.coverage >= 0.8 { return .copy }
    return b.statement.mode.isQuote && variation.isCarriedOver ? .quotation : .rewording
  }

  /// Its words are another's, exchanged one by one for rarer ones.
  private func isSpun(_ place: Int, from parent: Int) -> Bool {
    let (x, y) = (testimony.wordings[parent], testimony.wordings[place])
    return y.mass > x.mass * 1.1 && Likening.ordered(x, y).measure.isSpun
  }

  /// What says which of the two came first.
  private func basis(_ place: Int, _ parent: Int) -> String {
    if let because = precedence.sources[place][parent] { return because }
    if testimony.statements[place].article.key == testimony.statements[parent].article.key {
      return "revision of the same article"
    }
    if precedence.precedes(parent, place) { return "published earlier" }
    if testimony.wordings[place].isCut(from: testimony.wordings[parent]) { return "cut from the fuller wording" }
    let (a, b) = (testimony.statements[parent].statement.mode, testimony.statements[place].statement.mode)
    if a.directness < b.directness { return "direct before reported" }
    return isSpun(place, from: parent) ? "natural before spun" : "unknown"
  }
}

extension Precedence {
  /// Nothing dated that is left was certainly out before it. What has no date waits until the dated are placed.
  fileprivate func isFree(_ place: Int, before out: Instant?) -> Bool {
    guard let out else { return true }
    guard isDated[place] else { return false }
    // No start is left where a carrier shows that the clock was wrong.
    return from[place].map { $0 < out } ?? true
  }

  /// The fuller, the more direct, the plainer, the earlier. Fullness is in words: whoever exchanges words for rarer ones,
  /// as a machine does, makes a text heavier and not fuller.
  fileprivate func stands(_ a: Int, before b: Int) -> Bool {
    let key = { (i: Int) in
      let wording = self.testimony.wordings[i]
      let count = wording.tokens.count
      return (
        -count.fullness, self.testimony.statements[i].statement.mode.directness, wording.mass / Float(max(1, count)), i
      )
    }
    return key(a) < key(b)
  }
}

extension Int {
  /// In steps of a sixth, so that a word more or less decides nothing.
  fileprivate var fullness: Int {
    var (steps, reach) = (0, 1)
    while reach < self { (steps, reach) = (steps + 1, Swift.max(reach + 1, reach * 7 / 6)) }
    return steps
  }
}
