import ReportedSpeech

/// A text that is looked for: it orders recorded statements by how likely each says it.
///
/// The headline above a statement lends it its words here, at a discount, and nowhere else: what is found by a
/// headline is still judged by its own words.
public struct Inquiry: Sendable {
  let wording: Wording

  public init(_ text: String) { self.init(Statement(plain: text)) }

  public init(_ statement: Statement) {
    wording = Wording(of: statement)
  }

  /// Keys to look candidates up by.
  public var keys: [Key] { wording.keys }

  /// A statement that may be what is looked for.
  public struct Candidate: Sendable {
    public var wording: Wording
    /// `Wording(headline:)`, made once an article.
    public var headline: Wording?
    /// What an index said of it, higher is nearer: SQLite's `-bm25(…)`. Nil where nothing was asked.
    public var found: Double?

    public init(wording: Wording, headline: Wording? = nil, found: Double? = nil) {
      self.wording = wording
      self.headline = headline
      self.found = found
    }
  }

  /// The share of the weight looked for that a statement's own words hold, 0 to 1.
  public func share(_ candidate: Candidate) -> Double {
    guard wording.mass > 0 else { return 0 }
    let held = wording.bag.reduce(Float(0)) { $0 + (candidate.wording.holds($1.stem) ? $1.weight : 0) }
    return Double(held / wording.mass)
  }

  /// A score for each candidate, in their order: the higher, the nearer.
  ///
  /// Four views of nearness, each brought to the same scale over these candidates, and added. An index that knows how
  /// rare a word is where it looks ranks better than any fixed table; where none was asked, rarity among the candidates
  /// takes its place. The order that comes out is for looking: no verdict depends on it.
  public func scores(_ candidates: [Candidate]) -> [Double] {
    let found = candidates.compactMap(\.found)
    let rarity = found.count == candidates.count ? found : rarities(candidates)
    let measured = candidates.map { Likening.ordered(wording, $0.wording) }
    let views: [(share: Double, scores: [Double])] = [
      // Shares were chosen by mean average precision on three retrieval tasks in news; none of them is delicate.
      (1, rarity),
      (0.5, candidates.map(shared)),
      (0.25, measured.map { Double($0.measure.dice) }),
      (0.5, measured.map(\.judgement.score)),
    ]
    var sums = [Double](repeating: 0, count: candidates.count)
    for (share, scores) in views {
      for (i, score) in Self.standardized(scores).enumerated() { sums[i] += share * score }
    }
    return sums
  }

  /// Background weight of the words in common, neighbours preferred, long statements held back.
  private func shared(_ candidate: Candidate) -> Double {
    let own = candidate.wording
    var sum: Float = 0
    for term in wording.bag { sum += term.weight * candidate.lends(term.stem) }
    sum += 3 * Float(wording.sharedNeighbours(own))
    return Double(sum / (0.6 + 0.4 * own.mass / 80).squareRoot())
  }

  /// BM25 (k1 1.2, b 0.75) with the candidates themselves as the collection.
  private func rarities(_ candidates: [Candidate]) -> [Double] {
    let spread = wording.bag.map { term in candidates.reduce(0) { $0 + ($1.lends(term.stem) > 0 ? 1 : 0) } }
    let mean = Float(max(1, candidates.reduce(0) { $0 + $1.wording.bag.count })) / Float(max(1, candidates.count))
    return candidates.map { candidate in
      let length = 0.25 + 0.75 * Float(candidate.wording.bag.count) / mean
      var sum = 0.0
      for (term, count) in zip(wording.bag, spread) {
        let lent = candidate.lends(term.stem)
        if lent > 0 { sum += Double(lent) * log1p((Double(candidates.count) + 1) / (Double(count) + 0.5) - 1) }
      }
      return sum * 2.2 / (1 + 1.2 * Double(length))
    }
  }

  private static func standardized(_ scores: [Double]) -> [Double] {
    let mean = scores.reduce(0, +) / Double(max(1, scores.count))
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, scores.count))
    let deviation = variance.squareRoot()
    return scores.map { deviation > 1e-9 ? ($0 - mean) / deviation : 0 }
  }
}

extension Inquiry.Candidate {
  /// 1 where the statement has the stem, less where only its headline has, else 0.
  fileprivate func lends(_ stem: UInt64) -> Float {
    wording.holds(stem) ? 1 : headline?.holds(stem) == true ? 0.9 : 0
  }
}

extension Statement {
  /// A text as one statement without marks or speaker.
  init(plain text: String) {
    self.init(
      mode: .unattributed, fragments: [Passage(start: 0, end: text.unicodeScalars.count, text: text)])
  }
}

extension Wording {
  /// A headline's words, to lend to the statements below it.
  public init(headline: String) { self.init(of: Statement(plain: headline)) }
}
