/// Finds ways for all lines of a picture, so that none runs through a mark that it does not lead to, and the lines of two
/// marks can be told apart.
///
/// All lines that leave a mark to one side share a trunk beside it. From there each goes level to its own mark, or, where
/// others stand in between, above or below their row, where every mark that lines come from has a track of its own.
struct Ways {
  typealias Point = LineagePicture.Layout.Point

  private let marks: [Point]
  /// The least that is left of everything.
  private let edge: Double
  /// Upright pieces so far.
  private var trunks: [(x: Double, span: ClosedRange<Double>)] = []
  /// Whose lines run around a mark.
  private var bows: [Point: [Int]] = [:]
  /// Level pieces above and below rows, each of one mark's lines.
  private var tracks: [Double: [(owner: Int, span: ClosedRange<Double>)]] = [:]

  private static let radius = LineagePicture.Layout.radius + 1
  /// Of a mark below its middle, and how wide it is there.
  private static let low = 5.0
  private static let lowRadius = 6.5
  private static let beside = LineagePicture.Layout.radius + 9
  /// Past the number that stands beside a mark.
  private static let besideNumber = LineagePicture.Layout.radius + 15
  /// From a row's middle.
  private static let above = [-18.0, -21, 18, 21]
  private static let below = [18.0, 21, -18, -21]

  init(marks: [Point], edge: Double) {
    self.marks = marks
    self.edge = edge
  }

  /// Where lines leave a mark.
  private enum Side: CaseIterable {
    case right, near, left
  }

  /// - Parameters:
  ///   - start: the mark that lines come from.
  ///   - owner: tells those from all others.
  ///   - ends: places in `marks` that they lead to.
  /// - Returns: ways in the order of the ends.
  mutating func ways(from start: Point, owner: Int, to ends: [Int]) -> [Way] {
    var ways: [Int: Way] = [:]
    for side in Side.allCases {
      // The nearest first: it has the track next to its row.
      let own = ends.indices.filter { Self.side(start, marks[ends[$0]]) == side }
        .sorted { (abs(marks[ends[$0]].x - start.x), $0) < (abs(marks[ends[$1]].x - start.x), $1) }
      guard !own.isEmpty else { continue }
      let x = trunk(start, own.map { marks[ends[$0]] }, side)
      var reach = start.y...start.y
      for i in own {
        let way = way(from: start, owner, at: x, to: marks[ends[i]])
        reach = min(reach.lowerBound, way.low)...max(reach.upperBound, way.high)
        ways[i] = way.way.around(marks.filter { $0 != start && $0 != marks[ends[i]] }) { bow(around: $0, owner) }
      }
      trunks.append((x, reach))
    }
    return ends.indices.compactMap { ways[$0] }
  }

  /// How far lines of a mark keep off another: each further mark's run outside of the last one's.
  private mutating func bow(around mark: Point, _ owner: Int) -> Double {
    var owners = bows[mark] ?? []
    let place = owners.firstIndex(of: owner) ?? owners.count
    if place == owners.count { owners.append(owner) }
    bows[mark] = owners
    return 14 + 4 * Double(min(place, 3))
  }

  private static func side(_ a: Point, _ b: Point) -> Side {
    b.x > a.x + 3 * radius ? .right : b.x < a.x - 3 * radius ? .left : .near
  }

  /// The place beside a mark where a trunk runs through the fewest marks and beside the fewest other trunks.
  private func trunk(_ start: Point, _ ends: [Point], _ side: Side) -> Double {
    let step = side == .right ? 4.0 : -4
    let first =
      switch side {
      case .right: start.x + (isBlocked(start, start.x + Self.besideNumber) ? Self.beside : Self.besideNumber)
      case .left: start.x - Self.beside
      case .near: (ends.map(\.x) + [start.x]).min().map { $0 - Self.beside } ?? start.x
      }
    let span = min(start.y, ends.map(\.y).min() ?? 0)...max(start.y, ends.map(\.y).max() ?? 0)
    let (top, bottom) = (Point(x: 0, y: span.lowerBound - 30), Point(x: 0, y: span.upperBound + 30))
    var best = (x: first, cost: Double.infinity)
    for k in 0..<16 {
      let x = first + Double(k) * step
      let isBeyond = side == .right && ends.contains { $0.x - Self.beside < x }
      guard k == 0 || x > edge && !isBeyond && !isBlocked(start, x) else { break }
      let through = marks.count { mark in
        mark != start && mark.y >= span.lowerBound && mark.y <= span.upperBound
          && mark.isOn(Point(x: x, y: top.y), Point(x: x, y: bottom.y))
      }
      let near = trunks.count { abs($0.x - x) < 7 && $0.span.overlaps(span.lowerBound - 21...span.upperBound + 21) }
      let cost = Double(through) * 12 + Double(near) * 16 + Double(k)
      if cost < best.cost { best = (x, cost) }
    }
    return best.x
  }

  /// Another mark of the row stands between a mark and a place.
  private func isBlocked(_ mark: Point, _ x: Double) -> Bool {
    let range = min(mark.x, x) - Way.clear...max(mark.x, x) + Way.clear
    return marks.contains { $0 != mark && $0.y == mark.y && range.contains($0.x) }
  }

  private mutating func way(
    from start: Point, _ owner: Int, at x: Double, to end: Point
  ) -> (way: Way, low: Double, high: Double) {
    // Lines mostly leave on the right and come in on the left; what does otherwise has a level of its own there.
    let isBack = x < start.x
    let leave = Point(
      x: start.x + (isBack ? -Self.lowRadius : Self.radius), y: start.y + (isBack ? Self.low : 0))
    // It comes in from the side that the trunk is on.
    let hand = x < end.x ? -1.0 : 1
    let enter = Point(
      x: end.x + hand * (hand > 0 ? Self.lowRadius : Self.radius), y: end.y + (hand > 0 ? Self.low : 0))
    if start.y == end.y, !isBetween(start, end), leave.y == enter.y {
      return (Way(points: [leave, enter]), end.y, end.y)
    }
    // Not where the lines of a mark beside the trunk would seem to go on in it.
    if start.y != end.y, !isBlocked(end, x + hand * 36) {
      let points = [leave, Point(x: x, y: leave.y), Point(x: x, y: enter.y), enter]
      return (Way(points: points), min(leave.y, enter.y), max(leave.y, enter.y))
    }
    let turn = Point(x: end.x + hand * 15, y: track(owner, end, start, x, hand))
    let vertical = turn.y > end.y ? 1.0 : -1
    let points = [
      leave, Point(x: x, y: leave.y), Point(x: x, y: turn.y), turn,
      Point(x: end.x + hand * 5.7, y: end.y + vertical * 5.7),
    ]
    return (Way(points: points), min(start.y, turn.y), max(start.y, turn.y))
  }

  private func isBetween(_ a: Point, _ b: Point) -> Bool {
    let range = min(a.x, b.x)...max(a.x, b.x)
    return marks.contains { $0 != a && $0 != b && $0.y == a.y && range.contains($0.x) }
  }

  /// A level above or below a row that no other mark's lines take there.
  private mutating func track(_ owner: Int, _ end: Point, _ start: Point, _ x: Double, _ hand: Double) -> Double {
    let levels = (start.y > end.y || hand > 0 ? Self.below : Self.above).map { end.y + $0 }
    let span = min(x, end.x)...max(x, end.x)
    let free = levels.first { level in
      !(tracks[level] ?? []).contains { $0.owner != owner && $0.span.overlaps(span) }
    }
    let level = free ?? levels[0]
    tracks[level, default: []].append((owner, span))
    return level
  }
}
