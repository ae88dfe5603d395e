import English
import ReportedSpeech

/// "Published March 5, 2026 at 8:30 a.m. ET | Updated March 6, 2026": the dates that a line states.
struct Notation: Hashable {
  var published: [WrittenTime] = []
  /// Without a label, most likely of publication: "March 5, 2026".
  var bare: WrittenTime?
  var modified: [WrittenTime] = []
  /// Behind a label, and not to be read: "Published 03/05/2026".
  var unread: [StatedDate] = []
  /// There was nothing else in the line.
  var isWhole = false

  /// Reads the parts of a line that hold no more than labels and dates, behind a byline perhaps. A date in running
  /// text is not one of these, nor is the year of a copyright.
  init(_ line: String) {
    guard line.utf8.count <= 200, line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return }
    var rest = Substring(line)
    var whole = true
    while !rest.isEmpty {
      // By scalars: comparing characters of every line took half the time of reading an article.
      let scalars = rest.unicodeScalars
      let cut = scalars.firstIndex(where: Notation.parts) ?? rest.endIndex
      whole = read(rest[..<cut].trimmed) && whole
      rest = cut < rest.endIndex ? rest[scalars.index(after: cut)...] : ""
    }
    isWhole = whole && !(published.isEmpty && modified.isEmpty && bare == nil)
    // A date between dashes stands in sentences too.
    if !isWhole, [".", "?", "!", "”", "\""].contains(where: line.hasSuffix) {
      (published, modified, bare, unread) = ([], [], nil, [])
    }
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "•", "·", "–", "—": true
    default: false
    }
  }

  /// Whether the segment is read to its end.
  private mutating func read(_ segment: String) -> Bool {
    var scanner = TimeScanner(segment)
    let isByline = segment.begins(with: "by ")
    if isByline { scanner.skipToLabel() }
    var found: [(TimeScanner.Label?, WrittenTime)] = []
    while !scanner.isAtEnd {
      scanner.skipMarks()
      let label = scanner.label()
      scanner.skipMarks()
      scanner.readsShortYears = label != nil
      let reading = scanner.reading()
      if let label {
        switch reading {
        case .ambiguous: noteUnread(label, segment)
        case .none where scanner.isAtNumericDate: noteUnread(label, segment)
        default: break
        }
      }
      guard label != nil || found.isEmpty, case .time(let time) = reading, time.unit <= .day else { return false }
      found.append((label, time))
      scanner.skipToNextLabel()
      // A date without a label says nothing where words follow that make a sentence of it.
      if label == nil, !scanner.isAtEnd, scanner.peek() != .word("by"), scanner.lookingAtLabel == nil { return false }
      if scanner.peek() == .word("by") { break }
    }
    for (label, time) in found {
      switch label {
      case .published: published.append(time)
      case .modified: modified.append(time)
      case nil: bare = bare ?? time
      }
    }
    return !isByline
  }
}

extension Notation {
  private mutating func noteUnread(_ label: TimeScanner.Label, _ segment: String) {
    var start = segment.firstIndex { $0.isNumber } ?? segment.startIndex
    // "February 31, 2026".
    if let month = segment[..<start].split(whereSeparator: { !$0.isLetter }).last,
      MonthName.number(month.lowercased()) != nil
    {
      start = month.startIndex
    }
    let words = segment[start...].trimmed
    unread.append(StatedDate(field: label == .published ? "published" : "updated", words: words))
  }
}

extension TimeScanner {
  enum Label { case published, modified }

  /// "Published:", "First published on", "Last updated at", "Date:".
  fileprivate mutating func label() -> Label? {
    attempt { scanner in
      _ =
        scanner.take(word: "first") || scanner.take(word: "last") || scanner.take(word: "originally")
        || scanner.take(word: "date")
      guard case .word(let word)? = scanner.peek(), let label = TimeScanner.labels[word] else {
        // "Date: March 5, 2026".
        return scanner.at > 0 && scanner.tokens[scanner.at - 1] == .word("date") && scanner.take(":") ? .published : nil
      }
      scanner.at += 1
      _ = scanner.take(word: "date") || scanner.take(word: "on") || scanner.take(word: "at")
      _ = scanner.take(":")
      return label
    }
  }

  /// "(Last updated: …)" is read on, "(GMT)" is passed over.
  fileprivate mutating func skipToNextLabel() {
    skipMarks()
    var inside = self
    if inside.take("("), inside.lookingAtLabel != nil { self = inside } else { skipParenthesis() }
    skipMarks()
    _ = take(")")
  }

  /// "31/31/2026", "2026-13-05", "February 31, 2026": written as a date is, whatever it names.
  fileprivate var isAtNumericDate: Bool {
    let ahead = tokens[at...].prefix(5)
    func isNumber(_ i: Int) -> Bool { if i < ahead.count, case .number = ahead[at + i] { true } else { false } }
    if isNumber(0), isNumber(2), isNumber(4), ahead[at + 1] == ahead[at + 3] {
      return ["/", "-", "."].contains { ahead[at + 1] == .mark(UInt8(ascii: $0)) }
    }
    let months = ahead.prefix(2).contains {
      if case .word(let word) = $0 { MonthName.number(word) != nil } else { false }
    }
    return months && ahead.count { if case .number = $0 { true } else { false } } == 2
  }

  fileprivate mutating func skipToLabel() {
    while !isAtEnd, lookingAtLabel == nil { at += 1 }
  }

  fileprivate var lookingAtLabel: Label? {
    var ahead = self
    return ahead.label()
  }

  private static let labels: [String: Label] = [
    "published": .published, "posted": .published, "publish": .published, "issued": .published,
    "updated": .modified, "modified": .modified, "edited": .modified, "corrected": .modified,
  ]
}
