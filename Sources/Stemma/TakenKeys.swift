import Decisions
import Graph
import Intake
import ReportedSpeech

/// Ids that another article bears already, in the graph or in what waits for it: every system counts from one.
enum TakenKeys {
  /// Gives an article whose id is another's its address for a key.
  ///
  /// - Returns: what there is to say of it, an article each.
  static func settle(
    _ waiting: inout [(arrival: Arrival, file: String)], in transaction: Transaction
  ) throws -> [Notice] {
    var bearers: [String: Article] = [:]
    var notices: [Notice] = []
    for i in waiting.indices {
      let article = waiting[i].arrival.article
      guard let address = article.canonicalURL, address != article.key else { continue }
      guard let bearer = try bearers[article.key] ?? transaction.bearer(of: article.key) else {
        bearers[article.key] = article
        continue
      }
      bearers[article.key] = bearer
      guard article.isAnother(than: bearer) else { continue }
      waiting[i].arrival.article.key = address
      waiting[i].arrival.reading?.article.key = address
      notices.append(
        Notice(
          file: waiting[i].file,
          message:
            "the id “\(article.key)” is also that of “\(bearer.title ?? "")” and is no key; the key is “\(address)”"))
    }
    return notices
  }
}

extension Transaction {
  fileprivate func bearer(of key: String) throws -> Article? { try articles(keys: [key]).first.flatMap(told) }
}
