import English
import ReportedSpeech

extension DriftTest {
  /// A negator came or went (ETPC: negation switching). Two that cancel each other do not count.
  static let negationFlipped = DriftTest(
    id: "negation_flipped",
    summary: "it is denied where it was asserted, or the other way round",
    examples: [
      "The pier was not known as a meeting place → The pier was known as a meeting place",
      "“There is merit in the claim,” → “There is no merit in the claim,”",
    ]
  ) { variation in
    let features = variation.features
    // Two reports in other words each deny something of their own.
    let isAlike = variation.ofTexts && (features.dice >= 0.4 || features.containment >= 0.6)
    guard variation.areReports ? variation.isEdited : variation.isCarriedOver || isAlike else { return [] }
    let (gone, come) = variation.negators
    guard (gone.count - come.count) % 2 != 0 else { return [] }
    let (a, b) = variation.places(gone, come)
    return [variation.drift("negation_flipped", a, b, .meaning)]
  }
}

extension Variation {
  /// How far a negator reaches, in words.
  private static let reach = 12

  /// Negators that one side has and the other has not, and that bear on words which both have: a clause that only one
  /// side has denies nothing of the other.
  ///
  /// A whole text is taken at its count, for "it is not false that" denies whatever comes after it; but for the
  /// sentences that the later one left out.
  fileprivate var negators: (gone: [Int], come: [Int]) {
    var come = changes.flatMap { later.places($0.b, of: Lexicon.negators) }
    var gone = changes.flatMap { earlier.places($0.a, of: Lexicon.negators) }
    for i in gone {
      // One that stands elsewhere denies the same; the opposite of a verb is another thing done.
      let other = come.firstIndex { later.words[$0] == earlier.words[i] }
      if let other { come.remove(at: other) }
      if other != nil || isOpposed(i) { gone.removeAll { $0 == i } }
    }
    come.removeAll(where: isOpposing)
    // "has never been a man, not me, nobody": denied already.
    come.removeAll { later.repeatsDenial(at: $0) { alignment.toA[$0] != nil } }
    gone.removeAll { earlier.repeatsDenial(at: $0) { alignment.toB[$0] != nil } }
    if areReports {
      gone.removeAll { i in changes.contains { $0.a.contains(i) && earlier.isClauseOfItsOwn($0.a) && !areQuoted($0) } }
      come.removeAll { j in changes.contains { $0.b.contains(j) && later.isClauseOfItsOwn($0.b) && !areQuoted($0) } }
    }
    if ofTexts { return (gone.filter { i in local.contains { $0.a.contains(i) } }, come) }
    return (
      gone.filter { earlier.bears(on: Self.reach, $0) { alignment.toB[$0] != nil } },
      come.filter { later.bears(on: Self.reach, $0) { alignment.toA[$0] != nil } }
    )
  }
}

extension Variation {
  fileprivate func areQuoted(_ edit: Edit) -> Bool { earlier.isQuoted(at: edit.a) && later.isQuoted(at: edit.b) }
}

extension Wording {
  /// So much stands there that the other side has not that a negator among it may deny just that.
  fileprivate func isClauseOfItsOwn(_ range: Range<Int>) -> Bool {
    range.count { tokens[$0].isContent && !tokens[$0].traits.contains(.negator) } >= 3
  }

  /// A negator that opens a clause of a sentence which a negator that both sides have denies already.
  fileprivate func repeatsDenial(at place: Int, isKept: (Int) -> Bool) -> Bool {
    let traits = tokens[place].traits
    guard traits.contains(.opensClause), !traits.contains(.opensSentence) else { return false }
    for k in (0..<place).reversed() {
      if tokens[k].traits.contains(.negator), isKept(k) { return true }
      if tokens[k].traits.contains(.opensSentence) { return false }
    }
    return false
  }

  /// Words that say that something is so: "it is not true that" denies what comes after them.
  private static let verdicts = Lexicon.words("true case correct fact right say says said saying claim claims claimed")
  private static let additions = Lexicon.words("only just merely simply alone")
  private static let coordinators = Lexicon.words("and but or nor yet so")

  /// Whether the clause that a negator or a word of degree stands in, from it on and so many words far, has a content
  /// word that is kept; behind a verdict that closes its sentence ("… is false"), from it back.
  func bears(on reach: Int, _ place: Int, isKept: (Int) -> Bool) -> Bool {
    // "not only" asserts.
    if place + 1 < words.count, Self.additions.contains(words[place + 1]) { return false }
    var own = 0
    for k in (place + 1)..<max(place + 1, min(tokens.count, place + reach)) {
      let traits = tokens[k].traits
      let opensQuote = tokens[k].isQuoted && !tokens[k - 1].isQuoted
      if traits.contains(.opensSentence), !opensQuote { break }
      // "they don't, because …" denies what was said before; "no excuses, and …" denies the excuses.
      if opensQuote || traits.contains(.opensClause), own > 0 || k == place + 1 { return false }
      if own > 0, Self.coordinators.contains(words[k]) { return false }
      guard tokens[k].isContent else { continue }
      if isKept(k) { return true }
      own += Self.verdicts.contains(words[k]) || traits.contains(.negator) ? 0 : 1
    }
    guard own == 0 else { return false }
    for k in (max(0, place - reach)..<place).reversed() {
      if tokens[k].isContent, isKept(k) { return true }
      if tokens[k].traits.contains(.opensSentence) { return false }
    }
    return false
  }
}
