import Collation
import English
import Queries
import ReportedSpeech

/// A recorded statement that asked words are near to: the stretch of it that they fit, and what differs there.
struct NearRecord {
  let told: Told
  /// The statement's words in the stretch alone, where they stand.
  let cut: Statement
  let fit: Fit
  let tokens: [Token]
  private let words: [String]
  /// The stretch stands inside marks.
  let isQuoted: Bool

  /// Nil where they are not near.
  init?(_ told: Told, in article: HeldArticle, _ asked: AskedWords) {
    guard told.wording.mode != .unattributed, told.polarity != .disowned,
      !article.isDeniedOfOthers(told), let statement = article.statement(told.wording.statement)
    else { return nil }
    let reading = TokenizedWords(of: statement)
    guard !reading.tokens.isEmpty else { return nil }
    let fit = Fit(asked, into: reading.words, reading.tokens)
    guard Self.isNear(fit, asked, reading.tokens), !fit.window.isEmpty,
      Float(fit.window.count) <= Self.widest * Float(asked.tokens.count) + 4
    else { return nil }
    self.fit = fit
    tokens = reading.tokens
    words = reading.words
    let window = reading.tokens[fit.window]
    isQuoted = window.allSatisfy { token in
      statement.fragments.contains { $0.quoted && $0.start <= token.start && token.end <= $0.end }
    }
    guard let cut = Self.cut(statement, window, in: article) else { return nil }
    self.cut = cut
    self.told = Self.assertion(at: window, of: told, in: article)
  }

  private static func isNear(_ fit: Fit, _ asked: AskedWords, _ tokens: [Token]) -> Bool {
    let kept = fit.kept(asked, of: tokens)
    let same = fit.unchanged(asked)
    if same.share >= mostlySame, same.bits >= enoughBits { return true }
    return asked.contentCount >= leastContent && kept.anywhere >= enough && kept.inOrder >= enoughInOrder
  }

  /// Whether a statement that holds so many of the asked words that are no grammar can be near: what is not is not read.
  static func mayFit(_ asked: AskedWords, holding count: Int) -> Bool {
    let (content, all) = (Float(asked.contentCount), Float(asked.tokens.count))
    let unchanged = content - (1 - mostlySame) * all
    return Float(count) >= (asked.contentCount >= leastContent ? min(enough * content, unchanged) : unchanged) - 0.01
  }

  /// Of all asked words so many stand as they are, in runs that say so much, in bits. Of 150 sentences of other stories
  /// that are nowhere recorded none reaches 0.65; a quotation of seven words of which one was changed has 0.86.
  private static let mostlySame: Float = 0.8
  private static let enoughBits: Float = 10
  private static let leastContent = 4
  /// Of the asked words that are no grammar so many must stand in the stretch, in any order and in order.
  private static let enough: Float = 0.62
  private static let enoughInOrder: Float = 0.45
  /// How much longer than the asked words a stretch may be.
  private static let widest: Float = 1.7

  private static func cut(
    _ statement: Statement, _ window: ArraySlice<Token>, in article: HeldArticle
  ) -> Statement? {
    var fragments: [Fragment] = []
    for fragment in statement.fragments {
      let inside = window.filter { fragment.start <= $0.start && $0.end <= fragment.end }
      guard let first = inside.first, let last = inside.last,
        let passage = article.passage(fragment.part, first.start..<last.end)
      else { continue }
      var piece = fragment
      piece.passage = passage
      piece.assertion = 0
      piece.space = fragments.isEmpty ? nil : fragment.space.map { _ in " " }
      fragments.append(piece)
    }
    guard !fragments.isEmpty else { return nil }
    var cut = statement
    cut.fragments = fragments
    cut.mode = statement.mode.isQuote ? (fragments.allSatisfy(\.quoted) ? .direct : .mixed) : statement.mode
    return cut
  }

  /// The assertion that most of the stretch stands in.
  private static func assertion(at window: ArraySlice<Token>, of told: Told, in article: HeldArticle) -> Told {
    let pieces = article.pieces[told.wording.statement] ?? []
    var counts: [Int64: Int] = [:]
    for token in window {
      if let piece = pieces.first(where: { $0.start <= token.start && token.end <= $0.end }) {
        counts[piece.assertion, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return best.flatMap { article[$0] } ?? told
  }
}

extension NearRecord {
  func row(_ article: HeldArticle, _ asked: AskedWords, _ crediting: Crediting?) -> Recorded? {
    let variation = Variation(
      from: Collation.Wording(of: cut), to: Collation.Wording(of: asked.statement))
    var drifts = variation.drifts().filter { !Self.ofFrame.contains($0.kind) }
    let verdict: Verdict
    if isQuoted {
      drifts += untold(drifts, asked)
      if asked.isClause, let turn = turn(in: article) {
        drifts.append(Drift(kind: "context_removed", severity: .meaning, earlier: turn, later: nil))
      }
      verdict = fit.edits.isEmpty ? .reported : .altered
    } else {
      guard told.polarity == .asserted || told.polarity == .promised else { return nil }
      verdict = drifts.contains { $0.severity >= .meaning } ? .altered : .reported
    }
    if let crediting, told.wording.speaker != nil, !crediting.credits(told, in: article) {
      drifts.append(
        Drift(
          kind: "attribution_changed", severity: .meaning, earlier: nil,
          later: Passage(start: asked.range.lowerBound, end: asked.range.upperBound, text: asked.asked)))
    }
    let sides = (
      Comparison.Side(text: cut.text, statements: []), Comparison.Side(text: asked.asked, statements: [])
    )
    let hull = cut.start..<cut.end
    return Recorded(
      report: Report(told.wording), claim: told.claim, asked: asked.range, polarity: told.polarity,
      sameness: Comparison(earlier: sides.0, later: sides.1).relation, score: nearness(asked), verdict: verdict,
      drifts: drifts, diff: WordDiff(variation), sentence: article.sentence(around: hull, cut.part),
      highlights: cut.fragments.map { $0.start..<$0.end }, hidesMark: false, disowned: nil)
  }

  /// The words in front of the stretch, in its sentence, that negate it or make it a condition.
  private func turn(in article: HeldArticle) -> Passage? {
    let first = fit.window.lowerBound
    var start = first
    while start > 0, !tokens[start].traits.contains(.opensSentence) { start -= 1 }
    let turn = (start..<first).last { Lexicon.negators.contains(words[$0]) || Lexicon.conditions.contains(words[$0]) }
    return turn.flatMap { article.passage(cut.part, tokens[$0].start..<tokens[first - 1].end) }
  }

  /// The share of the asked words that nothing was changed about.
  private func nearness(_ asked: AskedWords) -> Double {
    let changed = fit.edits.reduce(0) { $0 + max($1.record.count, $1.asked.count) }
    return max(0, 1 - Double(changed) / Double(max(1, asked.tokens.count)))
  }

  /// Kinds that say how a report is put, not what: asked words stand alone.
  private static let ofFrame: Set<String> = [
    "verbatim", "truncation", "direct_to_indirect", "indirect_to_direct", "direct_to_mixed", "quotation_marks_added",
    "attribution_dropped", "attribution_changed", "reporting_verb_changed", "quote_of_quote", "paraphrase",
    "context_removed", "machine_spun", "orthographic",
  ]

  /// Changes of words that no kind told: every difference inside marks is one.
  private func untold(_ drifts: [Drift], _ asked: AskedWords) -> [Drift] {
    fit.edits.compactMap { edit in
      let (record, later) = (passage(edit.record, of: cut), asked.passage(edit.asked))
      let isTold = drifts.contains { drift in
        drift.severity > .harmless
          && (record.map { drift.earlier?.overlaps($0) ?? false } ?? false
            || later.map { drift.later?.overlaps($0) ?? false } ?? false)
      }
      guard !isTold else { return nil }
      return Drift(kind: kind(edit, asked), severity: .misquote, earlier: record, later: later)
    }
  }

  private func kind(_ edit: Fit.Edit, _ asked: AskedWords) -> String {
    let (before, after) = (tokens[edit.record], asked.tokens[edit.asked])
    if (before + after).contains(where: { $0.traits.contains(.negator) }) { return "negation_flipped" }
    if before.isEmpty { return "insertion" }
    if after.isEmpty { return "omission" }
    if before.contains(where: \.isFigure), after.contains(where: \.isFigure) { return "number_changed" }
    if before.contains(where: \.isName), after.contains(where: \.isName) { return "entity_changed" }
    return "substitution"
  }

  private func passage(_ range: Range<Int>, of statement: Statement) -> Passage? {
    guard let first = range.first, let last = range.last else { return nil }
    let (start, end) = (tokens[first].start, tokens[last].end)
    guard let fragment = statement.fragments.first(where: { $0.start <= start && end <= $0.end }) else { return nil }
    let scalars = Array(fragment.text.unicodeScalars)
    return Passage(
      part: fragment.part, start: start, end: end,
      text: String(String.UnicodeScalarView(scalars[(start - fragment.start)..<(end - fragment.start)])))
  }
}

extension AskedWords {
  fileprivate func passage(_ range: Range<Int>) -> Passage? {
    guard let first = range.first, let last = range.last else { return nil }
    let (start, end) = (tokens[first].start, tokens[last].end)
    return Passage(start: start, end: end, text: words(in: start..<end))
  }
}
