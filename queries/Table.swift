import ReportedSpeech

/// An answer as rows of values, for whoever shows it without knowing the question.
package struct Table: Hashable, Sendable {
  package var columns: [String]
  package var rows: [[Value]]
  /// There are more rows than an answer may have.
  package var isCut = false

  package init(columns: [String], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }

  package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
  }
}

extension Table.Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(nilLiteral: ()) { self = .null }
}

extension Table.Value {
  /// Ids as the list that questions take.
  package static func ids(_ ids: some Sequence<Int64>) -> Table.Value {
    .text("[" + ids.map(String.init).joined(separator: ",") + "]")
  }
}
