import Answers
import ReportedSpeech
import Stemma

extension ExtractedArticle {
  /// Headline and text with everything marked that was found in them, wrapped to a width.
  ///
  ///     ⟨1:“We will rebuild,”⟩ ⟨c1:said⟩ ⟨m1:Ann Lee⟩. ⟨w:The bridge was closed in March.⟩
  func marked(width: Int) -> [String] {
    let title = article.title.map { [MarkedText($0, marks(in: .title)).text, ""] } ?? []
    let body = MarkedText(article.text, marks(in: .body)).text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = (title + body.map(String.init)).flatMap { $0.wrapped(to: width) }
    return lines.reversed().drop(while: \.isEmpty).reversed()
  }

  private func marks(in part: Part) -> [MarkedText.Mark] {
    var marks: [MarkedText.Mark] = []
    var number = 0
    for statement in statements where statement.part == part || statement.mode != .unattributed {
      guard statement.mode != .unattributed else {
        marks += statement.spans.map { .init($0, statement.checkWorthy ? "w" : "u", .dim) }
        continue
      }
      number += 1
      guard statement.part == part else { continue }
      marks += statement.spans.map { .init($0, "\(number)", .bold) }
      if let mention = statement.mention { marks.append(.init(mention, "m\(number)", .name)) }
      if let cue = statement.cue { marks.append(.init(cue.passage, "c\(number)", .warning)) }
      marks += statement.citations.map { .init($0.passage, "f\(number)", .citation) }
    }
    return marks
  }
}

/// A text with brackets round some of its passages. The brackets tell what is what; colour only helps.
struct MarkedText {
  struct Mark {
    var start: Int
    var end: Int
    var label: String
    var style: Style

    init(_ passage: Passage, _ label: String, _ style: Style) {
      start = passage.start
      end = passage.end
      self.label = label
      self.style = style
    }
  }

  private(set) var text = ""

  static let legend = [
    "⟨1:…⟩ statement 1   ⟨m1:…⟩ who says it   ⟨c1:…⟩ the cue   ⟨f1:…⟩ from where",
    "⟨u:…⟩ the outlet’s own voice   ⟨w:…⟩ the same, and worth a check",
  ]

  init(_ plain: String, _ marks: [Mark]) {
    let scalars = Array(plain.unicodeScalars)
    var open: [Mark] = []
    var at = 0
    func words(to end: Int) -> String {
      guard at < end else { return "" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[at..<min(end, scalars.count)])
      at = end
      return String(view).styled(open.last?.style)
    }
    for mark in marks.nested where mark.end <= scalars.count {
      while let last = open.last, last.end <= mark.start {
        text += words(to: last.end) + Style.dim("⟩")
        open.removeLast()
      }
      text += words(to: mark.start) + Style.dim("⟨\(mark.label):")
      open.append(mark)
    }
    while let last = open.last {
      text += words(to: last.end) + Style.dim("⟩")
      open.removeLast()
    }
    text += words(to: scalars.count)
  }
}

extension [MarkedText.Mark] {
  /// In the order in which they open, the wider first; one that would cross the end of another is cut there and goes on
  /// behind it. One mention may serve several statements: "m1,m2".
  fileprivate var nested: [MarkedText.Mark] {
    var rest = [MarkedText.Mark](sorted(by: MarkedText.Mark.opensFirst).reversed())
    var kept: [MarkedText.Mark] = []
    var ends: [Int] = []
    while var mark = rest.popLast() {
      if let last = kept.last, last.start == mark.start, last.end == mark.end, last.style == mark.style {
        if !last.label.split(separator: ",").contains(Substring(mark.label)) {
          kept[kept.count - 1].label += ",\(mark.label)"
        }
        continue
      }
      while let end = ends.last, end <= mark.start { ends.removeLast() }
      if let end = ends.last, mark.end > end {
        var tail = mark
        tail.start = end
        mark.end = end
        rest.insert(tail, at: rest.lastIndex { MarkedText.Mark.opensFirst(tail, $0) }.map { $0 + 1 } ?? 0)
      }
      kept.append(mark)
      ends.append(mark.end)
    }
    return kept
  }
}

extension MarkedText.Mark {
  fileprivate static func opensFirst(_ a: MarkedText.Mark, _ b: MarkedText.Mark) -> Bool {
    (a.start, -a.end, a.style.rawValue, a.label) < (b.start, -b.end, b.style.rawValue, b.label)
  }
}

extension String {
  /// Every word in a style of its own, so that a line may break between any two. Line breaks are kept.
  fileprivate func styled(_ style: Style?) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map { word in
        let shown = String(word).printable
        return style.map { $0(shown) } ?? shown
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
