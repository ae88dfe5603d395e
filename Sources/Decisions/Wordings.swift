import Collation
import Graph
import ReportedSpeech

/// Wordings that a run has met, so that a statement that many others bring up is loaded and read once.
package final class Wordings {
  package private(set) var known: [Int64: Wording] = [:]
  private var corrections = Corrections([])
  /// Some three kilobytes each.
  private static let most = 50_000

  package init() {}

  /// The wordings of some statements, by their ids in order.
  package func of(_ ids: [Int64], in transaction: Transaction) throws -> [(id: Int64, wording: Wording)] {
    let new = ids.filter { known[$0] == nil }
    if known.count + new.count > Self.most { known.removeAll(keepingCapacity: true) }
    for recorded in try transaction.recorded(ids.filter { known[$0] == nil }) {
      known[recorded.id] = Wording(of: corrections.applied(to: recorded))
    }
    return ids.compactMap { id in known[id].map { (id, $0) } }
  }

  /// Who speaks is as these corrections have it.
  package func read(by corrections: Corrections) {
    if corrections.rulings != self.corrections.rulings { forget() }
    self.corrections = corrections
  }

  /// What is known of an article may date or rename its witness: then nothing kept may be trusted.
  func forget() { known.removeAll(keepingCapacity: true) }
}
