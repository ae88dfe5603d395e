import ReportedSpeech

/// One decision that a person should look at: what was decided, why it is in doubt, what hangs on it, and what can be
/// said of it.
package struct Doubt: Hashable, Sendable {
  /// How much there is to doubt; the first is looked at first.
  package enum Grade: String, Hashable, Sendable, CaseIterable {
    /// Something recorded speaks against it.
    case contradicted
    /// A story's other articles, or an alignment that may be chance, say so.
    case inferred
    /// Nothing speaks against it, and little for it.
    case slight
  }

  /// What a person may say of it: a correction, and the key that a terminal takes for it.
  package struct Choice: Hashable, Sendable {
    package var key: Character
    /// What is then so.
    package var says: String
    package var correction: Correction
  }

  /// The id of a kind of doubt.
  package var kind: String
  package var grade: Grade
  /// What was decided, as a sentence that names it.
  package var decided: String
  package var because: String
  /// So many quotations or reports change hands if it was wrong.
  package var stake: Int
  /// The same in words: "splitting these two moves 14 quotations".
  package var atStake: String
  /// The two passages.
  package var one: Report
  package var other: Report
  package var choices: [Choice]

  /// The same whatever else the graph holds.
  package var name: String {
    ([kind] + [one, other].flatMap { [$0.article, $0.part.rawValue, "\($0.start)"] }).joined(separator: " ")
  }
}

extension Doubt: Comparable {
  /// What is contradicted first, in each grade what moves most; never by ids.
  package static func < (a: Self, b: Self) -> Bool {
    let place = { (grade: Grade) in Grade.allCases.firstIndex(of: grade) ?? 0 }
    if a.grade != b.grade { return place(a.grade) < place(b.grade) }
    if a.stake != b.stake { return a.stake > b.stake }
    return a.name < b.name
  }
}

extension Report {
  /// As a correction names its words.
  var asPlace: ReportedSpeech.Place {
    ReportedSpeech.Place(article: article, passage: Passage(part: part, start: start, end: end, text: text))
  }
}
