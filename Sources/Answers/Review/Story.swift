import Queries
import ReportedSpeech

extension DoubtKind {
  /// Two articles that share just enough to be of one story.
  static let story = DoubtKind(
    id: "story", summary: "two articles that are only just taken to tell of one event",
    examples: ["Harbor Courier and Bay Times are taken to tell of one event."]
  ) { desk in
    try desk.all(DoubtfulMates.self).map(Doubt.init)
  }
}

extension Doubt {
  fileprivate init(_ row: DoubtfulMates) {
    let (a, b) = (Report(row.one), Report(row.other))
    self.init(
      kind: DoubtKind.story.id, grade: .slight, decided: Self.ofOneEvent(a, b), because: Self.littleShared,
      stake: row.matches, atStake: Self.stake(separating: row.matches), one: a, other: b,
      choices: [
        Choice(key: "r", says: Self.twoEvents, correction: .otherStory(a.article, b.article)),
        Choice(key: "c", says: Self.oneEvent, correction: .sameStory(a.article, b.article)),
      ])
  }
}
