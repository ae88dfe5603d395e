import English
import ReportedSpeech

/// Slips that exactly two reports of one utterance share, against all others: the later of the two has it from the
/// earlier one, for hardly two reporters mishear a figure or a name alike.
///
/// Looked for in direct quotations alone, and only where three independent texts have the same other words in that place.
struct SharedErrors {
  /// For a place the one that it has its slip from. Places are those of the claim.
  private(set) var source: [Int: Int] = [:]

  /// So many texts must agree against the two.
  private static let witnesses = 3
  /// More wordings of one quotation are not held against each other.
  private static let most = 32

  init(_ reports: ReportSet, _ utterances: UtterancePartition, _ times: Chronology) {
    for part in utterances.parts where part.count >= Self.witnesses + 2 {
      let quotes = part.filter { reports.reports[$0].statement.mode == .direct && reports.isAsserted($0) }
      guard quotes.count >= Self.witnesses + 2 else { continue }
      let wordings = Dictionary(grouping: quotes) { reports.hashes[$0] }.values.sorted { $0[0] < $1[0] }
      guard (2...Self.most).contains(wordings.count) else { continue }
      find(in: wordings, reports, times)
    }
  }

  private struct Slip: Hashable, Comparable {
    var right: [String]
    var wrong: [String]

    static func < (a: Self, b: Self) -> Bool {
      (a.wrong + a.right).lexicographicallyPrecedes(b.wrong + b.right)
    }
  }

  private mutating func find(in wordings: [[Int]], _ reports: ReportSet, _ times: Chronology) {
    let counts = wordings.map { reports.texts($0).count }
    guard let base = wordings.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) else { return }
    var slips: [Slip: [Int]] = [:]
    for places in wordings where places != wordings[base] {
      let variation = Variation(from: reports.wordings[wordings[base][0]], to: reports.wordings[places[0]])
      for slip in variation.slips { slips[Slip(right: slip.right, wrong: slip.wrong), default: []] += places }
    }
    let quotes = wordings.flatMap { $0 }
    for (slip, places) in slips.sorted(by: { $0.key < $1.key }) {
      let texts = reports.texts(places)
      let wrong = Set(places)
      let right = quotes.filter { !wrong.contains($0) && reports.wordings[$0].holds(slip.right) }
      guard texts.count == 2, reports.texts(right).count >= Self.witnesses else { continue }
      let first = texts.values.compactMap(\.first).sorted()
      for (later, earlier) in [(first[1], first[0]), (first[0], first[1])] where times.precedes(earlier, later) {
        for place in places where source[place] == nil && reports.areOneText(place, later) { source[place] = earlier }
      }
    }
  }
}

extension ReportSet {
  /// The places of each text; copies and versions are one.
  fileprivate func texts(_ places: [Int]) -> [String: [Int]] {
    Dictionary(grouping: places.sorted()) { place in
      let article = reports[place].article
      return article.copyGroup?.name.text ?? article.key
    }
  }
}

extension Wording {
  fileprivate func holds(_ run: [String]) -> Bool {
    guard run.count <= words.count else { return false }
    return (0...words.count - run.count).contains { words[$0..<$0 + run.count].elementsEqual(run) }
  }
}

extension Variation {
  /// Figures and names that stand in the place of others, inside both pairs of marks.
  fileprivate var slips: [(right: [String], wrong: [String])] {
    guard isCarriedOver else { return [] }
    return (replaced(\.isFigure) + replaced(\.isName)).compactMap { a, b in
      guard earlier.isQuoted(at: a), later.isQuoted(at: b), !earlier.ownsUp(at: a), !later.ownsUp(at: b) else {
        return nil
      }
      return (Array(earlier.words(a)), Array(later.words(b)))
    }
  }
}
