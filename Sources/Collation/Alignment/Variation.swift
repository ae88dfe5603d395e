import English
import ReportedSpeech

/// An earlier and a later wording, aligned: what every kind of drift is read off.
package struct Variation: Sendable {
  let earlier: Wording
  let later: Wording
  let alignment: Alignment
  let features: MatchFeatures
  let script: [Edit]

  /// Two texts that somebody holds side by side, of which nobody knows what is a statement.
  let ofTexts: Bool
  /// It was said on two occasions: whoever says a thing again in other words is misquoted by nobody.
  var isRestatement = false

  package init(from earlier: Wording, to later: Wording) { self.init(from: earlier, to: later, ofTexts: false) }

  init(from earlier: Wording, to later: Wording, ofTexts: Bool) {
    self.earlier = earlier
    self.later = later
    self.ofTexts = ofTexts
    alignment = Alignment(earlier, later)
    features = MatchFeatures(earlier, later, alignment)
    script = alignment.script()
  }

  /// Every kind of drift that holds, in the order of `DriftTest.all`.
  package func drifts() -> [Drift] { DriftTest.all.flatMap { $0.test(self) } }
}

extension Variation {
  /// Words of the one were carried over into the other, so that it makes sense to name each change. Otherwise the
  /// thing was said in other words, and single words that differ mean nothing.
  var isCarriedOver: Bool {
    if features.run >= 0.5, features.runLength >= 4 { return true }
    if features.dice >= 0.6, features.pairs >= 0.3 { return true }
    // Reports share their names and figures anyhow: they must share their order too.
    let isQuote = earlier.statement.mode == .direct || later.statement.mode == .direct
    return features.containment >= 0.8 && (features.inOrder >= (isQuote ? 0.3 : 0.5) || features.run >= 0.6)
  }

  /// Words were carried over, and so was the way they were put together: changes of form can be told one by one.
  var isEdited: Bool { isCarriedOver && (features.pairs >= 0.35 || isOfQuotation) }

  /// Both stand in articles, which say more of the matter than this: in other words each may be of something else, and one
  /// small word that differs means nothing.
  var areReports: Bool { earlier.witness != nil && later.witness != nil }

  /// A report that keeps less than half of another's words side by side says it in words of its own.
  var isReworded: Bool { !isCarriedOver || (features.pairs < 0.5 && !isOfQuotation) }

  private var isOfQuotation: Bool { earlier.isQuotation || later.isQuotation }

  /// A drift of a kind over what was exchanged. Inside both pairs of marks, with nothing that owns up to the change, it
  /// is a misquote.
  func drift(
    _ kind: String, _ a: Range<Int>, _ b: Range<Int>, sign: Drift.Sign? = nil, _ severity: Drift.Severity
  ) -> Drift {
    let ofForm = severity == .wording && (isTrifle(a, b) || isMarked(a, b))
    return Drift(
      kind: kind, sign: sign, severity: ofForm ? .harmless : isMisquote(a, b) ? .misquote : severity,
      earlier: earlier.passage(a), later: later.passage(b))
  }

  /// Words left out for which an ellipsis stands, or put in between brackets: who reads the one sees that there is another.
  private func isMarked(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    if b.isEmpty { return later.isElided(at: b.lowerBound) }
    guard a.isEmpty else { return false }
    // An article may stand before the bracket: "the [expletive]".
    return earlier.isElided(at: a.lowerBound)
      || later.tokens[b].allSatisfy { $0.traits.contains(.bracketed) || !$0.isContent }
        && later.tokens[b].contains { $0.traits.contains(.bracketed) }
  }

  /// Nothing but fillers differs, or titles in front of a name that both have.
  private func isTrifle(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard !a.isEmpty || !b.isEmpty else { return false }
    return earlier.isTrifle(a) && later.isTrifle(b)
      && !(isGraded(a, b) && earlier.isQuoted(at: a) && later.isQuoted(at: b))
  }

  /// A filler that says how much or how little of it is meant is one of many in a report; who quotes it or leaves it out
  /// quotes otherwise.
  private func isGraded(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    earlier.words(a).contains("just") || later.words(b).contains("just")
  }

  func drift(_ kind: String, _ edit: Edit, sign: Drift.Sign? = nil, _ severity: Drift.Severity) -> Drift {
    drift(kind, edit.a, edit.b, sign: sign, severity)
  }

  /// A drift that is about the statements as wholes, not about words in them.
  func drift(_ kind: String, sign: Drift.Sign? = nil, _ severity: Drift.Severity) -> Drift {
    Drift(kind: kind, sign: sign, severity: severity, earlier: earlier.whole, later: later.whole)
  }

  /// Two quotations that hardly share their words may be two sentences of one speech: neither misquotes the other.
  private var areOneQuotation: Bool {
    max(features.containment, features.frame, features.inOrder) >= Self.sameQuotation
  }

  private static let sameQuotation: Float = 0.72

  private func isMisquote(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    !isRestatement && areOneQuotation && earlier.isQuoted(at: a) && later.isQuoted(at: b) && !earlier.ownsUp(at: a)
      && !later.ownsUp(at: b)
  }

  /// The change at the very start or end of either side.
  func isAtEdge(_ edit: Edit) -> Bool { isAtStart(edit) || isAtEnd(edit) }

  func isAtStart(_ edit: Edit) -> Bool {
    !edit.isKept && (edit.a.lowerBound == 0 && edit.b.lowerBound == 0)
  }

  func isAtEnd(_ edit: Edit) -> Bool {
    !edit.isKept && edit.a.upperBound == earlier.tokens.count && edit.b.upperBound == later.tokens.count
  }

  /// Whether a change of form counts: not what is merely said twice, nor that an editor's words in brackets are gone. Where
  /// one side is a quote, only words inside both pairs of marks do: what an outlet wraps around a quotation, or makes of it
  /// in its own words, is no change to it.
  func countsAsForm(_ edit: Edit) -> Bool {
    if earlier.isStutter(edit.a, besides: edit.b) || later.isStutter(edit.b, besides: edit.a) { return false }
    if edit.isDeletion, earlier.tokens[edit.a].allSatisfy({ $0.traits.contains(.bracketed) }) { return false }
    if isArticleOfName(edit) { return false }
    let isAnyQuote = earlier.statement.mode.isQuote || later.statement.mode.isQuote
    return !isAnyQuote || (earlier.isQuoted(at: edit.a) && later.isQuoted(at: edit.b))
  }

  /// "al-Qaddafi" and "Qaddafi".
  private func isArticleOfName(_ edit: Edit) -> Bool {
    guard edit.isInsertion || edit.isDeletion, let word = (earlier.words(edit.a) + later.words(edit.b)).only,
      word == "al" || word == "el"
    else { return false }
    let (side, next) = edit.isDeletion ? (earlier, edit.a.upperBound) : (later, edit.b.upperBound)
    return side.tokens.indices.contains(next) && side.tokens[next].isName
  }

  /// Changes between words that stay.
  var inner: [Edit] { script.filter { !$0.isKept && !isAtEdge($0) } }

  /// Stretches of four words and more that stand elsewhere, word for word or nearly so.
  var transposed: [(from: Edit, to: Edit)] {
    let taken = changes.filter { $0.a.count >= 4 && $0.a.count > 2 * $0.b.count }
    let given = changes.filter { $0.b.count >= 4 && $0.b.count > 2 * $0.a.count }
    return taken.compactMap { from in
      given.first { to in
        var left = later.tokens[to.b].map(\.word)
        let shared = earlier.tokens[from.a].count { token in
          guard let i = left.firstIndex(of: token.word) else { return false }
          left.remove(at: i)
          return true
        }
        return 2 * shared >= max(from.a.count, to.b.count) && 3 * shared >= 2 * min(from.a.count, to.b.count)
      }.map { (from, $0) }
    }
  }

  /// Changes small enough to be about a word: not a clause that was cut off, or that only one side has.
  var local: [Edit] {
    changes.filter { edit in
      let (a, b) = (earlier.weight(edit.a), later.weight(edit.b))
      return max(a, b) <= 18 + 3 * min(a, b)
    }
  }

  var changes: [Edit] { script.filter { !$0.isKept } }
}

extension Wording {
  /// Inside marks on both sides of the place, or in it.
  func isQuoted(at range: Range<Int>) -> Bool {
    if !range.isEmpty { return tokens[range].allSatisfy(\.isQuoted) }
    let before = range.lowerBound > 0 && tokens[range.lowerBound - 1].isQuoted
    let after = range.upperBound < tokens.count && tokens[range.upperBound].isQuoted
    return before && after
  }

  /// Brackets, or an ellipsis in it or just behind it, or the words of the outlet that part two pieces of a quotation:
  /// nobody claims that those were said in one breath.
  func ownsUp(at range: Range<Int>) -> Bool {
    let reach = range.lowerBound..<min(range.upperBound + 1, tokens.count)
    return reach.contains(where: isAfterGap) || tokens[range].contains { $0.traits.contains(.bracketed) }
  }

  /// An ellipsis stands there, between two words.
  func isElided(at place: Int) -> Bool {
    place > 0 && place < tokens.count && tokens[place].traits.contains(.afterGap)
  }

  func isAfterGap(_ i: Int) -> Bool {
    tokens[i].traits.contains(.afterGap) || (i > 0 && tokens[i].fragment != tokens[i - 1].fragment)
  }

  /// Its mode, but that a report of nothing except quoted words is a direct quote: ‘that “we will rebuild”’, ‘a statement
  /// saying “we will rebuild”’.
  var effectiveMode: Mode {
    guard statement.mode == .mixed else { return statement.mode }
    return tokens.dropFirst(frame).allSatisfy(\.isQuoted) ? .direct : .mixed
  }

  /// How many words in front only tie a report or a quotation to its cue: "that", "a statement that said".
  var frame: Int {
    guard let quote = tokens.firstIndex(where: \.isQuoted), quote > 0, Self.introductions.contains(words[quote - 1])
    else { return tokens.prefix { $0.word == Self.complementizer }.count }
    return quote
  }

  private static let introductions = Lexicon.words("said says saying wrote writes writing tweeted stated states reads")

  private static let complementizer = Fingerprint.of("that")

  /// The normal words without what only ties a report to its cue.
  var bareWords: ArraySlice<UInt64> {
    tokens.map(\.word).dropFirst(
      effectiveMode == .mixed ? tokens.prefix { $0.word == Self.complementizer }.count : frame)
  }

  /// Enough words stand in marks to be a quotation, not a word held at arm's length.
  var isQuotation: Bool { statement.mode == .direct || tokens.reduce(0) { $0 + ($1.isQuoted ? 1 : 0) } >= 4 }

  func weight(_ range: Range<Int>) -> Float {
    tokens[range].reduce(0) { $0 + ($1.isContent ? $1.weight : 0) }
  }

  func words(_ range: Range<Int>) -> ArraySlice<String> { words[range] }

  /// Tokens in a range whose normal word is one of a class.
  func places(_ range: Range<Int>, of words: Set<String>) -> [Int] { range.filter { words.contains(self.words[$0]) } }
}

extension Wording {
  /// Words that only one side has, and that stand there a second time just before or behind: "if she, if she gets to".
  fileprivate func isStutter(_ own: Range<Int>, besides other: Range<Int>) -> Bool {
    guard other.isEmpty, !own.isEmpty else { return false }
    let repeated = words[own]
    let (before, behind) = (own.lowerBound - own.count, own.upperBound + own.count)
    return before >= 0 && words[before..<own.lowerBound].elementsEqual(repeated)
      || behind <= words.count && words[own.upperBound..<behind].elementsEqual(repeated)
  }

  fileprivate func isTrifle(_ range: Range<Int>) -> Bool {
    let named = range.upperBound < tokens.count && tokens[range.upperBound].traits.contains(.capital)
    return range.allSatisfy { place in
      Lexicon.fillers.contains(words[place]) || named && Lexicon.isTitle(words[place])
    }
  }
}

extension Collection {
  /// The element of a collection of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
