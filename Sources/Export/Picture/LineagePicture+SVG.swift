import ReportedSpeech

extension LineagePicture {
  /// The picture as one SVG 1.1 document, with all of it in words for who cannot see it.
  public var svg: String {
    let width = Layout(self, top: 0).width
    let heading = claim.lines(width: width - 48, size: 17, most: 3)
    let head = 34 + Double(heading.count - 1) * 22
    let layout = Layout(self, top: head + 86)
    let list = listed
    let rows = (list.count + layout.columns - 1) / layout.columns
    let height = layout.bottom + 40 + Double(rows) * Self.entryHeight + (list.count < reports.count ? 28 : 0)
    var xml = XMLWriter()
    xml.declaration()
    xml.start(
      "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"),
      ("aria-labelledby", "lineage-title lineage-description"), ("width", layout.width.short),
      ("height", height.short), ("viewBox", "0 0 \(layout.width.short) \(height.short)"), ("class", "lineage"))
    xml.element("title", ("id", "lineage-title"), text: "Lineage of “\(claim.fitting(900, size: 10))”")
    xml.element("desc", ("id", "lineage-description"), text: description)
    xml.element("style", text: Self.style)
    xml.empty("rect", ("width", "100%"), ("height", "100%"), ("class", "paper"))
    for (row, line) in heading.enumerated() { xml.text(line, at: 24, 34 + Double(row) * 22, "claim") }
    xml.text(scope, at: 24, head + 22, "small")
    xml.legend(at: 24, head + 46)
    xml.grid(layout)
    xml.draw(lines, layout)
    xml.draw(unseen, layout)
    for i in reports.indices { xml.draw(self, i, layout) }
    xml.draw(self, list, below: layout.bottom + 40)
    xml.end()
    xml.lineBreak()
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  static let entryHeight = 54.0
  private static let mostEntries = 60

  /// What is told below the picture: everything, or where that is too much, where it begins and what went wrong.
  private var listed: [Int] {
    guard reports.count > Self.mostEntries else { return Array(reports.indices) }
    let origins = origins
    let rank = { (i: Int) in
      origins[i] == nil ? 5 : (origins[i]?.severity).map { $0 == .misquote ? 4 : $0 == .meaning ? 3 : 0 } ?? 0
    }
    let telling = reports.indices.filter { rank($0) > 0 }.sorted { (rank($1), $0) < (rank($0), $1) }
    return telling.prefix(Self.mostEntries / 2).sorted()
  }

  private var scope: String {
    let outlets = Set(reports.map(\.outlet)).count
    let times = reports.compactMap(\.published?.from).sorted()
    let span =
      times.first.flatMap { a in times.last.map { b in " · \(a.text.prefix(10)) to \(b.text.prefix(10))" } } ?? ""
    return
      "\(reports.count) report\(reports.count == 1 ? "" : "s") in \(outlets) outlet\(outlets == 1 ? "" : "s")\(span)"
      + " · time runs right, empty stretches are shortened"
  }

  private static let style = """
    text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;font-size:12px;fill:#1b1b1b;\
    unicode-bidi:plaintext}
    .paper{fill:#fff}.claim{font-size:17px;font-weight:600}.small{font-size:11px;fill:#555}.name{font-size:12px}
    .faint{font-size:10px;fill:#444}.strong{font-weight:600}.number{font-size:10px;text-anchor:middle}
    .end{text-anchor:end}.halo{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}.inverse{fill:#fff}.band{fill:#f4f4f2}.rule{stroke:#d8d8d4;stroke-width:1}
    .line{fill:none}.mark{fill:#fff;stroke-width:2}.first{fill:#1b1b1b;stroke:#1b1b1b}.tied{fill:#d9d9d9}
    .none,.harmless{stroke:#6b6b6b;stroke-width:1.2}
    .wording{stroke:#0069a6;stroke-width:1.6;stroke-dasharray:7 3}
    .meaning{stroke:#b34700;stroke-width:2.4}
    .misquote{stroke:#a80f0f;stroke-width:3;stroke-dasharray:10 3 2 3}
    .mark.wording,.mark.meaning,.mark.misquote,.mark.none,.mark.harmless{stroke-width:2;stroke-dasharray:none}
    .unseen{stroke:#6b6b6b;stroke-width:1.4;stroke-dasharray:3 3}.undated{stroke-dasharray:2 2}
    .reach{stroke:#6b6b6b;stroke-width:3;stroke-opacity:.35}
    .head{stroke-dasharray:none}.crowded .line{stroke-opacity:.55}
    @media (prefers-color-scheme:dark){text{fill:#eee}.paper{fill:#16181b}.small,.faint{fill:#b9b9b9}.band{fill:#1e2125}
    .rule{stroke:#3a3e44}.mark{fill:#16181b}.first{fill:#eee;stroke:#eee}.inverse{fill:#16181b}.tied{fill:#555}.halo{stroke:#16181b}
    .none,.harmless,.unseen,.reach{stroke:#a5a5a5}.wording{stroke:#6cb8ec}.meaning{stroke:#f0965a}.misquote{stroke:#ff8080}}
    """
}

extension Double {
  /// With one decimal at most.
  var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension XMLWriter {
  mutating func text(_ text: String, at x: Double, _ y: Double, _ style: String) {
    element("text", ("x", x.short), ("y", y.short), ("class", style), text: text)
    lineBreak()
  }

  mutating func line(_ a: LineagePicture.Layout.Point, _ b: LineagePicture.Layout.Point, _ style: String) {
    empty("line", ("x1", a.x.short), ("y1", a.y.short), ("x2", b.x.short), ("y2", b.y.short), ("class", style))
    lineBreak()
  }
}
