/// The way of a line between two marks: it leaves to the right and comes in from the left; marks above one another, or in
/// one row, are joined by a bow, which passes beside whatever stands between them.
struct Curve: Hashable {
  typealias Point = LineagePicture.Layout.Point

  let start: Point
  let end: Point
  private let first: Point
  private let second: Point

  init(from a: Point, to b: Point) {
    let r = LineagePicture.Layout.radius + 1
    if abs(b.x - a.x) < 5 * r, a.y != b.y {
      let (down, bend) = (b.y > a.y ? 1.0 : -1.0, 22 + abs(b.x - a.x) / 2)
      start = Point(x: a.x + r * 0.7, y: a.y + r * 0.7 * down)
      end = Point(x: b.x + r * 0.7, y: b.y - r * 0.7 * down)
      first = Point(x: start.x + bend, y: start.y + (end.y - start.y) / 4)
      second = Point(x: end.x + bend, y: end.y - (end.y - start.y) / 4)
    } else if a.y == b.y {
      start = Point(x: a.x + r * 0.7, y: a.y - r * 0.7)
      end = Point(x: b.x - r * 0.7, y: b.y - r * 0.7)
      first = Point(x: start.x + (end.x - start.x) / 4, y: a.y - 17)
      second = Point(x: end.x - (end.x - start.x) / 4, y: a.y - 17)
    } else {
      start = Point(x: a.x + r, y: a.y)
      end = Point(x: b.x - r, y: b.y)
      let bend = max(20, min(abs(end.x - start.x) / 2, 90))
      first = Point(x: start.x + bend, y: start.y)
      second = Point(x: end.x - bend, y: end.y)
    }
  }

  /// From 0, the start, to 1, the end.
  func point(_ t: Double) -> Point {
    let (u, v) = (1 - t, t)
    func at(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
      u * u * u * a + 3 * u * u * v * b + 3 * u * v * v * c + v * v * v * d
    }
    return Point(x: at(start.x, first.x, second.x, end.x), y: at(start.y, first.y, second.y, end.y))
  }

  var path: String {
    "M\(start.x.short) \(start.y.short)C\(first.x.short) \(first.y.short) \(second.x.short) \(second.y.short) "
      + "\(end.x.short) \(end.y.short)"
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
    return abs(tenths) % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
