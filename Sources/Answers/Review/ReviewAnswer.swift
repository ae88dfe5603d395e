import Queries
import ReportedSpeech

/// What a person should look at, the most consequential first.
package struct ReviewAnswer: Answer {
  package var doubts: [Doubt]
  /// All there are, of which `doubts` are some.
  package var count: Int
  /// The name of the last of them, where there are more behind it.
  package var next: String?
  /// What assertions are called by content, for links.
  package var names: [Int64: String] = [:]

  /// That nothing is in doubt is an answer.
  package var isEmpty: Bool { false }
  package var json: JSONValue { .array(doubts.map(\.json)) }

  package var rows: Rows {
    Rows(
      columns: [
        "kind", "grade", "decided", "because", "stake", "at_stake", "one_article", "one_outlet", "one_speaker",
        "one_text", "other_article", "other_outlet", "other_speaker", "other_text", "choices",
      ],
      values: doubts.map { doubt in
        [
          .string(doubt.kind), .string(doubt.grade.rawValue), .string(doubt.decided), .string(doubt.because),
          JSONValue(doubt.stake), .string(doubt.atStake),
        ]
          + [doubt.one, doubt.other].flatMap {
            [.string($0.article), JSONValue($0.outlet), JSONValue($0.speaker), .string($0.text)]
          } + [.string(doubt.choices.map(\.correction.name).joined(separator: " "))]
      })
  }
}

extension Doubt {
  /// `one` and `other` as every answer gives a report; an operation is a line's of `stemma correct export`.
  package var json: JSONValue {
    let sides = [one, other].map { side in
      JSONValue.object(
        side.members + [.init("part", .string(side.part.rawValue)), .init("speaker", JSONValue(side.speaker))])
    }
    return [
      "kind": .string(kind), "grade": .string(grade.rawValue), "decided": .string(decided),
      "because": .string(because), "stake": JSONValue(stake), "at_stake": .string(atStake), "one": sides[0],
      "other": sides[1],
      "choices": .array(
        choices.map { choice in
          [
            "key": .string(String(choice.key)), "kind": .string(choice.correction.name), "says": .string(choice.says),
            "operation": choice.correction.json,
          ]
        }),
    ]
  }
}

extension Lookup {
  /// What a person should look at and has said nothing of, the most consequential first.
  ///
  /// - Parameters:
  ///   - kind: the id of one kind; nil for all.
  ///   - after: the name of a doubt; only those behind it, and none where it is not there any more.
  ///   - skipping: the names of doubts that are not to be shown.
  package func review(
    kind: String? = nil, limit: Int? = nil, after: String? = nil, skipping skipped: Set<String> = []
  ) throws -> ReviewAnswer {
    try asking { desk in
      let said = Set(try desk.all(KnownCorrection.self).compactMap { try? Correction(line: $0.operation) })
      let all = try DoubtKind.all.filter { kind == nil || $0.id == kind }.flatMap { try $0.doubts(desk) }
        .filter { doubt in !skipped.contains(doubt.name) && !doubt.choices.contains { said.contains($0.correction) } }
        .sorted()
      let behind = after.map { name in all.firstIndex { $0.name == name }.map { $0 + 1 } ?? all.count } ?? 0
      let page = Array(all[behind...].prefix(limit ?? all.count))
      let isLast = behind + page.count >= all.count
      return ReviewAnswer(
        doubts: page, count: all.count, next: isLast ? nil : page.last?.name,
        names: try named(page.flatMap { [$0.one, $0.other].compactMap(\.assertion) }, at: desk))
    }
  }
}
