import ReportedSpeech

extension LineagePicture {
  /// Where everything stands, in pixels.
  struct Layout {
    struct Lane {
      var name: String
      var top: Double
      var height: Double
      var kind: Kind

      enum Kind { case outlet, others, undated, unseen }
    }

    struct Point: Hashable {
      var x: Double
      var y: Double
    }

    private(set) var lanes: [Lane] = []
    /// Where each report's mark stands.
    private(set) var marks: [Point] = []
    /// How far right a report's day or longer reaches.
    private(set) var ends: [Double?] = []
    private(set) var unseen: [Point] = []
    private(set) var ticks: [TimeScale.Tick] = []
    /// The lower end of the lanes.
    private(set) var bottom: Double
    let width: Double
    let left = 190.0
    let top: Double
    /// Few enough reports for words beside the marks.
    let isWorded: Bool

    static let radius = 10.0
    private static let rowHeight = 30.0
    private static let mostLanes = 30
    /// Room for the last mark's words.
    private static let margin = 120.0
  }
}

extension LineagePicture.Layout {
  init(_ picture: LineagePicture, top: Double) {
    let times = Set(picture.reports.compactMap { $0.published?.from })
    isWorded = picture.reports.count <= 40
    self.top = top
    let step = isWorded ? 62.0 : 20.0
    let plot = min(max(Double(times.count) * step, 680), 2200)
    width = 190 + plot + Self.margin
    bottom = top
    marks = Array(repeating: Point(x: 0, y: 0), count: picture.reports.count)
    ends = Array(repeating: nil, count: picture.reports.count)
    let scale = TimeScale(Array(times), width: plot)
    ticks = scale.ticks(spacing: 96).map { TimeScale.Tick(x: left + $0.x, label: $0.label) }
    for (i, report) in picture.reports.enumerated() {
      guard let time = report.published else { continue }
      marks[i].x = left + scale.x(time.from)
      if time.to.seconds - time.from.seconds > 3600 {
        ends[i] = max(marks[i].x + 16, min(left + scale.x(time.to), left + plot))
      }
    }
    placeUnseen(picture)
    for (name, kind, places) in Self.groups(picture) { place(places, in: name, kind, picture) }
    placeUndated(picture)
  }

  /// What is cited and not there stands above all, left of the first that cites it.
  private mutating func placeUnseen(_ picture: LineagePicture) {
    for one in picture.unseen {
      let first = one.citedBy.filter { picture.reports[$0].published != nil }.map { marks[$0].x }.min()
      let x = max(left + Self.radius, (first ?? left + 60) - 26)
      unseen.append(Point(x: x, y: bottom + Self.rowHeight / 2))
      lanes.append(Lane(name: one.name, top: bottom, height: Self.rowHeight, kind: .unseen))
      bottom += Self.rowHeight
    }
  }

  /// Outlets in the order in which they came; beyond thirty, those with the most to tell, and one lane for the others.
  private static func groups(_ picture: LineagePicture) -> [(String, Lane.Kind, [Int])] {
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for (i, report) in picture.reports.enumerated() where report.published != nil {
      if places[report.outlet] == nil { order.append(report.outlet) }
      places[report.outlet, default: []].append(i)
    }
    guard order.count > mostLanes else { return order.map { ($0, .outlet, places[$0] ?? []) } }
    let origins = picture.origins
    let weight = { (name: String) -> Int in
      (places[name] ?? []).reduce(0) { sum, i in
        let isRoot = origins[i] == nil
        let isBad = origins[i]?.severity.map { $0 >= .meaning } ?? false
        return sum + 1 + (isRoot ? 100 : 0) + (isBad ? 10 : 0)
      }
    }
    let kept = Set(order.sorted { (weight($1), $0) < (weight($0), $1) }.prefix(mostLanes))
    let others = order.filter { !kept.contains($0) }
    return order.filter(kept.contains).map { ($0, .outlet, places[$0] ?? []) }
      + [("\(others.count) other outlets", .others, others.flatMap { places[$0] ?? [] }.sorted())]
  }

  /// Marks that would touch go one row down.
  private mutating func place(_ reports: [Int], in name: String, _ kind: Lane.Kind, _ picture: LineagePicture) {
    let top = bottom
    var rows: [Double] = []
    let origins = picture.origins
    for i in reports {
      let label = isWorded ? Self.label(of: origins[i]) : ""
      let from = marks[i].x - Self.radius
      let to = max(marks[i].x + Self.radius + 4 + label.pixels(10), ends[i] ?? 0) + 6
      let row = rows.firstIndex { $0 <= from } ?? rows.count
      if row == rows.count { rows.append(to) } else { rows[row] = to }
      marks[i].y = top + (Double(row) + 0.5) * Self.rowHeight
    }
    let height = Double(max(rows.count, 1)) * Self.rowHeight
    lanes.append(Lane(name: name, top: top, height: height, kind: kind))
    bottom += height
  }

  /// Without a date nothing says where: side by side, each with its outlet's name where there is room.
  private mutating func placeUndated(_ picture: LineagePicture) {
    let places = picture.reports.indices.filter { picture.reports[$0].published == nil }
    guard !places.isEmpty else { return }
    let top = bottom
    var (x, row) = (left + Self.radius + 8, 0.0)
    for i in places {
      let room = isWorded ? 30 + picture.reports[i].outlet.pixels(11) : 26
      if x + room > width - 20, x > left + 30 { (x, row) = (left + Self.radius + 8, row + 1) }
      marks[i] = Point(x: x, y: top + (row + 0.5) * Self.rowHeight)
      x += room + 12
    }
    lanes.append(Lane(name: "without a date", top: top, height: (row + 1) * Self.rowHeight, kind: .undated))
    bottom += (row + 1) * Self.rowHeight
  }

  /// The worst drift beside its mark.
  static func label(of line: LineagePicture.Line?) -> String {
    guard let line, let first = line.drifts.first else { return "" }
    return line.drifts.count > 1 ? "\(first) +\(line.drifts.count - 1)" : first
  }
}

extension LineagePicture.Layout {
  /// Of the list below the lanes.
  var columns: Int { max(1, Int(width / 780)) }
}

extension String {
  /// In lines at words, the last one cut where it is too much.
  func lines(width: Double, size: Double, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || longer.pixels(size) <= width || lines.count == most - 1 {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line.fitting(width, size: size)]
  }

  /// About how wide it is drawn at a size, in a common sans-serif.
  func pixels(_ size: Double) -> Double {
    unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 0.56 : 1.0) } * size
  }

  /// What fits into a width, with "…" where it was cut.
  func fitting(_ width: Double, size: Double) -> String {
    guard pixels(size) > width else { return self }
    var used = size
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      used += (scalar.value < 0x2E80 ? 0.56 : 1.0) * size
      if used > width { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
