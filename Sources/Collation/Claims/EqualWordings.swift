import ReportedSpeech

/// Assertions in the same normal words that count as one wording, however many articles carry it.
///
/// Whoever matches them holds each against one of them only, so that what the others are to it and to one another is
/// known here and nowhere else.
struct EqualWordings {
  /// For each place the least place of its group.
  let leader: [Int]

  init(_ reports: ReportSet, _ graph: MatchGraph) {
    var groups = Groups(count: reports.indices.count)
    var carried: [Carried: Int] = [:]
    for place in reports.indices {
      guard let group = reports.reports[place].article.copyGroup, !reports.isDisowned(place) else { continue }
      let key = Carried(
        hash: reports.hashes[place], polarity: reports.reports[place].statement.polarity, group: group.name,
        exile: reports.corrections.exile[reports.positions[place]])
      if let first = carried[key] { groups.join(first, place) } else { carried[key] = place }
    }
    for place in reports.indices {
      for other in graph.neighbours[place].keys.sorted() where other < place {
        if reports.areOneWording(place, other) { groups.join(other, place) }
      }
    }
    leader = groups.leaders
  }

  /// The same words in articles that are one text.
  private struct Carried: Hashable {
    var hash: UInt64
    var polarity: Polarity
    var group: TextName
    var exile: Int?
  }
}

extension ReportSet {
  /// Two that are matched and have the same words. A commonplace is one wording only where one speaker is credited with
  /// both: two people may well say it.
  fileprivate func areOneWording(_ a: Int, _ b: Int) -> Bool {
    guard hashes[a] == hashes[b], !isDisowned(a), !isDisowned(b),
      reports[a].statement.polarity == reports[b].statement.polarity
    else { return false }
    if wordings[a].mass >= WordingMatch.commonplace { return true }
    guard let x = wordings[a].identity, let y = wordings[b].identity else { return false }
    return x.isNamed && y.isNamed && x.isCompatible(with: y)
  }
}

/// What is joined with what, whoever began it.
private struct Groups {
  private var above: [Int]

  init(count: Int) { above = Array(0..<count) }

  mutating func join(_ i: Int, _ j: Int) {
    let (a, b) = (top(i), top(j))
    above[max(a, b)] = min(a, b)
  }

  private mutating func top(_ i: Int) -> Int {
    var i = i
    while above[i] != i {
      above[i] = above[above[i]]
      i = above[i]
    }
    return i
  }

  var leaders: [Int] {
    var groups = self
    return above.indices.map { groups.top($0) }
  }
}
