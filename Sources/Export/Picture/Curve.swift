/// The way of a line between two marks.
///
/// It goes down or up from the earlier mark, then along the lane of the later one, as stemmata are drawn: lines from one
/// mark share a stem, and each lane holds one line. With no time between the two it is a bow beside whatever stands between
/// them.
struct Curve: Hashable {
  typealias Point = LineagePicture.Layout.Point

  let start: Point
  let end: Point
  private let first: Point
  private let second: Point
  private let isStem: Bool

  init(from a: Point, to b: Point) {
    let r = LineagePicture.Layout.radius + 1
    isStem = abs(b.x - a.x) > 3 * r && a.y != b.y
    let isForward = b.x > a.x
    if isStem {
      start = Point(x: a.x, y: a.y + (b.y > a.y ? r : -r))
      end = Point(x: b.x + (isForward ? -r : r), y: b.y)
      first = Point(x: a.x, y: b.y)
      second = Point(x: a.x, y: b.y)
    } else if a.y == b.y {
      start = Point(x: a.x + r * 0.7, y: a.y - r * 0.7)
      end = Point(x: b.x - r * 0.7, y: b.y - r * 0.7)
      first = Point(x: start.x + (end.x - start.x) / 4, y: a.y - 17)
      second = Point(x: end.x - (end.x - start.x) / 4, y: a.y - 17)
    } else {
      let bend = 18 + abs(b.x - a.x) / 2 + min(abs(b.y - a.y) / 8, 40)
      start = Point(x: a.x - r, y: a.y)
      end = Point(x: b.x - r, y: b.y)
      let left = min(start.x, end.x) - bend
      first = Point(x: left, y: start.y + (end.y - start.y) / 6)
      second = Point(x: left, y: end.y - (end.y - start.y) / 6)
    }
  }

  /// The middle of the part that leads to the later mark.
  var middle: Point {
    if isStem { return Point(x: (start.x + end.x) / 2, y: end.y - 10) }
    func at(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double { (a + 3 * b + 3 * c + d) / 8 }
    return Point(x: at(start.x, first.x, second.x, end.x), y: at(start.y, first.y, second.y, end.y))
  }

  var path: String {
    guard isStem else {
      return "M\(start.x.short) \(start.y.short)C\(first.x.short) \(first.y.short) \(second.x.short) \(second.y.short) "
        + "\(end.x.short) \(end.y.short)"
    }
    let turn = min(10, abs(end.y - start.y)) * (end.y > start.y ? 1 : -1)
    return "M\(start.x.short) \(start.y.short)V\((end.y - turn).short)Q\(start.x.short) \(end.y.short) "
      + "\((start.x + (end.x > start.x ? 10 : -10)).short) \(end.y.short)H\(end.x.short)"
  }

  /// A head that points where the line comes in.
  var arrow: String {
    let (dx, dy) = (end.x - second.x, end.y - second.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 0.01)
    let (ux, uy) = (dx / length, dy / length)
    let (bx, by) = (end.x - 9 * ux, end.y - 9 * uy)
    return "M\(end.x.short) \(end.y.short)L\((bx - 4 * uy).short) \((by + 4 * ux).short)"
      + "L\((bx + 4 * uy).short) \((by - 4 * ux).short)Z"
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
