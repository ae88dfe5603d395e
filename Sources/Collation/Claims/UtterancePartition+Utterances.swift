import ReportedSpeech

extension UtterancePartition {
  /// The best first: by precedence, then by time.
  func utterances(_ reports: ReportSet) -> [Utterance] {
    let said = parts.map { Said($0, reports) }
    let rivals = SaidRivals(said)
    let all = parts.indices.map { k -> (order: (Int, Int64, Int), utterance: Utterance) in
      let (precedence, because) = said[k].judge(rivals, k)
      let utterance = Utterance(
        assertions: parts[k].map { reports.positions[$0] }.sorted(),
        spokenIn: said[k].crediting.map { reports.positions[$0] }, said: said[k].saying, precedence: precedence,
        because: because)
      return ((precedence.rank, said[k].time?.from.seconds ?? .max, k), utterance)
    }
    return all.sorted { $0.order < $1.order }.map(\.utterance)
  }
}

/// One occasion, as far as its reports tell of it.
private struct Said {
  /// The place that names the speaker best.
  let crediting: Int?
  let speaker: String?
  let saying: Saying?
  /// When it was said, else when it was first reported.
  let time: Interval?
  let isAsserted: Bool
  let isDisowned: Bool

  init(_ part: [Int], _ reports: ReportSet) {
    isDisowned = part.allSatisfy(reports.isDisowned)
    isAsserted = part.contains(where: reports.isAsserted)
    crediting = isDisowned ? nil : Self.crediting(part, reports)
    speaker = crediting.flatMap { reports.reports[$0].speaker?.name }
    // Whoever credits nobody, or somebody else, does not say when this speaker said it.
    let identity = crediting.flatMap { reports.wordings[$0].identity }
    let told = part.filter { place in
      identity.map { reports.wordings[place].identity?.isCompatible(with: $0) ?? false } ?? true
    }
    saying = told.compactMap { reports.reports[$0].statement.said }.min {
      ($0.interval.length, $0.interval.from) < ($1.interval.length, $1.interval.from)
    }
    time =
      saying?.interval
      ?? told.compactMap { reports.reports[$0].article.published }.min { ($0.to, $0.from) < ($1.to, $1.from) }
  }

  /// Known across articles, then in full, then the earliest.
  private static func crediting(_ part: [Int], _ reports: ReportSet) -> Int? {
    part.filter { reports.wordings[$0].identity != nil }.min { i, j in
      guard let a = reports.wordings[i].identity, let b = reports.wordings[j].identity else { return i < j }
      if (a.article == nil) != (b.article == nil) { return a.article == nil }
      if (a.kind == .person) != (b.kind == .person) { return a.kind == .person }
      return a.names.count != b.names.count ? a.names.count > b.names.count : i < j
    }
  }

  func judge(_ rivals: SaidRivals, _ k: Int) -> (Precedence, String) {
    if isDisowned { return (.undetermined, "It is printed only as something that is false, misquoted or withdrawn.") }
    guard let speaker else { return (.undetermined, "No report credits anybody with it.") }
    guard isAsserted else {
      return (
        .undetermined, "No report says that \(speaker) has said so: it was asked, not answered, or may still be said."
      )
    }
    guard let time else {
      return (.undated, "\(speaker) said it; on which day cannot be told, for none of its reports bears a date.")
    }
    let when =
      saying.map { "\(speaker) said it \($0.basis) (\($0.interval.words))" }
      ?? "\(speaker) said it, as first reported \(time.words)"
    if let (earliest, name) = rivals.earliest(besides: k), earliest.precedes(time) {
      return (.later, when + "; \(name) had said it by then (\(earliest.words)).")
    }
    guard let start = rivals.start(besides: k) else { return (.first, when + "; no other occasion is known.") }
    if time.to <= start { return (.first, when + ", before every other known occasion.") }
    return (.tied, when + "; another occasion may have been earlier, for the times given overlap.")
  }

  /// Whether it may have been the first time.
  var counts: Bool { isAsserted && speaker != nil && time != nil }
}

/// The two occasions that were over first, and the two that may have begun first: one of either is not one's own.
private struct SaidRivals {
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
