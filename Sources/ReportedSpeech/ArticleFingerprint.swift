/// What finding copies needs of an article: who it is as a witness, and the winnowed fingerprints of its text.
package struct ArticleFingerprint: Hashable, Sendable {
  package var witness: Witness
  /// Hex SHA-256 of the UTF-8.
  package var textHash: String
  package var fingerprints: Set<Int64>

  package init(witness: Witness, textHash: String, fingerprints: Set<Int64>) {
    self.witness = witness
    self.textHash = textHash
    self.fingerprints = fingerprints
  }
}

/// Articles found to be one text.
package struct Copies: Hashable, Sendable {
  /// Positions of articles, ascending, at least two.
  package var articles: [Int]
  /// The outlet whose text it is; nil where nothing tells.
  package var owner: String?
  /// What tells: "credit", "same text".
  package var basis: String

  package init(articles: [Int], owner: String?, basis: String) {
    self.articles = articles
    self.owner = owner
    self.basis = basis
  }
}
