import ReportedSpeech

/// Who reported a claim when: what the rules of evidence found, put together.
///
/// Times are intervals and only certainty counts: the one precedes the other where evidence says that the other has its
/// words from it, or where it was out before the other can have been.
struct Chronology {
  let reports: ReportSet
  private(set) var from: [Instant?]
  /// Lowered by evidence: what another took over was out by then.
  private(set) var to: [Instant?]
  private(set) var isDated: [Bool]
  private(set) var outside: [String?]
  private(set) var cutFrom: [Int?]
  let graph: SourceGraph
  /// Whether they belong to the claim is not certain.
  let suggested: Set<Int>

  init(_ reports: ReportSet, suggested: Set<Int> = []) {
    self.reports = reports
    self.suggested = suggested
    let count = reports.indices.count
    from = Array(repeating: nil, count: count)
    to = from
    isDated = reports.reports.map { $0.article.published != nil }
    outside = Array(repeating: nil, count: count)
    cutFrom = Array(repeating: nil, count: count)
    var sources = [[Int: SourceGraph.Reason]](repeating: [:], count: count)
    for finding in EvidenceRule.all.flatMap({ $0.findings(reports) }) {
      switch finding {
      case .precedes(let a, let b, let reason):
        if sources[b][a] == nil, !reports.isRejected(b, from: a) { sources[b][a] = reason }
      case .outside(let a, let because): outside[a] = outside[a] ?? because
      case .published(let a, let start, let end): (from[a], to[a]) = (start, end)
      case .cut(let a, let whole): cutFrom[a] = whole
      }
    }
    graph = SourceGraph(sources) { reports.isConfirmed($0, from: $1) }
    lowerBounds()
  }

  /// For each place, the places it has its words from, with what says so.
  var sources: [[Int: SourceGraph.Reason]] { graph.sources }

  /// From the last carrier back to where it comes from, so that each bound is final before it is handed on.
  private mutating func lowerBounds() {
    for place in graph.order(by: Array(reports.indices)).reversed() {
      guard let bound = to[place] else { continue }
      for source in graph.sources[place].keys where to[source].map({ $0 > bound }) ?? true {
        to[source] = bound
        // Its own clock is then wrong: nothing says from when on it was out.
        if let start = from[source], start >= bound { from[source] = nil }
      }
    }
  }

  /// When its article published it: what came in by a revision is as old as the revision, which may be open to the end.
  func out(_ place: Int) -> Interval? {
    let article = reports.reports[place].article
    guard let published = article.published, article.revises != nil else { return article.published }
    return Interval(from: from[place] ?? published.from, to: to[place] ?? published.from.advanced(by: Self.ever))
  }

  /// Nothing says that it has its words from another report.
  func isOwn(_ place: Int) -> Bool { graph.sources[place].isEmpty && outside[place] == nil }

  /// A hundred years.
  private static let ever: Int64 = 100 * 366 * 86_400

  func isRival(_ a: Int, _ b: Int) -> Bool { reports.reports[a].article.key != reports.reports[b].article.key }

  /// Whether `a` was certainly out before `b`.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    guard isRival(a, b) else { return false }
    if graph.has(b, from: a) { return true }
    guard let out = to[a], let start = from[b], out <= start else { return false }
    return !graph.has(a, from: b)
  }

  /// Places by who was out first: from publication, then as the reports stand. Every place comes after its sources.
  ///
  /// What has no date comes last, unless it was fetched before anything dated can have appeared.
  var order: [Int] {
    let earliest = reports.indices.filter { isDated[$0] }.compactMap { from[$0] ?? to[$0] }.min()
    let times = reports.indices.map { place -> (Int64, Int) in
      if isDated[place] { return ((from[place] ?? to[place])?.seconds ?? .max, place) }
      guard let out = to[place], let earliest, out <= earliest else { return (.max, place) }
      return (.min, place)
    }
    // What may have been out as early as the wording that it was cut from comes behind it.
    let order = reports.indices.map { place -> (Int64, Int, Int) in
      guard let whole = cutFrom[place], isDated[place], isDated[whole], isRival(place, whole),
        !precedes(place, whole)
      else { return (times[place].0, 0, place) }
      return (max(times[place].0, times[whole].0), 1, place)
    }
    var rank = [Int](repeating: 0, count: times.count)
    for (r, place) in reports.indices.sorted(by: { order[$0] < order[$1] }).enumerated() { rank[place] = r }
    return graph.order(by: rank)
  }
}
