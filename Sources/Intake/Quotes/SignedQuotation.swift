import ReportedSpeech

/// A quotation on lines of its own with a line below it that begins with a dash: "— Bram Oster". Of a post that a program took
/// from a page, "— Bram Oster (@oster) May 1, 2026", it needs no marks.
enum SignedQuotation {
  /// A `speaker` for each, but for those that markup has named already.
  static func markings(in text: String, beside known: [Marking]) -> [Marking] {
    guard holdsDash(text) else { return [] }
    let lines = TextLines(text)
    var all: [Marking] = []
    for i in lines.ranges.indices.dropFirst() {
      guard let credit = CreditLine(lines[i], isSigned: true), !CreditLine.isSentence(lines[i]) else { continue }
      let marked = quotation(endingAbove: i, in: lines)
      guard let quotation = marked ?? post(above: i, in: lines) else { continue }
      let start = lines.ranges[i].lowerBound
      let isKnown = known.contains { $0.kind == .speaker && $0.of?.overlaps(quotation) == true }
      if !isKnown {
        if marked == nil {
          all.append(Marking(kind: .quoted, start: quotation.lowerBound, end: quotation.upperBound))
        }
        all.append(
          Marking(
            kind: .speaker, start: start + credit.name.lowerBound, end: start + credit.name.upperBound, of: quotation))
      }
    }
    return all
  }

  /// The line above one that names an account: "— Bram Oster (@oster)".
  private static func post(above i: Int, in lines: TextLines) -> Range<Int>? {
    guard Phrase("(@").range(in: lines[i]) != nil || lines[i].drop(while: { !$0.isLetter && $0 != "@" }).first == "@"
    else { return nil }
    let range = lines.ranges[i - 1]
    return range.lowerBound..<range.upperBound - lines[i - 1].addressesAtEnd
  }

  /// Its paragraphs: each begins with a mark, and only the last ends with one.
  private static func quotation(endingAbove i: Int, in lines: TextLines) -> Range<Int>? {
    let last = lines[i - 1]
    guard let marks = pairs.first(where: { last.hasSuffix(String($0.close)) }) else { return nil }
    var first = i - 1
    while !isOpened(lines[first], marks) || (first < i - 1 && closes(lines[first], marks)) {
      // A line that is only broken begins without a mark.
      guard first > 0, i - first < 12, !closes(lines[first - 1], marks) else { return nil }
      first -= 1
    }
    while first > 0, i - first < 12, isOpened(lines[first - 1], marks), !closes(lines[first - 1], marks) { first -= 1 }
    let isOne =
      marks.open != marks.close
      ? last.filter { $0 == marks.close }.count == 1
      : lines.joined(first..<i).filter { $0 == marks.close }.count % 2 == 0
        && last.dropLast().filter { $0 == marks.close }.count <= 1
    return isOne ? lines.ranges[first].lowerBound..<lines.ranges[i - 1].upperBound : nil
  }

  private static let pairs: [(open: Character, close: Character)] = [("“", "”"), ("\"", "\""), ("«", "»")]
  private static func isOpened(_ line: String, _ marks: (open: Character, close: Character)) -> Bool {
    line.first == marks.open
  }
  private static func closes(_ line: String, _ marks: (open: Character, close: Character)) -> Bool {
    line.count > 1 && line.last == marks.close
  }

  /// A line begins with one: most texts hold none and need not be taken apart.
  private static func holdsDash(_ text: String) -> Bool {
    var isStart = false
    for b in text.utf8 {
      if isStart, b == 0xE2 || b == UInt8(ascii: "-") || b == UInt8(ascii: "~") { return true }
      if b == UInt8(ascii: "\n") { isStart = true } else if b > 0x20 { isStart = false }
    }
    return false
  }
}

extension CreditLine {
  /// "— He left the hall." is a paragraph.
  static func isSentence(_ line: String) -> Bool {
    line.utf8.split(separator: 0x20).count > 4 && [".", "!", "?"].contains { line.hasSuffix($0) }
  }
}

/// The lines of a text that hold words, without spaces at either end, and where they stand in code points.
struct TextLines {
  private var lines: [String] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ text: String) {
    var at = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let lead = line.prefix { $0.properties.isWhitespace }.count
      let trimmed = line.dropFirst(lead)
      let tail = trimmed.reversed().prefix { $0.properties.isWhitespace }.count
      let words = trimmed.dropLast(tail)
      if !words.isEmpty {
        lines.append(String(words))
        ranges.append(at + lead..<at + lead + words.count)
      }
      at += line.count + 1
    }
  }

  var count: Int { lines.count }
  subscript(i: Int) -> String { lines[i] }
  func joined(_ range: Range<Int>) -> String { lines[range].joined(separator: "\n") }
}
