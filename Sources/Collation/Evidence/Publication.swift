import ReportedSpeech

extension EvidenceRule {
  /// When each article was published, as an interval.
  static let publication = EvidenceRule(
    id: "publication",
    summary: "the times of publication",
    examples: [
      "Harbor Courier 2026-03-05 08:30 UTC, Milton Post 2026-03-05 09:10 UTC → the Harbor Courier was first",
      "Harbor Courier 2026-03-05, Milton Post 2026-03-05 09:10 UTC → tied",
      "a page without a date, fetched 2026-03-04; Milton Post 2026-03-05 → the page was first",
    ]
  ) { testimony in
    let versions = Dictionary(grouping: testimony.indices) { testimony.statements[$0].article.key }
    return testimony.indices.map { place in
      // A revision is the same witness: words that an earlier version had keep that version's date.
      let same = versions[testimony.statements[place].article.key] ?? [place]
      let oldest = same.map { testimony.statements[$0].article }.min { $0.versionTime < $1.versionTime }
      let (from, to) = (oldest ?? testimony.statements[place].article).bounds
      return .published(place, from: from, to: to)
    }
  }
}

extension Witness {
  /// From when to when its words may have been published.
  ///
  /// Fetching bounds from above and never dates. What came in by a revision is as old as the revision: its note of the
  /// change says when, else it lies between publication and fetching.
  var bounds: (from: Instant?, to: Instant?) {
    guard let published else { return (nil, retrieved) }
    guard revises == nil else {
      if let modified, modified > published.from { return (modified, modified.advanced(by: 1)) }
      if let revisedFrom, revisedFrom < published.from { return (published.from, published.to) }
      return (published.from, retrieved)
    }
    if let retrieved, retrieved > published.from, retrieved < published.to { return (published.from, retrieved) }
    return (published.from, published.to)
  }
}
