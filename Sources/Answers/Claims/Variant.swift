import Collation
import Queries
import ReportedSpeech

/// One wording of a claim, with all reports that have it word for word, beside the base.
package struct Variant: Hashable, Sendable {
  package var text: String
  /// Places in the answer's reports, in the order of time.
  package var members: [Int]
  /// From the base to this one; nil for the base.
  package var diff: WordDiff?
  /// What differs from the base and is worth telling, the worst first; of another occasion nothing is.
  package var drifts: [Drift]
  package var isOfOtherOccasion: Bool
  /// The base was certainly out before it.
  package var isOrdered = false

  package var isBase: Bool { diff == nil }
  package var severity: Drift.Severity { drifts.first?.severity ?? .harmless }
}

extension Variant {
  /// More wordings than this are told without what differs: holding them side by side takes time.
  private static let mostCompared = QuestionLimits.standard.comparedWordings

  /// - Parameter asked: the assertions that hold the asked words, the best first.
  static func all(_ reports: [ClaimAnswer.Told], base name: String?, asked: [Int64] = []) -> [Variant] {
    var places: [String: Int] = [:]
    var all: [Variant] = []
    for (i, told) in reports.enumerated() {
      if let known = places[told.report.text] {
        all[known].members.append(i)
      } else {
        places[told.report.text] = all.count
        all.append(
          Variant(text: told.report.text, members: [i], diff: nil, drifts: [], isOfOtherOccasion: false))
      }
    }
    guard !all.isEmpty else { return [] }
    let chosen = reports.indices.first { reports[$0].name == name } ?? own(asked, reports) ?? best(reports)
    let own = places[reports[chosen].report.text] ?? 0
    var base = all.remove(at: own)
    base.members.removeAll { $0 == chosen }
    base.members.insert(chosen, at: 0)
    let compared = all.prefix(mostCompared).map { $0.beside(reports[chosen], reports) }
    return [base]
      + compared.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
  }

  /// Whoever asks for words reads of those words: of the reports that have them the certainly first, else the best.
  private static func own(_ asked: [Int64], _ reports: [ClaimAnswer.Told]) -> Int? {
    let places = asked.compactMap { one in reports.firstIndex { $0.report.assertion == one } }
    return places.first { reports[$0].wording.precedence == .first } ?? places.first
  }

  /// What the page opens with where a claim was asked for: whoever certainly came first; else, of the quotations before the reports, the wording that
  /// most have, and of those the fullest.
  private static func best(_ reports: [ClaimAnswer.Told]) -> Int {
    if let first = reports.firstIndex(where: { $0.wording.precedence == .first }) { return first }
    let counts = Dictionary(grouping: reports, by: \.report.text).mapValues(\.count)
    return reports.indices.max { a, b in
      let (x, y) = (reports[a].report, reports[b].report)
      return (x.mode.isQuote ? 1 : 0, counts[x.text] ?? 0, x.text.count, -a)
        < (y.mode.isQuote ? 1 : 0, counts[y.text] ?? 0, y.text.count, -b)
    } ?? 0
  }

  private func beside(_ base: ClaimAnswer.Told, _ reports: [ClaimAnswer.Told]) -> Variant {
    guard let own = members.first.map({ reports[$0] }) else { return self }
    var variant = self
    let variation = Variation(from: Wording(of: base.report.alone), to: Wording(of: own.report.alone))
    variant.diff = WordDiff(variation)
    variant.isOrdered = base.report.certainlyPrecedes(own.report)
    variant.isOfOtherOccasion = members.allSatisfy { reports[$0].utterance != base.utterance }
    guard !variant.isOfOtherOccasion else { return variant }
    // Where the graph holds the two against each other, it has judged them with what stands around them.
    let known = members.first { reports[$0].wording.laterThan == base.report.assertion }
    let drifts = known.map { reports[$0].wording.drifts } ?? variation.drifts()
    variant.drifts = drifts.sorted { $0.severity > $1.severity }.filter { $0.kind != "verbatim" }
    return variant
  }

  private var rank: Int { isOfOtherOccasion ? -1 : severity.order }
}

extension Drift.Severity {
  fileprivate var order: Int {
    switch self {
    case .harmless: 0
    case .wording: 1
    case .meaning: 2
    case .misquote: 3
    }
  }
}
