import Decisions
import Graph
import Intake
import ReportedSpeech

/// Ids and addresses that another article bears already, in the graph or in what waits for it: every system counts from
/// one, and some pages all name the same address.
struct TakenKeys {
  private let transaction: Transaction
  private var bearers: [String: Article] = [:]

  /// Gives an article whose key is another's its address for a key, or its id with its outlet.
  ///
  /// - Returns: what there is to say of it, an article each.
  static func settle(
    _ waiting: inout [(arrival: Arrival, file: String)], in transaction: Transaction
  ) throws -> [Notice] {
    var taken = TakenKeys(transaction: transaction)
    var notices: [Notice] = []
    for i in waiting.indices {
      let article = waiting[i].arrival.article
      guard let bearer = try taken.bearer(of: article) else { continue }
      guard article.isAnother(than: bearer) else {
        taken.bearers[article.key] = article
        continue
      }
      let key = try taken.freeKey(for: article)
      waiting[i].arrival.article.key = key
      waiting[i].arrival.reading?.article.key = key
      let what = article.key == article.canonicalURL ? "address" : "id"
      notices.append(
        Notice(
          file: waiting[i].file,
          message:
            "the \(what) “\(article.key)” is also that of “\(bearer.title ?? "")” and is no key; the key is “\(key)”"))
    }
    return notices
  }

  /// Who bears its key; from now on it does, where nobody did.
  private mutating func bearer(of article: Article) throws -> Article? {
    if let known = bearers[article.key] { return known }
    let known = try transaction.articles(keys: [article.key]).last.flatMap(transaction.told)
    bearers[article.key] = known ?? article
    return known
  }

  /// The first that nobody else bears, of what the article says of itself: it is the same whatever file it comes in.
  private mutating func freeKey(for article: Article) throws -> String {
    let (outlet, day) = (article.outlet?.name, article.published?.from.day.text)
    let marks = [outlet, [outlet, day].compactMap { $0 }.joined(separator: ", ")].compactMap { $0 }
    let keys = [article.canonicalURL] + marks.map { $0.isEmpty ? nil : "\(article.key) (\($0))" }
    for key in keys.compactMap({ $0 }) where key != article.key {
      var named = article
      named.key = key
      guard let bearer = try bearer(of: named), article.isAnother(than: bearer) else { return key }
    }
    return "\(article.key) (\(TextName(of: article).text))"
  }
}
