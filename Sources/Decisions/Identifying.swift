import Collation
import Graph
import ReportedSpeech

/// Whose the names are: after the claims, for which articles tell one story is what claims say.
extension Transaction {
  /// Decides who speaks in these articles, and wherever that tells two of one name apart, or no more.
  func identify(_ articles: [Int64], in run: Run, by corrections: Corrections) throws {
    var left = articles
    // A second round only where a trade came to a name or went from it: then all who bear the name are looked at.
    for _ in 0..<4 where !left.isEmpty {
      let stories = try stories(of: left, by: corrections)
      let plain = stories.flatMap { $0.identities() }
      let bases = Set(plain.flatMap { [$0.base, $0.text] })
      let before = corrections.disputed(try knownFields(of: bases))
      let used = before.adding(corrections.disputed(plain))
      let isPlain = used.values.allSatisfy { $0.count < 2 }
      try identify(isPlain ? plain : stories.flatMap { $0.identities(knowing: used) }, of: left, in: run)
      let after = corrections.disputed(try knownFields(of: bases))
      let stale = bases.filter { base in
        let states = [before[base] ?? [], used[base] ?? [], after[base] ?? []]
        return Set(states).count > 1 && states.contains { $0.count > 1 }
      }
      left = try stale.isEmpty ? [] : self.articles(of: stale.sorted())
    }
  }

  /// Each article with those that share a claim or a text with it.
  private func stories(of articles: [Int64], by corrections: Corrections) throws -> [Story] {
    let companions = try companions(of: articles)
    let everyone = Set(articles).union(companions.values.joined())
    var personas: [Int64: [Persona]] = [:]
    for voice in try voices(of: everyone.sorted()) {
      personas[voice.article, default: []].append(Persona(corrections.applied(to: voice)))
    }
    return articles.map { article in
      Story(of: personas[article] ?? [], among: (companions[article] ?? []).flatMap { personas[$0] ?? [] })
    }
  }
}

extension [String: [String]] {
  /// With what these voices bring.
  fileprivate func adding(_ identities: [Identity]) -> Self {
    var known = mapValues(Set.init)
    for identity in identities {
      if let fields = identity.fields { known[identity.base, default: []].insert(fields) }
    }
    return known.mapValues { $0.sorted() }
  }
}
