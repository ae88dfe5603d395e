import ReportedSpeech

/// What else asserts a claim, sorted once so that each assertion finds its rivals without a look at all of them.
///
/// Rivals are of other articles: a revision is the same witness. What only may say the same is nobody's rival.
struct Rivals {
  /// By when each was certainly out.
  private let byOut: [Int]
  /// The dated, by from when on each may have been out; first those of which nothing says so.
  private let byStart: [Int]
  /// The dated, the best first.
  private let byRank: [Int]

  init(_ times: Chronology) {
    let asserted = times.reports.indices.filter { times.reports.isAsserted($0) && !times.suggested.contains($0) }
    byOut = asserted.filter { times.to[$0] != nil }.sorted {
      ((times.to[$0]?.seconds ?? .max), $0) < ((times.to[$1]?.seconds ?? .max), $1)
    }
    let dated = asserted.filter { times.isDated[$0] }
    byStart = dated.sorted { ((times.from[$0]?.seconds ?? .min), $0) < ((times.from[$1]?.seconds ?? .min), $1) }
    byRank = dated.sorted(by: times.isBetter)
  }

  /// One that was certainly out before this one, the one that was out first; this one has its words from nobody.
  func preceding(_ place: Int, _ times: Chronology) -> Int? {
    guard let start = times.from[place] else { return nil }
    for rival in byOut {
      guard let out = times.to[rival], out <= start else { return nil }
      if times.precedes(rival, place) { return rival }
    }
    return nil
  }

  /// A dated one that this one does not certainly precede, the earliest.
  func tied(with place: Int, _ times: Chronology) -> Int? {
    for rival in byStart {
      if let out = times.to[place], let start = times.from[rival], out <= start { return nil }
      if times.isRival(rival, place), !times.precedes(place, rival) { return rival }
    }
    return nil
  }

  /// The best of the dated ones.
  func next(to place: Int, _ times: Chronology) -> Int? { byRank.first { times.isRival($0, place) } }
}
