import ReportedSpeech

extension XMLWriter {
  mutating func grid(_ layout: LineagePicture.Layout) {
    if !layout.strip.isEmpty {
      empty(
        "rect", ("x", layout.strip.lowerBound.short), ("y", (layout.top - 20).short),
        ("width", (layout.strip.upperBound - layout.strip.lowerBound).short),
        ("height", (layout.bottom - layout.top + 20).short), ("class", "strip"))
      text("no date", at: layout.strip.lowerBound + 8, layout.top - 7, "when")
    }
    for lane in layout.lanes {
      line(.init(x: 0, y: lane.top), .init(x: layout.width, y: lane.top), "rule")
      let style = lane.kind == .outlet ? "lane" : "lane faint"
      text(lane.name.fitting(LineagePicture.Layout.gutter - 12, size: 12), at: 0, lane.top + 24, style)
    }
    line(.init(x: 0, y: layout.bottom), .init(x: layout.width, y: layout.bottom), "rule")
    for tick in layout.ticks {
      line(.init(x: tick.x, y: layout.top - 4), .init(x: tick.x, y: layout.bottom), "rule")
      text(tick.label, at: tick.x, layout.top - 7, "when")
    }
  }

  /// A line with, while it is pointed to, what says that there is descent.
  mutating func draw(_ line: LineagePicture.Line, along way: Way) {
    let kind = line.isDescent ? "descent" : "likeness"
    start("g", ("class", "edge \(kind)\(line.isSuggested ? " suggested" : "")"))
    element("title", text: "\(line.later + 1) \(line.basis ?? line.origin): \(line.told)")
    empty("path", ("d", way.path), ("class", "way"))
    if line.isDescent { empty("path", ("d", way.arrow), ("class", "head")) }
    end()
    lineBreak()
  }

  mutating func draw(_ unseen: [LineagePicture.Unseen], _ layout: LineagePicture.Layout) {
    for (k, (one, point)) in zip(unseen, layout.unseen).enumerated() {
      start("g", ("class", "edge missing"))
      element("title", text: "\(one.name): cited, its report is not found here")
      for way in layout.unseenWays[k] {
        empty("path", ("d", way.path), ("class", "way"))
        empty("path", ("d", way.arrow), ("class", "head"))
      }
      empty("circle", ("cx", point.x.short), ("cy", point.y.short), ("r", "7"), ("class", "mark missing"))
      end()
    }
  }

  /// A report: how it has the words by its shape, how long its date may mean by a bar, its number, and where it stands.
  mutating func draw(_ report: LineagePicture.Report, _ i: Int, _ layout: LineagePicture.Layout) {
    let (point, r) = (layout.marks[i], LineagePicture.Layout.radius)
    if let address = report.address { start("a", ("href", address)) } else { start("g") }
    element("title", text: "\(i + 1). \(report.heading)\n\(report.said)")
    if let day = layout.days[i] {
      empty(
        "rect", ("x", day.lowerBound.short), ("y", (point.y - 3).short),
        ("width", (day.upperBound - day.lowerBound).short), ("height", "6"), ("rx", "3"), ("class", "day"))
    }
    let isFirst = report.isFirst
    if isFirst {
      empty("circle", ("cx", point.x.short), ("cy", point.y.short), ("r", (r + 4).short), ("class", "halo"))
    }
    shape(report.mode, point)
    text("\(i + 1)", at: point.x + r + 3, point.y - (layout.isBare ? 5 : 6), isFirst ? "number strong" : "number")
    if layout.isBare { text(layout.words(of: report), at: point.x + r + 18, point.y + 4, "words") }
    if report.count > 1 { text("×\(report.count)", at: point.x + r + 3, point.y + 13, "number strong") }
    end()
    lineBreak()
  }

  /// Filled: quoted. A ring: reported. A small square: the outlet's own voice.
  mutating func shape(_ mode: Mode, _ p: LineagePicture.Layout.Point) {
    let r = LineagePicture.Layout.radius
    switch mode {
    case .direct, .mixed:
      empty("circle", ("cx", p.x.short), ("cy", p.y.short), ("r", r.short), ("class", "mark quoted"))
    case .indirect:
      empty("circle", ("cx", p.x.short), ("cy", p.y.short), ("r", (r - 1).short), ("class", "mark reported"))
    case .unattributed:
      empty(
        "rect", ("x", (p.x - r + 2).short), ("y", (p.y - r + 2).short), ("width", (2 * r - 4).short),
        ("height", (2 * r - 4).short), ("class", "mark own"))
    }
  }

  mutating func text(_ text: String, at x: Double, _ y: Double, _ style: String) {
    element("text", ("x", x.short), ("y", y.short), ("class", style), text: text)
  }

  mutating func line(_ a: LineagePicture.Layout.Point, _ b: LineagePicture.Layout.Point, _ style: String) {
    empty("line", ("x1", a.x.short), ("y1", a.y.short), ("x2", b.x.short), ("y2", b.y.short), ("class", style))
  }
}
