/// What finding copies needs of an article: who it is as a witness, and the winnowed fingerprints of its text.
public struct ArticleFingerprint: Hashable, Sendable {
  public var witness: Witness
  /// Hex SHA-256 of the UTF-8.
  public var textHash: String
  public var fingerprints: Set<Int64>

  public init(witness: Witness, textHash: String, fingerprints: Set<Int64>) {
    self.witness = witness
    self.textHash = textHash
    self.fingerprints = fingerprints
  }
}

/// Articles found to be one text.
public struct Copies: Hashable, Sendable {
  /// Positions of articles, ascending, at least two.
  public var articles: [Int]
  /// The outlet whose text it is; nil where nothing tells.
  public var owner: String?
  /// What tells: "credit", "same text".
  public var basis: String

  public init(articles: [Int], owner: String?, basis: String) {
    self.articles = articles
    self.owner = owner
    self.basis = basis
  }
}
