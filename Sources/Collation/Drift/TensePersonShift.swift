import English
import ReportedSpeech

extension DriftTest {
  /// Another tense or person, as a report requires (ETPC: inflectional changes).
  static let tensePersonShift = DriftTest(
    id: "tense_person_shift",
    summary: "another tense or person",
    examples: [
      "“The committee believes the pier can stand,” → Lee said: the committee believed the pier could stand",
      "“I will rebuild the pier,” → Lee said: he would rebuild the pier",
    ]
  ) { variation in
    guard variation.isCarriedOver, variation.earlier.statement.mode != variation.later.statement.mode else { return [] }
    if let edit = variation.changes.first(where: variation.shiftsPerson) {
      return [variation.shifted(edit.a, edit.b)]
    }
    let inflected = variation.kept.first { i, j in
      let (a, b) = (variation.earlier.tokens[i], variation.later.tokens[j])
      guard a.word != b.word, a.stem == b.stem, a.isContent, !a.isName else { return false }
      let (before, after) = (variation.earlier.words[i], variation.later.words[j])
      // "believes" and "believed", not "need" and "needs".
      return before.hasSuffix("ed") != after.hasSuffix("ed")
        && (before.hasSuffix("ed") ? before.count >= after.count : after.count >= before.count)
    }
    return inflected.map { [variation.shifted($0..<$0 + 1, $1..<$1 + 1)] } ?? []
  }
}

extension Variation {
  private static let persons = Lexicon.words("i we you me us my our your he she they him her them his their it its")
  private static let tenses: [String: String] = [
    "is": "was", "are": "were", "will": "would", "can": "could", "has": "had", "have": "had", "may": "might",
    "am": "was",
    "shall": "should", "do": "did", "does": "did",
  ]

  func shiftsPerson(_ edit: Edit) -> Bool {
    guard edit.isSubstitution else { return false }
    let (a, b) = (Set(earlier.words(edit.a)), Set(later.words(edit.b)))
    let person = !a.isDisjoint(with: Self.persons) && !b.isDisjoint(with: Self.persons)
    let tense = a.contains { b.contains(Self.tenses[$0] ?? "-") } || b.contains { a.contains(Self.tenses[$0] ?? "-") }
    return person || tense
  }

  fileprivate func shifted(_ a: Range<Int>, _ b: Range<Int>) -> Drift {
    Drift(kind: "tense_person_shift", severity: .harmless, earlier: earlier.passage(a), later: later.passage(b))
  }
}
