import ReportedSpeech

/// One article as read, with everything that recording it writes.
public struct Reading: Sendable {
  public var article: Article
  /// Hex SHA-256 of the text's UTF-8.
  public var textHash: String
  public var statements: [ReportedSpeech.Statement]
  /// The keys of each statement, in the same order.
  public var keys: [[Key]]
  /// Indices of statements that say what is said everywhere ("did not respond to a request for comment").
  public var boilerplate: Set<Int>
  public var fingerprints: Set<Int64>
  /// The text is quotes with what stood around them, not the article's own.
  public var isExcerpt: Bool

  public init(
    article: Article, textHash: String, statements: [ReportedSpeech.Statement] = [], keys: [[Key]] = [],
    boilerplate: Set<Int> = [], fingerprints: Set<Int64> = [], isExcerpt: Bool = false
  ) {
    self.article = article
    self.textHash = textHash
    self.statements = statements
    self.keys = keys
    self.boilerplate = boilerplate
    self.fingerprints = fingerprints
    self.isExcerpt = isExcerpt
  }
}

/// What recording an article came to.
public struct Recording: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case added
    /// The key was known, the text was not.
    case revised
    /// Key and text were known, what was said about them was not.
    case updated
    /// All of it was known; nothing was written.
    case unchanged
  }
  public var outcome: Outcome
  /// The article's id.
  public var article: Int64
  /// Statements that were not there before: those whose candidates have to be looked up.
  public var new: [Recorded]
  /// Ids of all statements whose neighbourhoods have to be decided (again), the new ones among them.
  public var affected: [Int64]

  public init(outcome: Outcome, article: Int64, new: [Recorded] = [], affected: [Int64] = []) {
    self.outcome = outcome
    self.article = article
    self.new = new
    self.affected = affected
  }
}
