import Queries
import ReportedSpeech

extension DoubtKind {
  /// The same words between marks, credited to one person here and to another there.
  static let speaker = DoubtKind(
    id: "speaker", summary: "the same quoted words, credited to two people",
    examples: ["Harbor Courier credits Ann Lee with these words, Bay Times Bo Hart."]
  ) { desk in
    let rows = Dictionary(grouping: try desk.all(Conflict.self), by: \.utterance)
    return rows.values.flatMap { rivals -> [Doubt] in
      guard let first = rivals.first else { return [] }
      return rivals.dropFirst().compactMap { Doubt(first, against: $0) }
    }
  }
}

extension Doubt {
  fileprivate init?(_ one: Conflict, against other: Conflict) {
    let (a, b) = (Report(one.wording), Report(other.wording))
    guard let first = a.speaker, let second = b.speaker else { return nil }
    let names = [
      SpeakerName(name: first, kind: .person), SpeakerName(name: second, kind: .person),
    ]
    self.init(
      kind: DoubtKind.speaker.id, grade: .contradicted, decided: Self.credited(a, b), because: Self.sameWords,
      stake: min(one.reports, other.reports), atStake: Self.stake(crediting: other.reports, second), one: a, other: b,
      choices: [
        Choice(key: "m", says: Self.areOne(first, second), correction: .mergeSpeakers(names)),
        Choice(key: "s", says: Self.areTwoSayings, correction: .splitClaim([b.asPlace])),
      ])
  }
}
