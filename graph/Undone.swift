/// What undoing a run took out, and what has to be decided again.
public struct Undone: Hashable, Sendable {
  /// How many articles went, with all their statements.
  public var articles: Int
  public var statements: Int
  /// How many articles went back to what an earlier run read of them.
  public var readings: Int
  public var corrections: Int
  /// Ids of articles that stand without statements: their standing reading has to be taken apart again and
  /// handed to `restore`.
  public var unread: [Int64]
  /// Ids of statements whose neighbourhoods have to be decided again.
  public var affected: [Int64]
  /// Ids of articles whose copy groups have to be decided again.
  public var copies: [Int64]
}
