import Queries
import ReportedSpeech

/// Somebody who is reported to have said something: what, when, in whose reports, and what of it is disputed.
package struct SpeakerAnswer: Answer {
  package var known: KnownSpeaker
  /// Others who bear one of the names.
  package var namesakes: [KnownSpeaker]
  /// The boards that are about whoever it is, each with its first rows.
  package var boards: [BoardAnswer]

  package var isEmpty: Bool { false }

  package var json: JSONValue {
    .object(
      known.members + [
        .init("namesakes", .array(namesakes.map { .object($0.members) })),
        .init("boards", .object(boards.map { .init($0.board.id, $0.json) })),
      ])
  }

  package var rows: Rows { boards.first?.rows ?? Rows(columns: [], values: []) }
}

extension KnownSpeaker {
  fileprivate func isCalled(_ name: String) -> Bool {
    ([self.name] + (names ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) })
      .contains { $0.lowercased() == name.lowercased() }
  }

  fileprivate var members: [JSONValue.Member] {
    [
      .init("identity", .string(identity)), .init("name", .string(name)), .init("kind", .string(kind.rawValue)),
      .init("names", .array((names ?? "").split(separator: ";").map { .string(String($0.drop { $0 == " " })) })),
      .init("statements", JSONValue(statements)), .init("quotes", JSONValue(quotes)),
      .init("claims", JSONValue(claims)), .init("outlets", JSONValue(outlets)),
    ]
  }
}

extension Lookup {
  /// A speaker by identity, which is made of content: the same in every graph. Nil where nobody is called so.
  package func speaker(_ identity: String) throws -> SpeakerAnswer? {
    let all = try asking { try $0.all(KnownSpeaker.self, ["speaker": .text(identity)]) }
    guard let known = all.first(where: { $0.identity == identity }) else { return nil }
    let namesakes = try asking { try $0.all(KnownSpeaker.self, ["speaker": .text(known.name)]) }
    return SpeakerAnswer(
      known: known, namesakes: namesakes.filter { $0.identity != identity },
      boards: try [Board.said, .conflicts, .drift, .unwitnessed].map {
        try board($0, BoardTerms([.speaker: identity], limit: Self.rowsOfProfile))
      })
  }

  /// Whoever is credited with an assertion of this name, by identity; nil for nobody.
  package func identity(creditedWith assertion: String) throws -> String? {
    try asking { desk in
      let detail = try desk.all(AssertionDetail.self, ["assertion": .text(assertion)]).first
      guard let detail, detail.name == assertion, let speaker = detail.frame.speakerID else { return nil }
      return try desk.all(KnownSpeaker.self, ["speaker": .text(String(speaker))]).first { $0.speaker == speaker }?
        .identity
    }
  }

  /// Everybody who bears a name, the most quoted first.
  package func speakers(called name: String) throws -> [KnownSpeaker] {
    let all = try asking { try $0.all(KnownSpeaker.self, ["speaker": .text(name)]) }
    // A number is a row's, and no name.
    return all.filter { $0.isCalled(name) }
  }

  static let rowsOfProfile = 8
}
