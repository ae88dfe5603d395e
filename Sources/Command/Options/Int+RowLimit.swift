import ArgumentParser
import Queries

extension Int? {
  /// As a query takes it: NULL for all.
  var rowLimit: Table.Value { map { .integer(Int64($0)) } ?? .null }

  /// No rows are no answer, and fewer are none at all.
  func requireRows() throws {
    if let self, self < 1 { throw ValidationError("--limit takes a whole number from 1.") }
  }
}
