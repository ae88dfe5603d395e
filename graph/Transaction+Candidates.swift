import GRDB
import ReportedSpeech

extension Transaction {
  /// Statements whose shared keys weigh 1 or more together, the most weight first.
  ///
  /// - Parameter excluded: ids that are not wanted, such as the one asked for.
  /// - Parameter limit: at most so many; nil for all of them.
  public func candidates(
    for keys: [Key], excluding excluded: Set<Int64> = [], limit: Int? = nil
  ) throws -> [Recorded] {
    try recorded(candidateIDs(for: keys, excluding: excluded, limit: limit))
  }

  /// The same without loading them: for a caller that has most of them in hand.
  public func candidateIDs(
    for keys: [Key], excluding excluded: Set<Int64> = [], limit: Int? = nil
  ) throws -> [Int64] {
    guard !keys.isEmpty else { return [] }
    return try ids(
      PackageResources.candidates_sql,
      ["hashes": Set(keys.map(\.hash)).sorted().json, "excluded": excluded.sorted().json, "limit": limit ?? -1])
  }

  /// The candidates of a statement by the keys that were kept with it; none where it says only what is said everywhere.
  ///
  /// - Parameter before: only those with a smaller id.
  public func candidateIDs(of statement: Int64, before: Int64 = .max, limit: Int? = nil) throws -> [Int64] {
    try ids(PackageResources.candidates_of_sql, ["statement": statement, "before": before, "limit": limit ?? -1])
  }
}
