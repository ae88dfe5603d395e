import Queries
import ReportedSpeech

extension Board {
  /// What changed between two wordings of one saying.
  static let drift = Board(
    id: "drift", title: "What changed",
    says: "Two reports of one saying that differ, the gravest first. Who has it from whom is said where it is known.",
    filters: [.kind, .outlet, .speaker, .from, .to],
    examples: ["Channel 6 News has “400” where Harbor Courier has “40”."], further: ["headlines"]
  ) { desk, terms in
    try desk.all(Drifted.self, terms.parameters([.kind, .outlet, .speaker, .from, .to])).map(BoardRow.init)
  }
}

extension BoardRow {
  /// The earlier wording goes first.
  init(_ row: Drifted) {
    let pair = DriftAnswer.Pair(row)
    let sentence = pair.sentence
    self.init(
      sentence ?? pair.plainly, note: pair.note(besides: sentence),
      [pair.wording.earlier, pair.wording.report].compactMap { $0 }, isPair: true, members: pair.members)
    light(pair.drift)
  }
}

extension DriftAnswer.Pair {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("kind", .string(kind)), .init("sign", JSONValue(sign?.rawValue)),
      .init("severity", .string(severity.rawValue)), .init("earlier_words", JSONValue(earlierWords)),
      .init("later_words", JSONValue(laterWords)),
    ]
    if case .object(let known) = wording.json { members += known }
    return members
  }
}
