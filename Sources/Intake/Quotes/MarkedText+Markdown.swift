import ReportedSpeech

extension MarkedText {
  /// Markdown with its marks, but for those of block quotations, "> …": what they set off is quoted, and whose it is says
  /// the line above, or one that begins with a dash.
  init(markdown text: String) {
    self.init(plain: text)
    guard Phrase(">").range(in: self.text) != nil else { return }
    let lines = MarkdownLines(self.text)
    self.text = lines.text
    for block in lines.blocks { markings += lines.markings(of: block) }
  }
}

/// The lines of a Markdown text without the marks of block quotations, and which of them stood in one.
private struct MarkdownLines {
  private struct Line {
    let words: String
    /// In code points of the text, without white space at either end.
    let range: Range<Int>
    let isQuoted: Bool
    /// The next line begins below it, however the text is set.
    let isBroken: Bool
  }

  private(set) var text = ""
  private var lines: [Line] = []
  private var count = 0

  init(_ text: String) {
    var isCode = false
    let all = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (i, line) in all.enumerated() {
      let bare = MarkdownLines.withoutMarks(line)
      let isFence = ["```", "~~~"].contains { String(line.prefix(3)) == $0 }
      if isFence { isCode.toggle() }
      let isQuoted = bare != nil && !isCode && !isFence
      add(isQuoted ? bare ?? line : line, isQuoted: isQuoted, isFirst: i == 0)
    }
  }

  private mutating func add(_ line: Substring.UnicodeScalarView, isQuoted: Bool, isFirst: Bool) {
    if !isFirst {
      // A paragraph goes on in the next line, unless that one begins as what stands by itself.
      let isJoined = isQuoted && lines.last.map { $0.isQuoted && !$0.words.isEmpty && !$0.isBroken } ?? false
      text += isJoined && line.first.map { $0.properties.isAlphabetic } ?? false ? " " : "\n"
      count += 1
    }
    let lead = line.prefix { $0.properties.isWhitespace }.count
    let words = String(line).trimmed
    let start = words.isEmpty ? count : count + lead
    let isBroken = ["  ", "\\"].contains { String(line).hasSuffix($0) }
    lines.append(
      Line(
        words: words, range: start..<start + words.unicodeScalars.count, isQuoted: isQuoted, isBroken: isBroken))
    text.unicodeScalars.append(contentsOf: line)
    count += line.count
  }

  /// Nil for a line that no mark opens.
  private static func withoutMarks(_ line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    var rest = line.drop { $0 == " " }
    guard rest.first == ">" else { return nil }
    while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
    return rest
  }

  /// The runs of lines that stood in a block quotation.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start: Int?
    for i in 0...lines.count {
      let isQuoted = i < lines.count && lines[i].isQuoted
      if isQuoted { start = start ?? i }
      if !isQuoted, let first = start {
        blocks.append(first..<i)
        start = nil
      }
    }
    return blocks
  }

  func markings(of block: Range<Int>) -> [Marking] {
    var own = block.filter { !lines[$0].words.isEmpty }
    // "[!NOTE]" heads a box and quotes nobody.
    guard let first = own.first, !lines[first].words.hasPrefix("[!") else { return [] }
    var speaker = own.count > 1 ? own.last.flatMap { signed(by: lines[$0]) } : nil
    let isSigned = speaker != nil
    if isSigned { own.removeLast() }
    guard let last = own.last else { return [] }
    let above = lines[..<block.lowerBound].last { !$0.words.isEmpty }
    let below = lines[block.upperBound...].first { !$0.words.isEmpty }
    speaker =
      speaker ?? above.flatMap { line in Introduction(line.words)?.name.moved(by: line.range.lowerBound) }
      ?? below.flatMap(signed)
    let words = lines[first].range.lowerBound..<lines[last].range.upperBound
    // A text that stands in marks as a whole, as in a letter that was answered, quotes nobody.
    guard speaker != nil || words.count * 3 <= count * 2 else { return [] }
    let quoted = Marking(kind: .quoted, start: words.lowerBound, end: words.upperBound)
    guard let speaker else { return [quoted] }
    return [quoted, Marking(kind: .speaker, start: speaker.lowerBound, end: speaker.upperBound, of: words)]
  }

  private func signed(by line: Line) -> Range<Int>? {
    guard !CreditLine.isSentence(line.words) else { return nil }
    return CreditLine(line.words, isSigned: true)?.name.moved(by: line.range.lowerBound)
  }
}
