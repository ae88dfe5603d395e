import Answers
import ReportedSpeech

/// An article's text with its assertions marked: each stretch belongs to the innermost of those that it lies in, and the
/// first stretch of each bears its name, for links.
struct MarkedArticle {
  private let bodyText: [Unicode.Scalar]
  private let titleText: [Unicode.Scalar]
  private let marks: [ArticleAnswer.Mark]

  init(marks: [ArticleAnswer.Mark], article: ArticleAnswer) {
    self.marks = marks
    bodyText = Array(article.text.unicodeScalars)
    titleText = Array((article.known.title ?? "").unicodeScalars)
  }

  var title: HTML { .all(stretches(.title).map { html($0, titleText) }) }

  /// Paragraph by paragraph, as lines part them.
  var body: HTML {
    var paragraphs: [HTML] = []
    var line: [HTML] = []
    for stretch in stretches(.body) {
      var start = stretch.range.lowerBound
      var isFirst = true
      for i in stretch.range where bodyText[i] == "\n" || bodyText[i] == "\r" {
        if start < i { line.append(html(stretch.part(start..<i, isFirst: isFirst), bodyText)) }
        isFirst = isFirst && start >= i
        if !line.isEmpty { paragraphs.append(.element(.p, [.plain(.dir, "auto")], line)) }
        line = []
        start = i + 1
      }
      if start < stretch.range.upperBound {
        line.append(html(stretch.part(start..<stretch.range.upperBound, isFirst: isFirst), bodyText))
      }
    }
    if !line.isEmpty { paragraphs.append(.element(.p, [.plain(.dir, "auto")], line)) }
    return .all(paragraphs)
  }

  private struct Stretch {
    var range: Range<Int>
    /// Of `marks`; nil for what nobody is marked with.
    var mark: Int?
    /// It bears the mark's name.
    var isFirst: Bool

    func part(_ range: Range<Int>, isFirst: Bool) -> Stretch {
      Stretch(range: range, mark: mark, isFirst: self.isFirst && isFirst)
    }
  }

  private func stretches(_ part: Part) -> [Stretch] {
    let count = part == .title ? titleText.count : bodyText.count
    // The innermost is written last.
    let order = marks.indices.filter { marks[$0].report.part == part }.sorted { a, b in
      let (x, y) = (marks[a].report, marks[b].report)
      return (y.end - y.start, a) < (x.end - x.start, b)
    }
    var owner = [Int](repeating: -1, count: count)
    for i in order {
      for piece in marks[i].pieces where piece.lowerBound >= 0 && piece.upperBound <= count {
        for place in piece { owner[place] = i }
      }
    }
    var stretches: [Stretch] = []
    var named: Set<Int> = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, owner[end] == owner[start] { end += 1 }
      let mark = owner[start] < 0 ? nil : owner[start]
      stretches.append(
        Stretch(range: start..<end, mark: mark, isFirst: mark.map { named.insert($0).inserted } ?? false))
      start = end
    }
    return stretches
  }

  private func html(_ stretch: Stretch, _ text: [Unicode.Scalar]) -> HTML {
    let words = String(String.UnicodeScalarView(text[stretch.range]))
    guard let mark = stretch.mark.map({ marks[$0] }) else { return .text(words) }
    let mode = mark.report.mode.isQuote ? "quoted" : mark.report.mode == .indirect ? "reported" : "own"
    let id = mark.name.split(separator: "/", maxSplits: 1).last.map(String.init) ?? mark.name
    var attributes: [Attribute] = [
      .class("s \(mode)"), .href(.claim(mark.name, base: mark.name)), .plain(.data_name, mark.name),
    ]
    if stretch.isFirst { attributes.append(.id(id)) }
    if let speaker = mark.report.speaker { attributes.append(.plain(.data_speaker, speaker)) }
    let outlets = Set(mark.others.map(\.report.publisher)).count
    let also = outlets > 0 ? "; also in \(outlets.of("other outlet"))" : ""
    attributes.append(.title("\(mark.report.credited)\(also)"))
    return .element(.a, attributes, [.text(words)])
  }
}
