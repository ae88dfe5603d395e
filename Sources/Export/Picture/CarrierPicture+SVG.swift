extension CarrierPicture: Drawing {
  package var drawing: String { document(isAlone: false) }

  package var svg: String { document(isAlone: true) }

  private func document(isAlone: Bool) -> String {
    let layout = Layout(self)
    let head = isAlone ? 40.0 : 0
    let rest = layout.left > 0 ? " \(layout.left) names more are in the table." : ""
    let width = max(layout.width, 320)
    let note = (words.empty + rest).lines(width: width - 12, size: 11, most: 6)
    let height = head + layout.height + 14 + Double(note.count) * 16
    var xml = XMLWriter()
    if isAlone { xml.declaration() }
    let id = "carriers-\(shape.rawValue)"
    xml.start(
      "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", isAlone ? "img" : "group"), ("aria-labelledby", id),
      ("width", width.short), ("height", height.short),
      ("viewBox", "0 \((-head).short) \(width.short) \(height.short)"), ("class", "carriers"))
    xml.element("title", ("id", id), text: words.title)
    if isAlone {
      xml.element("desc", text: ties.map(\.words).joined(separator: " "))
      xml.element("style", text: Self.style)
      xml.empty(
        "rect", ("y", (-head).short), ("width", width.short), ("height", height.short), ("class", "paper"))
      xml.text(words.title, at: 4, -14, "claim")
    }
    switch shape {
    case .matrix: drawMatrix(in: &xml, layout)
    case .network: drawNetwork(in: &xml, layout)
    }
    for (row, line) in note.enumerated() { xml.text(line, at: 4, layout.height + 14 + Double(row) * 16, "small") }
    xml.end()
    if isAlone { xml.lineBreak() }
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  private func drawMatrix(in xml: inout XMLWriter, _ layout: Layout) {
    xml.text(words.carriers, at: layout.gutter - 10, 14, "small end")
    xml.text(words.origins, at: layout.gutter, 14, "small")
    for label in layout.origins {
      xml.start("g", ("transform", "translate(\(label.x.short) \(label.y.short)) rotate(-50)"))
      xml.text(label.text, at: 0, 0, "lane")
      xml.end()
    }
    for label in layout.carriers { xml.text(label.text, at: label.x, label.y, "lane end") }
    let most = ties.map(\.count).max() ?? 1
    for cell in layout.cells {
      guard let place = cell.tie, ties.indices.contains(place) else {
        xml.box(cell.box, "self")
        continue
      }
      let tie = ties[place]
      linked(tie, in: &xml) { xml in
        xml.box(cell.box, "cell c\(Self.level(tie.count, of: most))")
        let (x, y) = ((cell.box.left + cell.box.right) / 2, (cell.box.top + cell.box.bottom) / 2)
        xml.text("\(tie.count)", at: x, y + 4, "count")
      }
    }
    // So that an empty cell is seen to be one.
    guard let first = layout.carriers.first, let last = layout.origins.last else { return }
    let (top, right) = (first.y - 4 - Layout.cell / 2, last.x + Layout.cell / 2)
    let bottom = top + Double(layout.carriers.count) * Layout.cell
    for column in 0...layout.origins.count {
      let x = (layout.gutter + Double(column) * Layout.cell).short
      xml.empty("line", ("x1", x), ("x2", x), ("y1", top.short), ("y2", bottom.short), ("class", "rule"))
    }
    for row in 0...layout.carriers.count {
      let y = (top + Double(row) * Layout.cell).short
      xml.empty("line", ("x1", layout.gutter.short), ("x2", right.short), ("y1", y), ("y2", y), ("class", "rule"))
    }
  }

  private func drawNetwork(in xml: inout XMLWriter, _ layout: Layout) {
    xml.text(words.origins, at: layout.gutter - 12, 20, "small end")
    xml.text(words.carriers, at: layout.gutter + Layout.span + 12, 20, "small")
    for line in layout.lines {
      let tie = ties[line.tie]
      linked(tie, in: &xml) { xml in
        let (a, b) = (line.start, line.end)
        let bend = ((a.x + b.x) / 2).short
        let curve = "C\(bend) \(a.y.short) \(bend) \(b.y.short) \((b.x - 9).short) \(b.y.short)"
        xml.empty(
          "path", ("d", "M\(a.x.short) \(a.y.short)\(curve)"),
          ("class", "way"), ("stroke-width", line.width.short))
        let back = (b.x - 11).short
        let head = "M\(b.x.short) \(b.y.short)L\(back) \((b.y - 5).short)L\(back) \((b.y + 5).short)Z"
        xml.empty("path", ("d", head), ("class", "head"))
      }
    }
    for line in layout.lines {
      xml.text("\(ties[line.tie].count)", at: line.figure.x, line.figure.y + 4, "count figure")
    }
    for label in layout.origins { xml.text(label.text, at: label.x, label.y, "lane end") }
    for label in layout.carriers { xml.text(label.text, at: label.x, label.y, "lane") }
  }

  /// A thing to click with its sentence, where it leads somewhere.
  private func linked(_ tie: Tie, in xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void) {
    if let address = tie.address {
      xml.start("a", ("href", address), ("class", "tie"), ("aria-label", tie.words))
    } else {
      xml.start("g", ("class", "tie"))
    }
    xml.element("title", text: tie.words)
    body(&xml)
    xml.end()
  }

  /// One to four, by the root: many small figures differ more than few large ones.
  static func level(_ count: Int, of most: Int) -> Int {
    let share = (Double(count) / Double(max(1, most))).squareRoot()
    return min(4, max(1, Int((share * 4).rounded(.up))))
  }

  private static let style = """
    text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;font-size:12px;fill:#1c1b19;\
    unicode-bidi:plaintext}
    .paper{fill:#fff}.claim{font-family:Georgia,"Noto Serif",serif;font-size:19px}.small{font-size:11px;fill:#5d5a54}
    .end{text-anchor:end}.count{text-anchor:middle}.figure{paint-order:stroke;stroke:#fff;stroke-width:4px}.rule{stroke:#dedbd3}.self{fill:#eceae3}
    .c1{fill:#f6ead0}.c2{fill:#efd6a2}.c3{fill:#e4bd70}.c4{fill:#d6a24a}
    .way{fill:none;stroke:#8a867d;stroke-opacity:.6}.head{fill:#1c1b19}
    """
}

extension XMLWriter {
  fileprivate mutating func box(_ box: Box, _ name: String) {
    empty(
      "rect", ("x", box.left.short), ("y", box.top.short), ("width", (box.right - box.left).short),
      ("height", (box.bottom - box.top).short), ("class", name))
  }
}
