import GRDB
import ReportedSpeech

/// The cells of a row, read from left to right. What has another type than ours is a damaged file, never a crash.
package struct Cells {
  private let row: Row
  private var index = 0

  package init(_ row: Row) { self.row = row }

  private mutating func next() throws -> Cell? {
    guard index < row.count else { throw GraphError.damaged("a row of \(row.count) columns") }
    defer { index += 1 }
    return row[index]
  }

  package mutating func optionalInteger() throws -> Int64? {
    switch try next() {
    case nil: return nil
    case .integer(let value): return value
    default: throw GraphError.damaged("column \(index) is not an integer")
    }
  }

  package mutating func optionalText() throws -> String? {
    switch try next() {
    case nil: return nil
    case .text(let value): return value
    default: throw GraphError.damaged("column \(index) is not text")
    }
  }

  package mutating func optionalReal() throws -> Double? {
    switch try next() {
    case nil: return nil
    case .real(let value): return value
    case .integer(let value): return Double(value)
    default: throw GraphError.damaged("column \(index) is not a number")
    }
  }

  package mutating func bytes() throws -> [UInt8] {
    guard case .bytes(let bytes) = try next() else { throw GraphError.damaged("column \(index) is not a run of bytes") }
    return bytes
  }

  package mutating func integer() throws -> Int64 { try present(optionalInteger()) }
  package mutating func real() throws -> Double { try present(optionalReal()) }
  package mutating func text() throws -> String { try present(optionalText()) }
  package mutating func int() throws -> Int { Int(try integer()) }
  package mutating func flag() throws -> Bool { try integer() != 0 }

  package mutating func instant() throws -> Instant? {
    guard let text = try optionalText() else { return nil }
    return try present(Instant(text: text))
  }

  /// Two columns, both NULL or neither.
  package mutating func interval() throws -> Interval? {
    let (from, to) = (try instant(), try instant())
    guard let from, let to else { return nil }
    return Interval(from: from, to: to)
  }

  package mutating func word<W: RawRepresentable>(_: W.Type) throws -> W where W.RawValue == String {
    try present(W(rawValue: try text()))
  }

  package mutating func optionalWord<W: RawRepresentable>(_: W.Type) throws -> W? where W.RawValue == String {
    guard let text = try optionalText() else { return nil }
    return try present(W(rawValue: text))
  }

  /// Three columns, all NULL or none: text, start and end.
  package mutating func optionalPassage(in part: Part) throws -> Passage? {
    let (text, start, end) = (try optionalText(), try optionalInteger(), try optionalInteger())
    guard let text, let start, let end else { return nil }
    return Passage(part: part, start: Int(start), end: Int(end), text: text)
  }

  private func present<T>(_ value: T?) throws -> T {
    guard let value else { throw GraphError.damaged("column \(index) does not hold what it should") }
    return value
  }
}
