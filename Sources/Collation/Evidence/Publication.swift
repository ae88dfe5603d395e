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
    let versions = Dictionary(grouping: reports.indices) { reports.reports[$0].article.key }
    return reports.indices.map { place in
      let article = reports.reports[place].article
      let (from, to) = reports.oldest(of: versions[article.key] ?? [], as: place).bounds
      return .published(place, from: from, to: to)
    }
  }
}

extension ReportSet {
  /// A revision is the same witness: what an earlier version had keeps that version's date. With another figure, name or
  /// polarity it had something else.
  fileprivate func oldest(of versions: [Int], as place: Int) -> Witness {
    let article = reports[place].article
    guard article.revises != nil else { return article }
    let earlier = versions.filter { other in
      reports[other].article.versionTime < article.versionTime
        && (hashes[other] == hashes[place] || !WordingMatch.ordered(wordings[other], wordings[place]).framesDiffer)
    }
    return earlier.map { reports[$0].article }.min { $0.versionTime < $1.versionTime } ?? article
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
