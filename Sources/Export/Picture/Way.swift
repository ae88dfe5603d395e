/// The way of a line between two marks: straight pieces with rounded corners.
struct Way: Hashable {
  typealias Point = LineagePicture.Layout.Point

  /// From the earlier mark's edge to the later one's.
  var points: [Point]

  private static let rounding = 7.0

  var start: Point { points.first ?? Point(x: 0, y: 0) }
  var end: Point { points.last ?? Point(x: 0, y: 0) }

  /// The pieces between its corners.
  var pieces: [(from: Point, to: Point)] { zip(points, points.dropFirst()).map { (from: $0, to: $1) } }

  /// Above the middle of the longest piece that runs level, for words.
  var middle: Point {
    let level = pieces.filter { $0.from.y == $0.to.y }.max { abs($0.to.x - $0.from.x) < abs($1.to.x - $1.from.x) }
    guard let level else { return Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2) }
    return Point(x: (level.from.x + level.to.x) / 2, y: level.from.y - 10)
  }

  var path: String {
    var path = "M\(start.text)"
    for i in points.indices.dropFirst() {
      guard i + 1 < points.count else { return path + "L\(points[i].text)" }
      let (before, corner, after) = (points[i - 1], points[i], points[i + 1])
      let turn = min(Self.rounding, before.distance(to: corner) / 2, corner.distance(to: after) / 2)
      path += "L\(corner.moved(turn, to: before).text)Q\(corner.text) \(corner.moved(turn, to: after).text)"
    }
    return path
  }

  /// A head that points where the line comes in.
  var arrow: String {
    guard points.count > 1 else { return "" }
    let back = end.moved(9, to: points[points.count - 2])
    let (ux, uy) = ((end.x - back.x) / 9, (end.y - back.y) / 9)
    return "M\(end.text)L\((back.x - 4 * uy).short) \((back.y + 4 * ux).short)"
      + "L\((back.x + 4 * uy).short) \((back.y - 4 * ux).short)Z"
  }

  /// With bows around the marks that its upright pieces would run through.
  func around(_ marks: [Point], _ bow: (Point) -> Double) -> Way {
    var all: [Point] = [start]
    for (from, to) in pieces {
      let down = to.y > from.y ? 1.0 : -1
      let hit = from.x != to.x ? [] : marks.filter { $0.isOn(from, to) }
      for mark in hit.sorted(by: { $0.y * down < $1.y * down }) {
        let bow = bow(mark)
        let side = mark.x + (from.x >= mark.x ? bow : -bow)
        let (above, below) = (mark.y - bow * down, mark.y + bow * down)
        all += [
          Point(x: from.x, y: above), Point(x: side, y: above), Point(x: side, y: below), Point(x: from.x, y: below),
        ]
      }
      all.append(to)
    }
    return Way(points: all)
  }

  /// What comes nearer to a mark than this runs through it.
  static let clear = 12.0
}

extension LineagePicture.Layout.Point {
  fileprivate var text: String { "\(x.short) \(y.short)" }

  fileprivate func distance(to other: Self) -> Double {
    ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
  }

  fileprivate func moved(_ length: Double, to other: Self) -> Self {
    let share = length / max(distance(to: other), 0.01)
    return Self(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }

  /// An upright piece runs through the mark here; where it only begins or ends beside it, it does not.
  func isOn(_ a: Self, _ b: Self) -> Bool {
    abs(x - a.x) < Way.clear && min(a.y, b.y) < y - Way.clear && max(a.y, b.y) > y + Way.clear
  }
}

extension Double {
  /// With one decimal at most.
  var short: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10)" + (abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
  }
}
