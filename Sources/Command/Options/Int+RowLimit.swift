import Queries

extension Int? {
  /// As a query takes it: NULL for all.
  var rowLimit: Table.Value { map { .integer(Int64($0)) } ?? .null }
}
