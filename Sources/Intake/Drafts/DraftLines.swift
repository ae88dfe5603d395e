import ReportedSpeech

/// A draft's text as it is put together, line by line, with where each line came from.
struct DraftLines {
  private var text = String.UnicodeScalarView()
  private(set) var count = 0
  private var lines: [DraftText.LineStart] = []
  private var markings: [Marking] = []
  private var wrapped = WrappedLine()

  /// A line of the file; `isQuoted` where its markup sets it off as somebody's words, `opensBlock` where it begins anew.
  mutating func add(_ line: String, from number: Int, isQuoted: Bool = false, opensBlock: Bool = false) {
    if wrapped.continues(with: line, opensBlock: opensBlock), text.last == "\n" {
      text.removeLast()
      text.append(" ")
    }
    let start = count
    lines.append(DraftText.LineStart(start: start, line: number))
    append(line)
    let hasWords = line.unicodeScalars.contains { $0.properties.isAlphabetic }
    if isQuoted, hasWords { quote(start..<count) }
    append("\n")
  }

  private mutating func append(_ words: String) {
    text.append(contentsOf: words.unicodeScalars)
    count += words.unicodeScalars.count
  }

  /// Lines of one quoted block are one passage.
  private mutating func quote(_ range: Range<Int>) {
    if let last = markings.last, last.end + 1 == range.lowerBound {
      markings[markings.count - 1].end = range.upperBound
    } else {
      markings.append(Marking(kind: .quoted, start: range.lowerBound, end: range.upperBound))
    }
  }

  func draft(_ name: String) -> DraftText {
    DraftText(name: name, text: String(text), lines: lines, markings: markings)
  }
}
