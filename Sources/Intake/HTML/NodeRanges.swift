/// Stretches of a page's nodes, as a set that is asked of every node of a page and must not be walked for each.
struct NodeRanges {
  /// In order, none of them touching another.
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { all, range in
      guard let last = all.last, range.lowerBound <= last.upperBound else { return all.append(range) }
      all[all.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  func contains(_ node: Int) -> Bool {
    let next = ranges.firstPlace { $0.lowerBound > node }
    return next > 0 && ranges[next - 1].contains(node)
  }
}

extension Array {
  /// Of the first element from which on `isBehind` holds, in an array that is sorted by it.
  func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The elements whose key lies in `range`, in an array that is sorted by it.
  func slice(_ range: Range<Int>, by key: (Element) -> Int) -> ArraySlice<Element> {
    let from = firstPlace { key($0) >= range.lowerBound }
    let to = firstPlace { key($0) >= range.upperBound }
    return self[from..<Swift.max(from, to)]
  }
}
