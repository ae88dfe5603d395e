import Graph

/// Every bound on what a question may cost.
package struct QuestionLimits: Hashable, Sendable {
  /// Characters of asked words: far more than anybody quotes, far fewer than take a minute.
  package var queryLength = 20_000

  package static let standard = QuestionLimits()

  package init() {}

  /// How many characters a text has, where these are more than are looked for.
  package func excess(of text: String) -> Int? {
    // Bytes first: most texts need not be counted through.
    guard text.utf8.count > queryLength else { return nil }
    let characters = text.count
    return characters > queryLength ? characters : nil
  }

  /// - Throws: `GraphError.queryTooLong`.
  package func requireShort(_ text: String) throws {
    if let characters = excess(of: text) {
      throw GraphError.queryTooLong(characters: characters, limit: queryLength)
    }
  }
}
