import Queries
import ReportedSpeech

/// An outlet: what it reported over time, what it words otherwise than others, and from whom it has what.
package struct OutletAnswer: Answer {
  package var known: KnownOutlet
  /// The boards that are about it, each with its first rows.
  package var boards: [BoardAnswer]

  package var isEmpty: Bool { false }

  package var json: JSONValue {
    [
      "name": .string(known.name), "domain": JSONValue(known.domain), "articles": JSONValue(known.articles),
      "statements": JSONValue(known.statements), "firsts": JSONValue(known.firsts), "cited": JSONValue(known.cited),
      "boards": .object(boards.map { .init($0.board.id, $0.json) }),
    ]
  }

  package var rows: Rows { boards.first?.rows ?? Rows(columns: [], values: []) }
}

extension Lookup {
  /// An outlet by its name; nil where none is called so.
  package func outlet(_ name: String) throws -> OutletAnswer? {
    let all = try asking { try $0.all(KnownOutlet.self, ["outlet": .text(name)]) }
    guard let known = all.first(where: { $0.name == name }) else { return nil }
    return OutletAnswer(
      known: known,
      boards: try [Board.said, .drift, .headlines, .carriers, .alike, .unwitnessed].map {
        try board($0, BoardTerms([.outlet: name], limit: Self.rowsOfProfile))
      })
  }
}
