/// Where an article names the members of its cast, in text order.
struct Places {
  typealias Place = (token: Int, member: Int)

  private var list: [Place] = []

  mutating func append(_ place: Place) { list.append(place) }

  func first(in range: Range<Int>, _ fits: (Int) -> Bool) -> Place? {
    var k = index(before: range.lowerBound) + 1
    while k < list.count, list[k].token < range.upperBound {
      if fits(list[k].member) { return list[k] }
      k += 1
    }
    return nil
  }

  subscript(range: Range<Int>) -> ArraySlice<Place> {
    list[index(before: range.lowerBound) + 1..<index(before: range.upperBound) + 1]
  }

  func last(in range: Range<Int>) -> Place? {
    let k = index(before: range.upperBound)
    return k >= 0 && list[k].token >= range.lowerBound ? list[k] : nil
  }

  /// So many of them before a token.
  func before(_ token: Int, count: Int) -> ArraySlice<Place> { list[...index(before: token)].suffix(count) }

  /// The last fitting member named before a token, looking back over so many names.
  func last(before token: Int, within steps: Int, _ fits: (Int) -> Bool) -> Int? {
    var k = index(before: token)
    let floor = max(k - steps, -1)
    while k > floor {
      if fits(list[k].member) { return list[k].member }
      k -= 1
    }
    return nil
  }

  /// The index of the last place before a token; -1 where there is none.
  private func index(before token: Int) -> Int {
    var lo = 0
    var hi = list.count
    while lo < hi {
      let mid = (lo + hi) / 2
      if list[mid].token < token { lo = mid + 1 } else { hi = mid }
    }
    return lo - 1
  }
}
