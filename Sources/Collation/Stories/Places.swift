import English
import ReportedSpeech

/// What of a part of an article is whose.
struct Places: Sendable {
  /// The words that name a speaker.
  let credits: PlaceSet
  /// What is reported of somebody, in marks or without.
  let reports: PlaceSet
  /// What of that stands inside marks.
  let quoted: PlaceSet

  init(of statements: [Statement], in part: Part) {
    let here = statements.filter { $0.part == part && $0.mode != .unattributed }
    let mentions = statements.compactMap(\.mention).filter { $0.part == part }
    credits = PlaceSet(mentions.map { $0.start..<$0.end })
    reports = PlaceSet(here.flatMap { $0.fragments.map { $0.start..<$0.end } })
    quoted = PlaceSet(here.flatMap { $0.fragments.filter(\.quoted).map { $0.start..<$0.end } })
  }
}

/// Places in a part of an article, sorted and apart.
struct PlaceSet: Sendable {
  private var ranges: [Range<Int>] = []

  init(_ ranges: [Range<Int>] = []) {
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Whether a word stands wholly inside one of them.
  func holds(_ token: Token) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < token.end { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= token.start
  }
}
