import Graph

/// Every bound on what a question may cost.
public struct QuestionLimits: Hashable, Sendable {
  /// Characters of asked words: far more than anybody quotes, far fewer than take a minute.
  public var queryLength = 20_000

  public static let standard = QuestionLimits()

  public init() {}

  /// - Throws: `GraphError.queryTooLong`.
  public func requireShort(_ text: String) throws {
    // Bytes first: a long text is not counted through.
    guard text.utf8.count > queryLength, text.count > queryLength else { return }
    throw GraphError.queryTooLong(characters: text.count, limit: queryLength)
  }
}
