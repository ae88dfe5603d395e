import ReportedSpeech

extension XMLWriter {
  /// What shapes and lines mean.
  mutating func legend(at x: Double, _ y: Double) {
    let entries: [(String, String)] = [
      ("none", "as it stood"), ("wording", "other words"), ("meaning", "other meaning"),
      ("misquote", "quotations differ"),
    ]
    var x = x
    for (kind, words) in entries {
      line(.init(x: x, y: y), .init(x: x + 30, y: y), "line \(kind)")
      shape(kind, .init(x: x + 40, y: y), "mark \(kind)", radius: 7)
      text(words, at: x + 53, y + 4, "small")
      x += 70 + words.pixels(11)
    }
    for (style, words) in [("first", "first"), ("tied none", "tied"), ("unseen", "cited, not here")] {
      shape("none", .init(x: x + 8, y: y), "mark \(style)", radius: 7)
      text(words, at: x + 20, y + 4, "small")
      x += 38 + words.pixels(11)
    }
  }

  mutating func grid(_ layout: LineagePicture.Layout) {
    for (i, lane) in layout.lanes.enumerated() {
      if i % 2 == 0 {
        empty(
          "rect", ("x", "0"), ("y", lane.top.short), ("width", layout.width.short), ("height", lane.height.short),
          ("class", "band"))
      }
      let style = lane.kind == .outlet ? "name end" : "small end"
      text(lane.name.fitting(layout.left - 30, size: 12), at: layout.left - 16, lane.top + 19, style)
    }
    for tick in layout.ticks {
      line(.init(x: tick.x, y: layout.top - 4), .init(x: tick.x, y: layout.bottom), "rule")
      text(tick.label, at: tick.x, layout.top - 8, "faint")
    }
  }

  mutating func draw(_ lines: [LineagePicture.Line], _ layout: LineagePicture.Layout) {
    start("g", layout.isWorded ? [] : [("class", "crowded")])
    for line in lines where line.earlier != line.later {
      let (a, b) = (layout.marks[line.earlier], layout.marks[line.later])
      start("path", ("d", Self.curve(from: a, to: b)), ("class", "line \(line.style)"))
      element("title", text: "\(line.later + 1) \(line.origin): \(line.change)")
      end()
      if line.isDescent { arrow(at: b, line.style) }
      lineBreak()
    }
    end()
  }

  /// Leaves to the right and comes in from the left, however the two stand.
  private static func curve(from a: LineagePicture.Layout.Point, to b: LineagePicture.Layout.Point) -> String {
    let r = LineagePicture.Layout.radius
    // One above the other: a bow would be longer than the way. The marks are drawn over its ends.
    if abs(b.x - a.x) < 4 * r, b.y != a.y { return "M\(a.x.short) \(a.y.short)L\(b.x.short) \(b.y.short)" }
    let bend = max(26, min(abs(b.x - a.x) / 2, 120))
    return "M\((a.x + r).short) \(a.y.short)C\((a.x + r + bend).short) \(a.y.short) "
      + "\((b.x - r - bend).short) \(b.y.short) \((b.x - r).short) \(b.y.short)"
  }

  /// A small head where a line comes in from the left.
  private mutating func arrow(at point: LineagePicture.Layout.Point, _ style: String) {
    let (x, y) = (point.x - LineagePicture.Layout.radius - 1, point.y)
    empty(
      "path", ("d", "M\((x - 7).short) \((y - 4).short)L\(x.short) \(y.short)L\((x - 7).short) \((y + 4).short)"),
      ("class", "line head \(style)"))
  }

  mutating func draw(_ unseen: [LineagePicture.Unseen], _ layout: LineagePicture.Layout) {
    for (one, point) in zip(unseen, layout.unseen) {
      for i in one.citedBy where layout.marks.indices.contains(i) {
        empty("path", ("d", Self.curve(from: point, to: layout.marks[i])), ("class", "line unseen"))
      }
      shape("none", point, "mark unseen", radius: LineagePicture.Layout.radius)
      text("?", at: point.x, point.y + 3.5, "number")
    }
  }

  /// A report: its number in a shape that says how it drifted, how long its date may mean, and of what it says a word.
  mutating func draw(_ picture: LineagePicture, _ i: Int, _ layout: LineagePicture.Layout) {
    let (report, point, line) = (picture.reports[i], layout.marks[i], picture.origins[i])
    start("g")
    let from = line.map { ", \($0.origin): \($0.change)" } ?? ""
    element("title", text: "\(i + 1). \(report.heading)\(from)\n\(report.said) [assertion \(report.assertion)]")
    if let end = layout.ends[i] {
      self.line(.init(x: point.x, y: point.y), .init(x: end, y: point.y), "reach")
    }
    let kind = line?.style ?? "none"
    let standing = report.precedence == .first ? " first" : report.precedence == .tied ? " tied" : ""
    let undated = report.published == nil ? " undated" : ""
    shape(kind, point, "mark \(kind)\(standing)\(undated)", radius: LineagePicture.Layout.radius)
    text("\(i + 1)", at: point.x, point.y + 3.5, report.precedence == .first ? "number inverse" : "number")
    if layout.isWorded {
      let label = report.published == nil ? report.outlet : LineagePicture.Layout.label(of: line)
      let room = layout.width - point.x - LineagePicture.Layout.radius - 8
      if !label.isEmpty {
        text(label.fitting(room, size: 10), at: point.x + LineagePicture.Layout.radius + 4, point.y + 3.5, "faint halo")
      }
    }
    end()
    lineBreak()
  }

  /// Round, square, a diamond or an octagon: the worse, the more corners point out.
  mutating func shape(_ kind: String, _ p: LineagePicture.Layout.Point, _ style: String, radius r: Double) {
    switch kind {
    case "wording":
      empty(
        "rect", ("x", (p.x - r + 1).short), ("y", (p.y - r + 1).short), ("width", (2 * r - 2).short),
        ("height", (2 * r - 2).short), ("class", style))
    case "meaning": polygon([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)], p, r, style)
    case "misquote": polygon([(0, -1.3), (1.25, 0.85), (-1.25, 0.85)], p, r, style)
    default: empty("circle", ("cx", p.x.short), ("cy", p.y.short), ("r", r.short), ("class", style))
    }
  }

  private mutating func polygon(
    _ corners: [(Double, Double)], _ p: LineagePicture.Layout.Point, _ r: Double, _ style: String
  ) {
    let points = corners.map { "\((p.x + $0.0 * r).short),\((p.y + $0.1 * r).short)" }.joined(separator: " ")
    empty("polygon", ("points", points), ("class", style))
  }

  /// The reports by their numbers: who, when, in which words, from whom and how changed.
  mutating func draw(_ picture: LineagePicture, _ list: [Int], below top: Double) {
    let layout = LineagePicture.Layout(picture, top: 0)
    let column = (layout.width - 24) / Double(layout.columns)
    let rows = (list.count + layout.columns - 1) / layout.columns
    for (place, i) in list.enumerated() {
      let y = top + Double(place % rows) * LineagePicture.entryHeight
      let x = Double(place / rows) * column
      let (report, line) = (picture.reports[i], picture.origins[i])
      text("\(i + 1)", at: x + 48, y, "strong end")
      text(report.heading.fitting(column - 84, size: 12), at: x + 60, y, "strong")
      text(report.said.fitting(column - 84, size: 12), at: x + 60, y + 16, "name")
      guard let line else { continue }
      text("\(line.origin): \(line.change)".fitting(column - 84, size: 11), at: x + 60, y + 31, "small")
    }
    if list.count < picture.reports.count {
      let y = top + Double(rows) * LineagePicture.entryHeight
      text("and \(picture.reports.count - list.count) more; “stemma trace” lists them all", at: 60, y, "small")
    }
  }
}

extension LineagePicture.Line {
  var style: String { severity?.rawValue ?? "none" }
}
