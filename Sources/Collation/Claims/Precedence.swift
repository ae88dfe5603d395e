import ReportedSpeech

/// Who reported a claim first: what the rules of evidence found, put together.
///
/// Times are intervals and only certainty counts: the one precedes the other where evidence says it has its words
/// from it, or where it was out before the other can have been.
struct Precedence {
  let testimony: Testimony
  private(set) var from: [Instant?]
  /// Lowered by evidence: what another took over was out by then.
  private(set) var to: [Instant?]
  private(set) var isDated: [Bool]
  /// For each place, the places it has its words from, with the sentence that says so.
  private(set) var sources: [[Int: String]]
  private(set) var outside: [String?]
  private(set) var cutFrom: [Int?]

  init(_ testimony: Testimony) {
    self.testimony = testimony
    let count = testimony.statements.count
    from = Array(repeating: nil, count: count)
    to = from
    isDated = testimony.statements.map { $0.article.published != nil }
    sources = Array(repeating: [:], count: count)
    outside = Array(repeating: nil, count: count)
    cutFrom = Array(repeating: nil, count: count)
    for finding in EvidenceRule.all.flatMap({ $0.findings(testimony) }) { take(finding) }
    dropCircles()
    lowerBounds()
  }

  private mutating func take(_ finding: Finding) {
    switch finding {
    case .precedes(let a, let b, let because):
      if sources[b][a] == nil, !testimony.isRejected(b, from: a) { sources[b][a] = because }
    case .outside(let a, let because): outside[a] = outside[a] ?? because
    case .published(let a, let start, let end): (from[a], to[a]) = (start, end)
    case .cut(let a, let whole): cutFrom[a] = whole
    }
  }

  /// Two that cite each other say nothing about which came first; what a person confirmed stands.
  private mutating func dropCircles() {
    let found = sources
    for place in found.indices {
      for source in found[place].keys where reaches(place, from: source, in: found) {
        if !testimony.isConfirmed(place, from: source) { sources[place][source] = nil }
      }
    }
  }

  /// Whether the chain of sources that begins at `start` comes to `goal`.
  private func reaches(_ goal: Int, from start: Int, in sources: [[Int: String]]) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let place = open.popLast() {
      if place == goal { return true }
      for next in sources[place].keys where seen.insert(next).inserted { open.append(next) }
    }
    return false
  }

  private mutating func lowerBounds() {
    for _ in testimony.indices {
      var isChanged = false
      for place in testimony.indices {
        guard let bound = to[place] else { continue }
        for source in sources[place].keys where to[source].map({ $0 > bound }) ?? true {
          to[source] = bound
          // Its own clock is then wrong: nothing says from when on it was out.
          if let start = from[source], start >= bound { from[source] = nil }
          isChanged = true
        }
      }
      if !isChanged { return }
    }
  }

  func isRival(_ a: Int, _ b: Int) -> Bool {
    testimony.statements[a].article.key != testimony.statements[b].article.key
  }

  func hasFrom(_ place: Int, _ source: Int) -> Bool {
    place != source && !sources[place].isEmpty && reaches(source, from: place, in: sources)
  }

  /// Whether `a` was certainly out before `b`.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    guard isRival(a, b) else { return false }
    if hasFrom(b, a) { return true }
    guard let out = to[a], let start = from[b], out <= start else { return false }
    return !hasFrom(a, b)
  }
}
