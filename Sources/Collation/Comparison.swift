import ReportedSpeech

/// Two texts held against each other, the earlier first: how they are related, and what changed.
///
/// Depends on nothing but the two, and on what they are cut out of where that is given.
public struct Comparison: Sendable {
  /// Orders pairs: the higher, the more likely one thing is said. 0 and up means more likely than not.
  public private(set) var score: Double
  public private(set) var relation: Match.Relation
  /// The measured share of the shorter wording's weight that aligns, 0 to 1.
  public let similarity: Double
  public let drifts: [Drift]
  public let diff: WordDiff
  /// The statements that were held against each other.
  public let earlier: Statement
  public let later: Statement

  /// A text, and the statements found in it with offsets into it; none where it holds no attribution.
  package struct Side: Sendable {
    package var text: String
    package var statements: [Statement]

    package init(text: String, statements: [Statement] = []) {
      self.text = text
      self.statements = statements
    }

    fileprivate var whole: Statement { Statement(plain: text) }

    /// The whole text in the mode and with the speaker of one of its statements.
    fileprivate func whole(like statement: Statement) -> Statement {
      var whole = statement
      whole.fragments = self.whole.fragments
      if whole.mode == .direct { whole.mode = .mixed }
      return whole
    }

    /// Every one of them meets every one of the other side: two whole articles must not take minutes.
    fileprivate var candidates: [Statement] { statements.isEmpty ? [whole] : Array(statements.prefix(100)) }
  }

  package init(earlier a: Side, later b: Side) {
    let (wholeA, wholeB) = (Wording(of: a.whole), Wording(of: b.whole))
    let texts = WordingMatch.ordered(wholeA, wholeB)
    let pair = Self.nearest(a.candidates, b.candidates)
    var variation = Variation(
      from: pair.earlier, to: pair.later, ofTexts: a.statements.isEmpty && b.statements.isEmpty)
    // Marks that do not pair, or a sentence cut in two, leave statements that miss what the texts share.
    let isCarried = variation.isCarriedOver && (pair.earlier.isQuotation || pair.later.isQuotation)
    if !isCarried, pair.earlier.overlap(pair.later) < Self.enough * wholeA.overlap(wholeB) {
      let whole = Variation(
        from: Wording(of: a.whole(like: pair.earlier.statement)), to: Wording(of: b.whole(like: pair.later.statement)))
      if whole.isCarriedOver { variation = whole }
    }
    let match = WordingMatch.ordered(variation.earlier, variation.later)
    score = max(texts.judgement.score, match.quotedScore)
    relation = match.relationAlone == .neither ? texts.relationAlone : match.relationAlone
    similarity = Double(match.features.containment)
    drifts = Self.drifts(variation, Variation(from: wholeA, to: wholeB, ofTexts: true))
    diff = WordDiff(variation)
    (earlier, later) = (variation.earlier.statement, variation.later.statement)
  }

  /// The same, judged by what stands around the two as well, as in the graph: only story-mates' sentences are matched.
  package func placed(_ a: Excerpt, _ b: Excerpt, evidence: StoryEvidence) -> Comparison {
    var placed = self
    placed.score = a.score(with: b)
    let score = StoryMates.areMates(a.article, b.article) ? placed.score : nil
    placed.relation =
      AssertionPair(Wording(of: earlier), Wording(of: later), score: score).borneOut(by: evidence).relation ?? .neither
    return placed
  }

  /// Statements must hold this share of the weight that the two texts have in common.
  private static let enough: Float = 0.6

  /// What changed in the statements; and where the texts around them are mostly one, what changed the meaning of
  /// those: a negation may stand in front of everything that was attributed.
  private static func drifts(_ statements: Variation, _ texts: Variation) -> [Drift] {
    let drifts = statements.drifts()
    // Of a quote only the quoted words can drift; the sentence that carries it is each outlet's own, unless that was
    // carried over as well.
    let isQuoted = statements.isCarriedOver && (statements.earlier.isQuotation || statements.later.isQuotation)
    guard !isQuoted || texts.shareKept(outside: statements) >= 0.5 else { return drifts }
    let kinds = Set(drifts.map(\.kind))
    // How strongly a text links two things is its own, whatever of it aligns.
    let tests = texts.features.dice >= 0.45 ? DriftTest.ofMeaning : [.causalityChanged]
    // And what is put around a quote is no invention.
    let own = isQuoted ? kinds.union([DriftTest.inventedContent.id]) : kinds
    let around = tests.filter { !own.contains($0.id) }.flatMap { $0.test(texts) }
    return drifts + around.filter { !statements.credits($0) }
  }

  /// What `Judgement` weighs, of two whole texts: Tools/fit-likeness.py is fed with these.
  package static func features(_ a: String, _ b: String) -> [Double] {
    let match = WordingMatch.ordered(Wording(of: Side(text: a).whole), Wording(of: Side(text: b).whole))
    return Judgement.features(match.features, (match.x.mass, match.y.mass))
  }

  /// The two statements that have most in common; of a single statement and a whole text, those.
  private static func nearest(_ a: [Statement], _ b: [Statement]) -> (earlier: Wording, later: Wording) {
    let (xs, ys) = (a.map(Wording.init(of:)), b.map(Wording.init(of:)))
    var best = (xs[0], ys[0])
    var most: Float = -1
    for x in xs {
      for y in ys {
        let overlap = x.overlap(y) * (x.mass + y.mass > 0 ? 1 + 2 * x.overlap(y) / (x.mass + y.mass) : 1)
        if overlap > most { (best, most) = ((x, y), overlap) }
      }
    }
    return best
  }
}

extension Variation {
  /// Of what one text says outside of these statements and of what credits them, the share that the other has too; of
  /// the text where it is larger.
  fileprivate func shareKept(outside statements: Variation) -> Float {
    max(
      earlier.share(outside: statements.earlier.statement) { alignment.toB[$0] != nil },
      later.share(outside: statements.later.statement) { alignment.toA[$0] != nil })
  }

  /// Whether a drift of the texts is about the words that name the speaker or report the speech: who is credited, and
  /// how, are questions of their own. Whether anything was said at all is not: "did not say".
  fileprivate func credits(_ drift: Drift) -> Bool {
    guard drift.kind != DriftTest.negationFlipped.id else { return false }
    let touches = { (side: Wording, words: Passage?) in
      words.map { words in side.statement.credits.contains { $0.overlaps(words) } } ?? false
    }
    return touches(earlier, drift.earlier) || touches(later, drift.later)
  }
}

extension Wording {
  /// A frame of fewer words says nothing.
  private static let leastOutside: Float = 8

  fileprivate func share(outside inner: Statement, isKept: (Int) -> Bool) -> Float {
    let own = inner.spans + inner.credits
    var (all, kept): (Float, Float) = (0, 0)
    for (i, token) in tokens.enumerated() where token.isContent {
      guard !own.contains(where: { $0.start <= token.start && token.end <= $0.end }) else { continue }
      all += token.weight
      kept += isKept(i) ? token.weight : 0
    }
    return all >= Self.leastOutside ? kept / all : 0
  }
}

extension Statement {
  /// The words that name the speaker, and those that report the speech.
  fileprivate var credits: [Passage] { [mention, cue?.passage].compactMap { $0 } }
}
