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
      appeared suggests suggest suggested suggesting suspected suspects believed believes believe
      expected expects hopes hope hoped considering considers consider plans planned plan plotted intends would should
      approximately about roughly nearly almost estimated around indicates indicate
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
    guard isCarriedOver || measure.dice >= 0.45 else { return [] }
    let a = local.flatMap { Array($0.a) }.filter { degrees[earlier.words[$0]] != nil }
    let b = local.flatMap { Array($0.b) }.filter { degrees[later.words[$0]] != nil }
    let before = a.reduce(0) { $0 + (degrees[earlier.words[$1]] ?? 0) }
    let after = b.reduce(0) { $0 + (degrees[later.words[$1]] ?? 0) }
    guard before != after else { return [] }
    let (i, j) = (a.first.map { $0..<$0 + 1 } ?? 0..<0, b.first.map { $0..<$0 + 1 } ?? 0..<0)
    return [drift(kind, i, j, sign: after > before ? .more : .less, .meaning)]
  }
}
