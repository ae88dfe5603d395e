import ReportedSpeech

/// An answer as rows of values, for whoever shows it without knowing the question.
public struct Table: Hashable, Sendable {
  public var columns: [String]
  public var rows: [[Value]]

  public init(columns: [String], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }

  public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
  }
}

extension Table.Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(nilLiteral: ()) { self = .null }
}

extension Table.Value {
  /// Ids as the list that questions take.
  public static func ids(_ ids: some Sequence<Int64>) -> Table.Value {
    .text("[" + ids.map(String.init).joined(separator: ",") + "]")
  }
}
