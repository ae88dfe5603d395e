import ReportedSpeech

extension LineagePicture: Drawing {
  /// The picture as a part of a page, which styles it; everything in it stands in words beside it.
  package var drawing: String {
    let folded = folded()
    let layout = Layout(folded, top: 26)
    var xml = XMLWriter()
    let height = layout.bottom + 18 + folded.legendHeight(layout.width)
    xml.start(
      "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "group"), ("aria-labelledby", "lineage-title"),
      ("width", layout.width.short), ("height", height.short),
      ("viewBox", "0 0 \(layout.width.short) \(height.short)"), ("class", "lineage"))
    xml.element("title", ("id", "lineage-title"), text: title)
    folded.draw(in: &xml, layout)
    xml.end()
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  /// The picture as one SVG document, with all of it in words for who cannot see it.
  package var svg: String {
    let folded = folded()
    let width = max(Layout(folded, top: 0).width, 640)
    let heading = claim.lines(width: width, size: 19, most: 3)
    let head = 30 + Double(heading.count) * 26
    let layout = Layout(folded, top: head + 40)
    let list = Array(folded.reports.indices.prefix(Self.mostEntries))
    let below = layout.bottom + 18 + folded.legendHeight(layout.width) + 22
    let left = folded.reports.count - list.count
    let height = below + Double(list.count) * Self.entryHeight + (left > 0 ? 28 : 0)
    var xml = XMLWriter()
    xml.declaration()
    xml.start(
      "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"),
      ("aria-labelledby", "lineage-title lineage-description"), ("width", (width + 48).short), ("height", height.short),
      ("viewBox", "-24 0 \((width + 48).short) \(height.short)"), ("class", "lineage"))
    xml.element("title", ("id", "lineage-title"), text: title)
    xml.element("desc", ("id", "lineage-description"), text: description)
    xml.element("style", text: Self.style)
    xml.empty("rect", ("x", "-24"), ("width", (width + 48).short), ("height", height.short), ("class", "paper"))
    for (row, line) in heading.enumerated() { xml.text(line, at: 0, 34 + Double(row) * 26, "claim") }
    xml.text(scope, at: 0, head + 4, "small")
    folded.draw(in: &xml, layout)
    for (place, i) in list.enumerated() {
      let y = below + Double(place) * Self.entryHeight
      xml.text("\(i + 1)", at: 22, y, "number strong end")
      xml.text(folded.reports[i].heading.fitting(width - 40, size: 12), at: 32, y, "lane")
      xml.text(folded.reports[i].said.fitting(width - 40, size: 13), at: 32, y + 18, "words")
    }
    if left > 0 {
      let y = below + Double(list.count) * Self.entryHeight
      xml.text("and \(left) more; “stemma trace” lists them all", at: 32, y, "small")
    }
    xml.end()
    xml.lineBreak()
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  private static let entryHeight = 46.0
  private static let mostEntries = 60

  /// Lanes, lines, marks and what they mean.
  private func draw(in xml: inout XMLWriter, _ layout: Layout) {
    xml.grid(layout)
    for (k, line) in lines.enumerated() { if let way = layout.ways[k] { xml.draw(line, along: way) } }
    xml.draw(unseen, layout)
    // Above all lines, so that none strikes through words.
    for label in layout.labels {
      let isGrave = lines[label.line].severity.map { $0 >= .meaning } ?? false
      xml.text(label.text, at: label.at.x, label.at.y + 4, isGrave ? "change grave" : "change")
    }
    for (i, report) in reports.enumerated() { xml.draw(report, i, layout) }
    _ = legend(in: &xml, at: layout.bottom + 22, width: layout.width)
  }

  private func legendHeight(_ width: Double) -> Double {
    var nothing = XMLWriter()
    return legend(in: &nothing, at: 0, width: width)
  }

  /// A claim that is a quotation has marks of its own.
  private var title: String {
    let words = claim.fitting(900, size: 10)
    return "Lineage of " + (claim.first.map { "“\"".contains($0) } ?? false ? words : "“\(words)”")
  }

  private var scope: String {
    let outlets = Set(reports.map(\.outlet)).count
    let isTimed = reports.contains { $0.published != nil }
    return "\(reports.count) report\(reports.count == 1 ? "" : "s") by \(outlets) outlet\(outlets == 1 ? "" : "s")"
      + (isTimed ? "; time runs right, empty stretches are shortened" : "; none of them bears a date")
  }

  /// The page's style sheet has the same rules in its own colours.
  private static let style = """
    text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;font-size:12px;fill:#1c1b19;\
    unicode-bidi:plaintext}
    .paper{fill:#fff}.claim,.words{font-family:Georgia,"Noto Serif",serif}.claim{font-size:19px}.words{font-size:13px}
    .small,.when{font-size:11px;fill:#5d5a54}.faint{fill:#5d5a54}.number{font-size:10px;fill:#5d5a54;paint-order:stroke;stroke:#fff;stroke-width:3px}
    .strong{font-weight:700;fill:#1c1b19}.end{text-anchor:end}.rule{stroke:#dedbd3}.strip{fill:#f3f1ec}
    .way{fill:none;stroke:#8a867d;stroke-width:1.3}.head{fill:#1c1b19}.descent .way{stroke:#1c1b19;stroke-width:1.6}
    .suggested .way{stroke-dasharray:5 4}.missing .way{stroke:#8a867d;stroke-dasharray:2 3}.missing .head{fill:#8a867d}
    .change{font-size:11px;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
    .grave{font-weight:700}.day{fill:#cfcbc1}.halo{fill:none;stroke:#1c1b19;stroke-width:1}
    .mark{stroke:#1c1b19;stroke-width:2;fill:#fff}.quoted{fill:#1c1b19}.own{fill:#fff}
    .mark.missing{stroke:#8a867d;stroke-dasharray:3 2}
    @media (prefers-color-scheme:dark){text,.strong{fill:#ece9e2}.paper{fill:#191816}.small,.when,.faint,.number{fill:#aaa69c}
    .rule{stroke:#3b3935}.strip{fill:#22211e}.descent .way,.halo,.mark{stroke:#ece9e2}.head,.quoted{fill:#ece9e2}
    .mark{fill:#191816}.mark.quoted{fill:#ece9e2}.change,.number{stroke:#191816}.day{fill:#4a4741}}
    """
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
