import English
import ReportedSpeech

extension DriftTest {
  /// A coincidence became a cause, or the other way round (Wührl 2024; Sumner 2014).
  static let causalityChanged = DriftTest(
    id: "causality_changed",
    summary: "a link became a cause (+), or a cause a link (-)",
    examples: [
      "Salt air was associated with rot in the pier → Salt air causes rot in the pier"
    ]
  ) { variation in
    guard !variation.areReports || variation.isEdited else { return [] }
    let (a, b) = (variation.earlier.linkage, variation.later.linkage)
    // Only two statements that both link something can differ in how strongly.
    guard let a, let b, a.strength != b.strength else { return [] }
    // One verb on both sides: what makes it possible or certain must stand beside it, not somewhere in the text.
    if variation.earlier.tokens[a.place].stem == variation.later.tokens[b.place].stem,
      variation.earlier.isPossible(at: a.place) == variation.later.isPossible(at: b.place)
    {
      return []
    }
    return [
      variation.drift(
        "causality_changed", a.place..<a.place + 1, b.place..<b.place + 1,
        sign: b.strength > a.strength ? .more : .less,
        .meaning)
    ]
  }
}

/// How strongly a statement links one thing to another.
enum Linkage: Int {
  case association = 1
  /// "may reduce"
  case possibleCause
  case cause

  static let associations = Lexicon.words(
    """
    associated association associations linked link links correlated correlation correlates predict predicts predicted
    predictor related relationship likely tend tends higher lower risk differ differences
    """)
  /// A report of a link stays one, whatever verb stands beside it: "linked to a reduced risk".
  static let plainAssociations = Lexicon.words(
    "associated association associations linked link links correlated correlation correlates")
  static let causes = Lexicon.words(
    """
    cause causes caused causing lead leads led leading improve improves improved improving reduce reduces reduced reducing
    increase increases increased increasing boost boosts boosted help helps helped helping prevent prevents prevented
    preventing protect protects protected raise raises raised cut cuts cutting effect effects affect affects affected trigger
    triggers result results resulted resulting reverse impact influence influences contribute contributes effective save
    saves saving enhance enhances enhanced slow slows lowers lowering stop stops beneficial benefit benefits damage damages
    harm harms because due make makes made work works changes drives drive alter alters promote promotes induces worsen worsens
    """)
  static let possibilities = Lexicon.words("may might could can possibly potentially perhaps possible")
}

extension Wording {
  fileprivate func isPossible(at place: Int) -> Bool {
    words[max(0, place - 3)..<place].contains { Linkage.possibilities.contains($0) }
  }

  /// The strongest link it states, and the word that states it; nil where it states none.
  fileprivate var linkage: (strength: Int, place: Int)? {
    let first = { (list: Set<String>) in self.words.firstIndex(where: list.contains) }
    if let place = first(Linkage.plainAssociations) { return (Linkage.association.rawValue, place) }
    if let place = first(Linkage.causes) {
      let isPossible = first(Linkage.possibilities) != nil
      return ((isPossible ? Linkage.possibleCause : .cause).rawValue, place)
    }
    return first(Linkage.associations).map { (Linkage.association.rawValue, $0) }
  }
}
