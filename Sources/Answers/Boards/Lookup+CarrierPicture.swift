import Export
import Queries

extension Lookup {
  /// Who carries whose words, to look at.
  ///
  /// - Parameter address: where a click leads, to the words behind a figure.
  package func carrierPicture(
    _ shape: CarrierPicture.Shape, outlet: String? = nil, address: (BoardRow.Further) -> String? = { _ in nil }
  ) throws -> CarrierPicture {
    let terms = BoardTerms(outlet.map { [.outlet: $0] } ?? [:], limit: Self.mostTies)
    let rows = try asking { try $0.all(CopiedFrom.self, terms.parameters([.outlet])) }
    return CarrierPicture(
      shape: shape,
      ties: rows.map { row in
        CarrierPicture.Tie(
          from: row.from, to: row.outlet, count: row.statements, words: BoardRow.carried(row),
          address: address(BoardRow.behind(row)))
      }, words: .carriers)
  }

  /// More are seen by nobody.
  private static let mostTies = QuestionLimits.standard.carrierTies
}

extension BoardRow {
  /// Where each statement of a figure stands.
  static func behind(_ row: CopiedFrom) -> Further {
    Further(board: Board.carried.id, words: [.outlet: row.outlet, .origin: row.from])
  }
}
