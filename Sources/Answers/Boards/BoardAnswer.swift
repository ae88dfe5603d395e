import Queries
import ReportedSpeech

/// A page of a board.
package struct BoardAnswer: Answer {
  package var board: Board
  package var terms: BoardTerms
  package var page: [BoardRow]
  /// What the next page stands behind; nil for the last one.
  package var next: String?
  /// Kinds of change with the number of their rows, where the board tells kinds apart.
  package var kinds: [Kind]

  package struct Kind: Hashable, Sendable {
    package var id: String
    package var words: String
    package var count: Int
  }

  package var isEmpty: Bool { page.isEmpty }
  package var json: JSONValue { .array(page.map(\.json)) }

  package var rows: Rows {
    Rows(
      columns: (page.first ?? BoardRow("")).cells.map(\.name), values: page.map { $0.cells.map(\.value) })
  }
}

extension Lookup {
  /// A page of a board: its first rows, or those behind a row of the page before.
  package func board(_ board: Board, _ terms: BoardTerms = BoardTerms()) throws -> BoardAnswer {
    try asking { desk in
      // One more says whether there is a next page.
      var wider = terms
      wider.limit += 1
      var rows = try board.rows(desk, wider)
      let isLast = rows.count <= terms.limit
      rows = Array(rows.prefix(terms.limit))
      let names = try named(rows.flatMap { $0.passages.compactMap(\.report.assertion) }, at: desk)
      for i in rows.indices {
        for j in rows[i].passages.indices {
          rows[i].passages[j].name = rows[i].passages[j].report.assertion.flatMap { names[$0] }
        }
      }
      return BoardAnswer(
        board: board, terms: terms, page: rows, next: isLast ? nil : rows.last?.after,
        kinds: board.filters.contains(.kind) ? try kinds(board, terms, at: desk) : [])
    }
  }

  private func kinds(_ board: Board, _ terms: BoardTerms, at desk: QuestionDesk) throws -> [BoardAnswer.Kind] {
    var parameters = terms.parameters(board.filters.filter { $0 != .kind })
    (parameters["after"], parameters["limit"]) = (nil, nil)
    return try desk.all(KindCount.self, parameters).map { row in
      BoardAnswer.Kind(id: row.kind, words: Drift.inWords(kind: row.kind), count: row.pairs)
    }
  }
}
