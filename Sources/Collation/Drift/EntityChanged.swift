import English
import ReportedSpeech

extension DriftTest {
  /// Another name in the same place (FRANK: entity error).
  static let entityChanged = DriftTest(
    id: "entity_changed",
    summary: "another name",
    examples: [
      "The council of Milton voted for the pier → The council of Harwick voted for the pier"
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    return variation.replaced(\.isName)
      .filter {
        !variation.isRespelled($0, $1) && !variation.crossesMarks($0, $1) && !variation.areTitles($0, $1)
      }
      .map { variation.drift("entity_changed", $0, $1, .meaning) }
  }
}

extension Variation {
  /// Quoted words against an outlet's own: it may well call by name whom the speaker did not.
  fileprivate func crossesMarks(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    earlier.isQuoted(at: a) != later.isQuoted(at: b)
  }

  /// "President" and "Mr.", whoever is called so.
  fileprivate func areTitles(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    earlier.words(a).allSatisfy(Lexicon.isTitle) && later.words(b).allSatisfy(Lexicon.isTitle)
  }

  /// One name in two spellings: "al-Qaida" and "al-Qaeda", "#AnnLee" and "Ann Lee". Alone two such names may be two;
  /// in one place of one sentence they are not.
  fileprivate func isRespelled(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let (x, y) = (Array(earlier.words(a).joined().utf8), Array(later.words(b).joined().utf8))
    if x == y { return true }
    return min(x.count, y.count) >= 5 && abs(x.count - y.count) <= 1 && x.first == y.first
      && EditDistance.between(x, y) <= 1
  }
}
