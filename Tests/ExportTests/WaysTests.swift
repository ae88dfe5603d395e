import ReportedSpeech
import Testing

@testable import Export

/// Lines between marks: none runs through a mark that it does not lead to.
@Suite struct WaysTests {
  enum Shape: String, CaseIterable {
    /// All from the first, each from the one before, each from the one at half its place, all on one day.
    case star, chain, tree, day
  }

  /// So many reports by so many outlets, most by the hour, every ninth without a date.
  static func picture(_ shape: Shape, _ count: Int, outlets: Int) -> LineagePicture {
    let reports = (0..<count).map { i -> LineagePicture.Report in
      let hours = shape == .day ? 0 : Int64(i / 2) * 5400
      let time = Interval(
        from: Instant(seconds: 1_772_668_800 + hours), lasting: shape == .day || i % 5 == 4 ? 86_400 : 1)
      return LineagePicture.Report(
        assertion: Int64(i), outlet: "Outlet \(i * 7 % outlets)", published: i % 9 == 8 ? nil : time, when: "",
        speaker: nil, words: "“We rebuild \(i),”", mode: i % 3 == 0 ? .indirect : .direct,
        standing: i == 0 ? "first" : nil)
    }
    let lines = (1..<max(count, 1)).map { i in
      let earlier =
        switch shape {
        case .star, .day: 0
        case .chain: i - 1
        case .tree: i / 2
        }
      return LineagePicture.Line(earlier: earlier, later: i, basis: i % 4 == 0 ? "has it from there" : nil)
    }
    let unseen = count > 6 ? [LineagePicture.Unseen(name: "Northwire", citedBy: [1, 5])] : []
    return LineagePicture(claim: "We rebuild", reports: reports, lines: lines, unseen: unseen)
  }

  @Test(arguments: Shape.allCases, [(2, 1), (3, 2), (8, 8), (30, 7), (30, 30), (40, 12), (120, 40)])
  func `no line runs through a mark`(shape: Shape, size: (Int, Int)) {
    let picture = Self.picture(shape, size.0, outlets: size.1)
    let layout = LineagePicture.Layout(picture, top: 26)
    #expect(layout.ways.count == picture.lines.count)
    for (k, way) in layout.ways {
      let line = picture.lines[k]
      for (i, mark) in layout.marks.enumerated() where i != line.earlier && i != line.later {
        #expect(!way.meets(mark), "\(line.earlier + 1) to \(line.later + 1) through \(i + 1): \(way.path)")
      }
    }
    for (one, ways) in zip(picture.unseen, layout.unseenWays) {
      #expect(ways.count == one.citedBy.count)
      for (i, mark) in layout.marks.enumerated() where !one.citedBy.contains(i) {
        #expect(!ways.contains { $0.meets(mark) }, "from \(one.name) through \(i + 1)")
      }
    }
  }

  @Test(arguments: Shape.allCases)
  func `a line begins and ends at its own marks, inside the picture`(shape: Shape) {
    let picture = Self.picture(shape, 30, outlets: 9)
    let layout = LineagePicture.Layout(picture, top: 26)
    for (k, way) in layout.ways {
      let (a, b) = (layout.marks[picture.lines[k].earlier], layout.marks[picture.lines[k].later])
      #expect(
        abs(way.start.x - a.x) + abs(way.start.y - a.y) <= 12 && abs(way.end.x - b.x) + abs(way.end.y - b.y) <= 12)
      for point in way.points { #expect(point.x > LineagePicture.Layout.gutter && point.x < layout.width) }
    }
  }

  @Test(arguments: [Shape.star, .chain, .tree])
  func `lines of two marks do not run on one another`(shape: Shape) {
    let picture = Self.picture(shape, 30, outlets: 9)
    let layout = LineagePicture.Layout(picture, top: 26)
    let ways = layout.ways.sorted { $0.key < $1.key }
    for (k, way) in ways {
      for (other, second) in ways where other < k && picture.lines[other].earlier != picture.lines[k].earlier {
        #expect(way.shared(with: second) <= 14, "\(way.path) and \(second.path)")
      }
    }
  }

  @Test func `thirty reports fit a page`() {
    let picture = LineagePictureTests.dated(30, outlets: 10)
    #expect(LineagePicture.Layout(picture, top: 26).width <= 1104)
  }

  @Test func `the ring around the first is told`() {
    #expect(Self.picture(.star, 3, outlets: 2).svg.contains(">reported first<"))
    var later = Self.picture(.star, 3, outlets: 2)
    later.reports[0].standing = nil
    #expect(!later.svg.contains(">reported first<"))
  }
}

extension Way {
  /// It comes nearer to a mark than its shape is wide.
  fileprivate func meets(_ mark: Point) -> Bool {
    pieces.contains { a, b in
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = dx * dx + dy * dy
      let share = length == 0 ? 0 : max(0, min(1, ((mark.x - a.x) * dx + (mark.y - a.y) * dy) / length))
      let (x, y) = (a.x + share * dx - mark.x, a.y + share * dy - mark.y)
      return x * x + y * y < 64
    }
  }

  /// How far two run along the same line.
  fileprivate func shared(with other: Way) -> Double {
    var most = 0.0
    for (a, b) in pieces {
      for (c, d) in other.pieces {
        if a.x == b.x, c.x == d.x, abs(a.x - c.x) < 2 {
          most = max(most, min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y)))
        } else if a.y == b.y, c.y == d.y, abs(a.y - c.y) < 2 {
          most = max(most, min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x)))
        }
      }
    }
    return most
  }
}
