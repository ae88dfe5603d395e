import ReportedSpeech

extension LineagePicture {
  /// Where everything stands, in pixels.
  struct Layout {
    struct Lane: Hashable {
      var name: String
      var top: Double
      var height: Double
      var kind: Kind

      enum Kind { case outlet, others, unseen }
    }

    struct Point: Hashable {
      var x: Double
      var y: Double
    }

    /// Words on a line, centred on a point.
    struct Label: Hashable {
      var text: String
      var at: Point
      var line: Int
    }

    private(set) var lanes: [Lane] = []
    /// Where each report's mark stands.
    private(set) var marks: [Point] = []
    /// From where to where a report's day or longer reaches.
    private(set) var days: [Range<Double>?] = []
    private(set) var unseen: [Point] = []
    private(set) var ticks: [TimeScale.Tick] = []
    private(set) var labels: [Label] = []
    /// Of each line that has an earlier and a later mark, by its place among the lines.
    private(set) var ways: [Int: Way] = [:]
    /// From each report that is not there to those that cite it.
    private(set) var unseenWays: [[Way]] = []
    /// Where what has no date stands; empty where everything has one.
    private(set) var strip: Range<Double> = 0..<0
    /// The lower end of the lanes.
    private(set) var bottom: Double
    private(set) var width: Double
    let top: Double
    /// Nothing has a date.
    let isBare: Bool

    static let gutter = 168.0
    static let radius = 7.0
    static let rowHeight = 48.0
    private static let spacing = 34.0
    private static let margin = 84.0
    static let mostLanes = 30
    static let bareWidth = 640.0

    /// Beside a mark in the strip, where nothing but the strip is drawn.
    func words(of report: LineagePicture.Report) -> String {
      report.words.fitting(Self.bareWidth - 200, size: 10.5)
    }
  }
}

extension LineagePicture.Layout {
  /// - Parameter picture: folded, where it is of very many reports.
  init(_ picture: LineagePicture, top: Double) {
    self.top = top
    bottom = top
    width = 0
    marks = Array(repeating: Point(x: 0, y: 0), count: picture.reports.count)
    days = Array(repeating: nil, count: picture.reports.count)
    let groups = Self.groups(picture)
    let most = groups.map { group in group.places.count { picture.reports[$0].published == nil } }.max() ?? 0
    let start = Self.gutter + 8
    isBare = picture.reports.allSatisfy { $0.published == nil }
    // Where nothing has a date there is room for the words.
    let room = isBare ? 30 + Self.bareWidth : Double(min(most, 5)) * Self.spacing + 46
    if most > 0 { strip = start..<start + room }
    let plot = most > 0 ? strip.upperBound + 20 : start
    let drawn = placeDated(picture, from: plot)
    width = isBare ? strip.upperBound : plot + drawn + Self.margin
    placeUnseen(picture, plot)
    for group in groups { place(group, picture) }
    placeWays(picture)
    labels = placeLabels(picture)
  }

  /// Lines that leave one mark share a trunk; whoever has most of them takes the place next to its mark.
  private mutating func placeWays(_ picture: LineagePicture) {
    var ways = Ways(marks: marks, edge: Self.gutter)
    let lines = picture.lines.enumerated().filter { $0.element.earlier != $0.element.later }
    let groups = Dictionary(grouping: lines, by: \.element.earlier)
    for (earlier, own) in groups.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let found = ways.ways(from: marks[earlier], owner: earlier, to: own.map(\.element.later))
      for (line, way) in zip(own, found) { self.ways[line.offset] = way }
    }
    unseenWays = picture.unseen.enumerated().map { k, one in
      ways.ways(from: unseen[k], owner: -1 - k, to: one.citedBy.filter(marks.indices.contains))
    }
  }

  /// Gives what has a date its place in time; how wide that is altogether.
  private mutating func placeDated(_ picture: LineagePicture, from left: Double) -> Double {
    let dated = picture.reports.compactMap(\.published)
    guard !dated.isEmpty else { return 0 }
    // A day without a time is as wide as the day, so both of its ends have a place.
    let ends = dated.filter(\.isWide).map(\.to)
    // As wide as a page; only what is very much is wider.
    let plot = min(max(Double(Set(dated.map(\.from)).count) * 44, 620), dated.count > 60 ? 1400 : 840)
    let scale = TimeScale(dated.map(\.from) + ends, width: plot)
    ticks = scale.ticks(spacing: 92).map { TimeScale.Tick(x: left + $0.x, label: $0.label) }
    for (i, report) in picture.reports.enumerated() {
      guard let time = report.published else { continue }
      marks[i].x = left + scale.x(time.from)
      if time.isWide {
        let end = max(left + scale.x(time.to), marks[i].x + 4 * Self.radius)
        days[i] = marks[i].x..<end
        // Somewhere in it: neither its beginning nor its end is when it was.
        marks[i].x = (marks[i].x + end) / 2
      }
    }
    return plot
  }

  /// What is cited and not there stands above all, left of the first that cites it.
  private mutating func placeUnseen(_ picture: LineagePicture, _ plot: Double) {
    for one in picture.unseen {
      let first = one.citedBy.filter { picture.reports[$0].published != nil }.map { marks[$0].x }.min()
      let x = max(plot + Self.radius, (first ?? plot + 44) - 36)
      unseen.append(Point(x: x, y: bottom + Self.rowHeight / 2))
      lanes.append(Lane(name: one.name, top: bottom, height: Self.rowHeight, kind: .unseen))
      bottom += Self.rowHeight
    }
  }

  /// Marks that would touch go one row down.
  private mutating func place(_ group: Group, _ picture: LineagePicture) {
    let top = bottom
    var rows: [Double] = []
    var undated = 0
    for i in group.places {
      let row: Int
      if picture.reports[i].published == nil {
        row = isBare ? undated : undated / 5
        marks[i].x = strip.lowerBound + 44 + (isBare ? 0 : Double(undated % 5) * Self.spacing)
        undated += 1
      } else {
        let from = (days[i]?.lowerBound ?? marks[i].x) - Self.radius
        let to = max(days[i]?.upperBound ?? 0, marks[i].x + Self.radius + 16) + 2
        row = rows.firstIndex { $0 <= from } ?? rows.count
        if row == rows.count { rows.append(to) } else { rows[row] = to }
      }
      marks[i].y = top + (Double(row) + 0.5) * Self.rowHeight
    }
    let count = max(rows.count, isBare ? undated : (undated + 4) / 5, 1)
    lanes.append(Lane(name: group.name, top: top, height: Double(count) * Self.rowHeight, kind: group.kind))
    bottom += Double(count) * Self.rowHeight
  }

  /// Before the mark that the line leads to, above where it comes in; else behind that mark, else on the line. Where there
  /// is no room the words stand in the table alone.
  private func placeLabels(_ picture: LineagePicture) -> [Label] {
    var labels: [Label] = []
    var taken = zip(marks, picture.reports).map { mark, report in
      // Its number stands above it to the right, and below how many there are.
      let words = report.published == nil && isBare ? self.words(of: report).pixels(10.5) + 12 : 8
      return Box(at: Point(x: mark.x + words / 2, y: mark.y), width: 3 * Self.radius + words, height: 2.4 * Self.radius)
    }
    for (k, line) in picture.lines.enumerated() {
      guard let text = line.change, let way = ways[k] else { continue }
      let (mark, size) = (marks[line.later], text.pixels(11) + 6)
      let beside = [
        Point(x: mark.x - Self.radius - 8 - size / 2, y: mark.y - 10),
        Point(x: mark.x + Self.radius + 14 + size / 2, y: mark.y + 9),
      ]
      let far = isBare ? [Point(x: width - 10 - size / 2, y: mark.y)] : []
      for point in far + beside + [way.middle] {
        let box = Box(at: point, width: size, height: 14)
        guard box.left > Self.gutter, box.right < width, !taken.contains(where: box.meets) else { continue }
        taken.append(box)
        labels.append(Label(text: text, at: point, line: k))
        break
      }
    }
    return labels
  }
}

/// A rectangle that nothing else may stand in.
struct Box: Hashable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  init(at point: LineagePicture.Layout.Point, width: Double, height: Double) {
    (left, right) = (point.x - width / 2, point.x + width / 2)
    (top, bottom) = (point.y - height / 2, point.y + height / 2)
  }

  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension Interval {
  /// A day, and no time of it.
  var isWide: Bool { to.seconds - from.seconds > 3600 }
}
