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
  ) { reports in
    // A revision is the same witness: words that an earlier version had keep that version's date.
    var oldest: [String: Witness] = [:]
    for report in reports.reports {
      let known = oldest[report.article.key]
      if known.map({ report.article.versionTime < $0.versionTime }) ?? true {
        oldest[report.article.key] = report.article
      }
    }
    return reports.indices.map { place in
      let article = reports.reports[place].article
      let (from, to) = (oldest[article.key] ?? article).bounds
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
    if isPart { return (published.from, published.to) }
    guard revises == nil else {
      if let modified, modified > published.from { return (modified, modified.advanced(by: 1)) }
      if let revisedFrom, revisedFrom < published.from { return (published.from, published.to) }
      return (published.from, retrieved)
    }
    if let retrieved, retrieved > published.from, retrieved < published.to { return (published.from, retrieved) }
    return (published.from, published.to)
  }
}
