import Collation
import Graph
import ReportedSpeech

extension DecisionStage {
  /// Whose the names are: after the claims, for what two are both credited with may make them one.
  static let speakers = DecisionStage(
    id: "speakers", summary: "whose each name in an article is, by its story-mates"
  ) { settlement in
    var left = settlement.speaking
    if settlement.change.namesMoved { left.formUnion(try settlement.transaction.contestedArticles()) }
    // A second round only where a trade came to a name or went from it: then all who bear the name are looked at.
    for _ in 0..<4 where !left.isEmpty { left = Set(try settlement.identify(left.sorted())) }
  }
}

extension Settlement {
  /// Decides the names in some articles; those whose names may be told apart otherwise for it.
  fileprivate func identify(_ articles: [ArticleRow]) throws -> [ArticleRow] {
    let named = try names(of: articles)
    let plain = named.mapValues { $0.identities() }
    let bases = Set(plain.values.joined().flatMap { [$0.base, $0.text] })
    let before = corrections.disputed(try transaction.knownFields(of: bases))
    let used = before.adding(corrections.disputed(Array(plain.values.joined())))
    let isPlain = used.values.allSatisfy { $0.count < 2 }
    try transaction.identify(isPlain ? plain : named.mapValues { $0.identities(knowing: used) }, in: run)
    let after = corrections.disputed(try transaction.knownFields(of: bases))
    let stale = bases.filter { base in
      let states = [before[base] ?? [], used[base] ?? [], after[base] ?? []]
      return Set(states).count > 1 && states.contains { $0.count > 1 }
    }
    return try stale.isEmpty ? [] : transaction.articles(naming: stale.sorted())
  }

  /// Each article with its story-mates and the article that stands for its copies.
  private func names(of articles: [ArticleRow]) throws -> [ArticleRow: ArticleNames] {
    let mates = try transaction.mates(of: articles)
    let everyone = Set(articles).union(mates.values.joined())
    let personas = try transaction.names(in: everyone.sorted()).mapValues { names in
      names.map { Persona(corrections.applied(to: $0)) }
    }
    var named: [ArticleRow: ArticleNames] = [:]
    for article in articles {
      named[article] = ArticleNames(
        of: personas[article] ?? [], among: (mates[article] ?? []).flatMap { personas[$0] ?? [] })
    }
    return named
  }
}

extension [String: [String]] {
  /// With what these names bring.
  fileprivate func adding(_ identities: [Identity]) -> Self {
    var known = mapValues(Set.init)
    for identity in identities {
      if let fields = identity.fields { known[identity.base, default: []].insert(fields) }
    }
    return known.mapValues { $0.sorted() }
  }
}
