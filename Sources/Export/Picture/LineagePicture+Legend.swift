extension LineagePicture {
  /// What shapes and lines mean, of those that the picture has, in the order in which they are told.
  private enum Sign: CaseIterable {
    case quoted, reported, own, first, missing, day, descent, likeness, suggested

    var words: String {
      switch self {
      case .quoted: "quoted"
      case .reported: "reported, not quoted"
      case .own: "in the outlet’s own voice"
      case .first: "reported first"
      case .missing: "cited, not here"
      case .day: "some time in that day"
      case .descent: "has it from there"
      case .likeness: "alike; whether from there is not known"
      case .suggested: "suggested, not confirmed"
      }
    }

    func isIn(_ picture: LineagePicture) -> Bool {
      switch self {
      case .quoted: picture.reports.contains { $0.mode.isQuote }
      case .reported: picture.reports.contains { $0.mode == .indirect }
      case .own: picture.reports.contains { $0.mode == .unattributed }
      case .first: picture.reports.contains(where: \.isFirst)
      case .missing: !picture.unseen.isEmpty
      case .day: picture.reports.contains { $0.published?.isWide ?? false }
      case .descent: picture.lines.contains(where: \.isDescent)
      case .likeness: picture.lines.contains { !$0.isDescent }
      case .suggested: picture.lines.contains(where: \.isSuggested)
      }
    }
  }

  /// Draws the legend in rows; how high they are.
  func legend(in xml: inout XMLWriter, at top: Double, width: Double) -> Double {
    var (x, y) = (0.0, top)
    for sign in Sign.allCases where sign.isIn(self) {
      let room = 44 + sign.words.pixels(11) + 18
      if x + room > width, x > 0 { (x, y) = (0, y + 22) }
      draw(sign, in: &xml, at: Layout.Point(x: x, y: y))
      xml.text(sign.words, at: x + 36, y + 4, "small")
      x += room
    }
    return y - top + 22
  }

  private func draw(_ sign: Sign, in xml: inout XMLWriter, at p: Layout.Point) {
    let middle = Layout.Point(x: p.x + 15, y: p.y)
    switch sign {
    case .quoted: xml.shape(.direct, middle)
    case .reported: xml.shape(.indirect, middle)
    case .own: xml.shape(.unattributed, middle)
    case .first:
      xml.empty("circle", ("cx", middle.x.short), ("cy", middle.y.short), ("r", "9"), ("class", "halo"))
    case .missing:
      xml.empty("circle", ("cx", middle.x.short), ("cy", middle.y.short), ("r", "7"), ("class", "mark missing"))
    case .day:
      xml.empty(
        "rect", ("x", p.x.short), ("y", (p.y - 3).short), ("width", "30"), ("height", "6"), ("rx", "3"),
        ("class", "day"))
    case .descent, .likeness, .suggested:
      xml.start("g", ("class", "edge \(sign == .descent ? "descent" : sign == .likeness ? "likeness" : "suggested")"))
      let end = p.x + 30
      xml.empty("path", ("d", "M\(p.x.short) \(p.y.short)L\(end.short) \(p.y.short)"), ("class", "way"))
      if sign == .descent {
        let head =
          "M\(end.short) \(p.y.short)L\((end - 9).short) \((p.y - 4).short)L\((end - 9).short) \((p.y + 4).short)Z"
        xml.empty("path", ("d", head), ("class", "head"))
      }
      xml.end()
    }
  }
}
