import Graph

/// Every bound on what a question may cost.
package struct QuestionLimits: Hashable, Sendable {
  /// Characters of asked words: far more than anybody quotes, far fewer than take a minute.
  package var queryLength = 20_000

  package static let standard = QuestionLimits()

  package init() {}

  /// - Throws: `GraphError.queryTooLong`.
  package func requireShort(_ text: String) throws {
    // Bytes first: a long text is not counted through.
    guard text.utf8.count > queryLength, text.count > queryLength else { return }
    throw GraphError.queryTooLong(characters: text.count, limit: queryLength)
  }
}
