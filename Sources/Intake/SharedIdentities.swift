import ReportedSpeech

/// Ids and addresses that several articles of an input bear, and that are therefore nobody's.
struct SharedIdentities {
  private var first: [String: IdentityBearer] = [:]
  private var shared: Set<String> = []

  mutating func note(_ article: Article, else key: String, basis: Dating.Basis) {
    let values = SharedIdentities.candidates(article, else: key)
    guard !values.isEmpty else { return }
    var bearer: IdentityBearer?
    for value in values where !shared.contains(value) {
      let own = bearer ?? IdentityBearer(article, isEntry: basis == .feed)
      bearer = own
      guard let other = first[value] else {
        // A dump of millions has no need of all of them: what is no identity shows early.
        if first.count < 20_000 { first[value] = own }
        continue
      }
      if own.isAnother(than: other, areBeside: true) { shared.insert(value) }
    }
  }

  /// Gives the article the first key that is its own.
  func settle(_ article: inout Article, else key: String, notes: inout [String]) {
    let values = SharedIdentities.candidates(article, else: key)
    guard let taken = values.first, shared.contains(taken) else { return }
    article.key = values.first { !shared.contains($0) } ?? key
    let what = taken == article.canonicalURL ? "address" : "id"
    notes.append(
      "the \(what) “\(taken)” is also that of other articles here and is no key; the key is “\(article.key)”")
  }

  private static func candidates(_ article: Article, else key: String) -> [String] {
    var values: [String] = []
    for value in [article.key, article.canonicalURL].compactMap({ $0 }) where value != key && !values.contains(value) {
      values.append(value)
    }
    return values
  }
}
