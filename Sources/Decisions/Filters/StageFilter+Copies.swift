import Collation
import Graph
import ReportedSpeech

extension StageFilter {
  public static let copies = StageFilter(
    id: "copies", summary: "which of some articles are one text, whose it is, and which of them stands for it",
    reads: #"{"readings":[…],"witnesses":[…]}: articles that a chain of shared text keys leads to"#,
    prints: #"{"copies":[{"articles":[NAME…],"owner","basis","chief":NAME}…]}"#
  ) { line throws(WireFault) in
    let articles = try ArticleBatch(line).articles
    return ["copies": .array(articles.groupsOfCopies.map(\.json))]
  }
}

/// Articles that are one text, by their names.
struct NamedCopies {
  var articles: [Witness]
  var owner: String?
  var basis: String

  var json: JSONValue {
    let names = articles.map(\.name.text).sorted()
    let group = names.first.map { CopyGroup(name: TextName(text: $0), owner: owner, basis: basis) }
    let owned = articles.map { witness in
      var witness = witness
      witness.copyGroup = group
      return witness
    }
    return [
      "articles": .array(names.map(JSONValue.string)), "owner": JSONValue(owner), "basis": .string(basis),
      "chief": JSONValue(owned.min { $0.standsFor($1) }?.name.text),
    ]
  }
}

extension [HeldArticle] {
  /// As a graph of these articles alone would group them.
  var groupsOfCopies: [NamedCopies] {
    var holders: [Key: [ArticleRow]] = [:]
    var twins: [String: [ArticleRow]] = [:]
    let byRow = Dictionary(map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    for article in self {
      for key in article.textKeys { holders[key, default: []].append(article.row) }
      twins[article.fingerprint.textHash, default: []].append(article.row)
    }
    var seen: Set<ArticleRow> = []
    var groups: [NamedCopies] = []
    for article in self where !seen.contains(article.row) {
      let chain = article.chain { one, isNew in
        guard !one.witness.isExcerpt else { return [] }
        var shared: [ArticleRow: Int] = [:]
        for key in one.textKeys {
          for holder in holders[key] ?? [] { shared[holder, default: 0] += 1 }
        }
        let like = Set(shared.filter { $0.value >= HeldArticle.fewestSharedTextKeys }.keys)
          .union(twins[one.fingerprint.textHash] ?? [])
        return like.filter { isNew($0) && $0 != one.row }.compactMap { byRow[$0] }
      }
      seen.formUnion(chain.map(\.row))
      groups += chain.map(\.fingerprint).copies().map { group in
        NamedCopies(articles: group.articles.map { chain[$0].witness }, owner: group.owner, basis: group.basis)
      }
    }
    return groups
  }
}
