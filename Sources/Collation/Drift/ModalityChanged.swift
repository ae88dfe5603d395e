import English
import ReportedSpeech

extension DriftTest {
  /// More or less certain than it was put (Wührl 2024: certainty).
  static let modalityChanged = DriftTest(
    id: "modality_changed",
    summary: "more certain (+) or less certain (-)",
    examples: [
      "The storm may have damaged the pier → The storm damaged the pier",
      "The pier will reopen in May → The pier could reopen in May",
      "The pier was apparently sold → The pier was sold",
      "There is a small chance of a cold snap in January → There will be a cold snap in January",
    ]
  ) { variation in
    variation.scaled("modality_changed", Certainty.degrees)
  }
}

/// How far words take back what they stand with: 0 is flat assertion.
enum Certainty {
  static let degrees: [String: Int] = {
    var degrees: [String: Int] = [:]
    let weak = """
      may might could perhaps maybe possibly possible possibility potentially potential apparently allegedly alleged
      reportedly supposedly purportedly likely unlikely probably presumably seemingly seems seem seemed appears appear
      appeared suggests suggest suggested suggesting suspected believed believes believe
      expected expects hopes hope hoped considering considers consider plans planned plan plotted intends would should
      chance approximately about roughly nearly almost estimated around indicates indicate
      """
    for word in Lexicon.words(weak) { degrees[word] = -1 }
    for word in Lexicon.words("definitely certainly surely undoubtedly clearly must confirmed proves proven proved") {
      degrees[word] = 1
    }
    // Plain prepositions in most places.
    for word in ["about", "around", "plan", "plans", "planned", "would", "should"] { degrees[word] = nil }
    return degrees
  }()
}

extension Variation {
  /// One drift where the words of a scale that changed do not add up to the same.
  func scaled(_ kind: String, _ degrees: [String: Int]) -> [Drift] {
    guard areReports ? isEdited : isCarriedOver || features.dice >= 0.45 else { return [] }
    let a = local.flatMap { Array($0.a) }.filter { i in
      degrees[earlier.words[i]] != nil && !earlier.counts(i) && !earlier.isMonth(i)
        && !isOutletsOwn(earlier, i, besides: later, kind)
        && (ofTexts || !later.words.contains(earlier.words[i]) && earlier.grades(i) { alignment.toB[$0] != nil })
    }
    let b = local.flatMap { Array($0.b) }.filter { j in
      degrees[later.words[j]] != nil && !later.counts(j) && !later.isMonth(j)
        && !isOutletsOwn(later, j, besides: earlier, kind)
        && (ofTexts || !earlier.words.contains(later.words[j]) && later.grades(j) { alignment.toA[$0] != nil })
    }
    let before = a.reduce(0) { $0 + (degrees[earlier.words[$1]] ?? 0) }
    let after = b.reduce(0) { $0 + (degrees[later.words[$1]] ?? 0) }
    guard before != after else { return [] }
    let (i, j) = places(Array(a.prefix(1)), Array(b.prefix(1)))
    return [drift(kind, i, j, sign: after > before ? .more : .less, .meaning)]
  }

  /// Of two quotations a word of degree before or behind the marks of the one: its outlet says it, in leading up to what it
  /// quotes. A hedge there is what it says of the speaker.
  private func isOutletsOwn(_ wording: Wording, _ place: Int, besides other: Wording, _ kind: String) -> Bool {
    areReports && kind != DriftTest.modalityChanged.id && wording.statement.mode == .mixed
      && other.statement.mode == .direct && !wording.tokens[place].isQuoted
  }

  /// From the first to the last of some changed words on each side; where a side has none, the empty place where they
  /// would stand: whether that is inside marks decides whether leaving them out is a misquote.
  func places(_ a: [Int], _ b: [Int]) -> (Range<Int>, Range<Int>) {
    let i = a.stretch ?? changes.first { $0.b.contains(b.first ?? -1) }.map { $0.a.lowerBound..<$0.a.lowerBound }
    let j = b.stretch ?? changes.first { $0.a.contains(a.first ?? -1) }.map { $0.b.lowerBound..<$0.b.lowerBound }
    return (i ?? 0..<0, j ?? 0..<0)
  }
}

extension Wording {
  /// "some 40 wells", "all 42 members": about a number, and no part of a whole. "once and for all", "after all": of none.
  fileprivate func counts(_ place: Int) -> Bool {
    guard words[place] == "some" || words[place] == "all" else { return false }
    if place + 1 < tokens.count, tokens[place + 1].isFigure { return true }
    return words[place] == "all" && place > 0 && ["for", "at", "after", "above"].contains(words[place - 1])
      && (place + 1 == words.count || !tokens[place + 1].isContent || tokens[place + 1].traits.contains(.opensClause)
        || place > 1 && words[place - 2] == "and")
  }

  /// "in May": no verb.
  fileprivate func isMonth(_ place: Int) -> Bool {
    let traits = tokens[place].traits
    return traits.contains(.date) && !traits.contains(.opensSentence)
  }

  /// Whether a word of degree grades words that both sides have: those after it in its clause or, where it ends its
  /// clause, those before. "First of all, …" and "…, some good and some bad" grade nothing else.
  fileprivate func grades(_ place: Int, isKept: (Int) -> Bool) -> Bool { bears(on: 5, place, isKept: isKept) }
}
