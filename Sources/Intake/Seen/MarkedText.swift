import ReportedSpeech

/// A text as a reader sees it, and what its markup says of parts of it.
struct MarkedText {
  var text: String
  var markings: [Marking] = []
}

extension MarkedText {
  /// Words that are no markup, whatever stands in them.
  init(plain text: String) { self.init(text: TwiceDecoded.mended(text.withoutControlMarks)) }

  /// Words that may be HTML, and HTML that was written as text once more.
  init(written text: String, settings: ReadingSettings) {
    self.init(plain: text.withoutSpreadsheetBreaks)
    for _ in 0..<3 {
      let markup = MarkupInText.look(at: self.text)
      if markup.isMarkup {
        guard let seen = MarkedText(html: self.text, hasBlocks: markup.hasBlocks, settings: settings) else { return }
        self = seen
      } else {
        let next = self.text.dereferenced
        if next == self.text { return }
        self.text = next.replacing("\u{A0}", with: " ")
      }
    }
  }

  /// Nil for HTML that runs into a bound. Where nothing in it begins a line of its own, its empty lines part paragraphs, as
  /// publishing systems store them.
  init?(html: String, hasBlocks: Bool, settings: ReadingSettings) {
    let html = html.withoutCDATA
    let pieces = hasBlocks ? [html] : html.components(of: "\n\n")
    var composed = ComposedText()
    for piece in pieces where !piece.trimmed.isEmpty {
      guard let tree = try? HTMLTree(piece, settings: settings) else { return nil }
      composed.append(tree.composed)
    }
    self.init(text: composed.text, markings: composed.markings)
  }

  /// Without what stands behind a code point.
  func cut(at end: Int) -> MarkedText {
    MarkedText(
      text: String(text.unicodeScalars.prefix(end)),
      markings: markings.filter { $0.end <= end && ($0.of?.upperBound ?? 0) <= end })
  }
}

extension String {
  fileprivate var withoutCDATA: String {
    guard Phrase("<![CDATA[").range(in: self) != nil else { return self }
    return replacing("<![CDATA[", with: "").replacing("]]>", with: "")
  }

  /// Without "_x000D_", as spreadsheets write the half of a line break that XML has no letter for.
  fileprivate var withoutSpreadsheetBreaks: String {
    guard Phrase("_x000").range(in: self) != nil else { return self }
    return ["_x000D_", "_x000d_"].reduce(self) { text, mark in
      text.replacing(mark + "\r\n", with: "\n").replacing(mark + "\n", with: "\n").replacing(mark, with: "\n")
    }
  }

  /// One line as a reader sees it.
  func asSeen(settings: ReadingSettings) -> String? {
    let seen = MarkedText(written: self, settings: settings).text
    let line =
      seen.contains("\n") ? seen.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ") : seen
    return line.trimmed.isEmpty ? nil : line.trimmed
  }
}
