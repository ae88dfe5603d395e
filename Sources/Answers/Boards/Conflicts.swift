import Queries
import ReportedSpeech

extension Board {
  /// Reports of one thing that contradict each other: on who said it, on a figure, on whether it is so.
  static let conflicts = Board(
    id: "conflicts", title: "Who is right?",
    says:
      "Reports of one thing that contradict each other: on who said it, on a figure, or on whether it is so. Which is"
      + " right is not known here.",
    filters: [.speaker],
    examples: [
      "Harbor Courier credits Ann Lee with these words, Bay Times credits Bo Hart.",
      "Harbor Courier has “$2 million”, Bay Times has “$3 million”.",
      "Harbor Courier has it from Ann Lee, in Bay Times Bo Hart denies it.",
    ]
  ) { desk, terms in
    var groups: [[Conflict]] = []
    var parameters = terms.parameters([.speaker])
    // Sides of one contradiction must not be parted.
    (parameters["after"], parameters["limit"]) = (nil, nil)
    for one in try desk.all(Conflict.self, parameters) {
      if let last = groups.last?.last, last.kind == one.kind, last.conflict == one.conflict {
        groups[groups.count - 1].append(one)
      } else {
        groups.append([one])
      }
    }
    let rows = groups.map(BoardRow.init)
    guard let after = terms.after else { return Array(rows.prefix(terms.limit)) }
    let behind = rows.firstIndex { $0.token == after }.map { $0 + 1 } ?? rows.count
    return Array(rows.dropFirst(behind).prefix(terms.limit))
  }
}

extension BoardRow {
  fileprivate init(_ sides: [Conflict]) {
    let kind = sides.first?.kind ?? .credited
    let reports = sides.map { Report($0.wording) }
    let words = sides.map(\.words)
    self.init(
      Self.contradiction(kind, reports, words), reports,
      members: [
        .init("kind", .string(kind.rawValue)), .init("one_words", JSONValue(words.first ?? nil)),
        .init("other_words", JSONValue(words.dropFirst().first ?? nil)),
      ], token: sides.first.map { "\(kind.rawValue) \($0.conflict)" })
  }
}
