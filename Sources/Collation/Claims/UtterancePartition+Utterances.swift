import ReportedSpeech

extension UtterancePartition {
  /// The best first: by precedence, then by time.
  func utterances(_ reports: ReportSet, _ times: Chronology) -> [Utterance] {
    let said = parts.map { Said($0, reports, times) }
    let rivals = SaidRivals(said)
    let all = parts.indices.map { k -> (order: (Int, Int64, Int), utterance: Utterance) in
      let (precedence, because) = said[k].judge(rivals, k)
      let utterance = Utterance(
        assertions: parts[k].map { reports.positions[$0] }.sorted(),
        spokenIn: said[k].crediting.map { reports.positions[$0] }, said: said[k].saying, precedence: precedence,
        because: because)
      return ((precedence.rank, said[k].order, k), utterance)
    }
    return all.sorted { $0.order < $1.order }.map(\.utterance)
  }
}

/// The two occasions that were over first, and the two that may have begun first: one of either is not one's own.
struct SaidRivals {
  private let over: [(k: Int, time: Interval, name: String)]
  private let begun: [(k: Int, from: Instant)]

  init(_ said: [Said]) {
    let all = said.indices.filter { said[$0].counts }.compactMap { k in
      said[k].time.map { (k: k, time: $0, name: said[k].speaker ?? "somebody") }
    }
    over = Array(all.sorted { ($0.time.to, $0.k) < ($1.time.to, $1.k) }.prefix(2))
    begun = all.map { (k: $0.k, from: $0.time.from) }.sorted { ($0.from, $0.k) < ($1.from, $1.k) }.prefix(2).map { $0 }
  }

  func earliest(besides k: Int) -> (Interval, String)? { over.first { $0.k != k }.map { ($0.time, $0.name) } }

  func start(besides k: Int) -> Instant? { begun.first { $0.k != k }?.from }
}
