import Graph

/// Every bound on what a question may cost.
package struct QuestionLimits: Hashable, Sendable {
  /// Characters of asked words: far more than anybody quotes, far fewer than take a minute.
  package var queryLength = 20_000

  /// Rows of a named query's answer.
  package var answerRows = 250_000
  /// Words of those asked that are looked for.
  package var askedWords = 500
  /// Words, the rarest, that articles are found by.
  package var rareWords = 6
  /// Runs of words that articles are found by.
  package var wordRuns = 12
  /// Words that are looked for as they may spread over one paragraph.
  package var windowWords = 60
  /// Articles that are looked through for the asked words.
  package var searchedArticles = 200
  /// Of these, articles in which only an outlet's own words part them.
  package var splitArticles = 60
  /// Statements that are held against the asked words one by one.
  package var nearStatements = 40
  /// Articles that are looked through because they hold a run of the words.
  package var nearArticles = 12
  /// Wordings beside each article's best that are ranked.
  package var rankedWordings = 100
  /// Reports of one claim on its page.
  package var claimReports = 1000
  /// Articles that are read for the sentence that a wording of a claim stands in.
  package var hostArticles = 80
  /// Wordings of a claim that are told with what differs.
  package var comparedWordings = 120
  /// Ties in the picture of who carries whose words.
  package var carrierTies = 1000

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
