import ReportedSpeech

/// "Published March 5, 2026 at 8:30 a.m. ET | Updated March 6, 2026": the dates that a line states.
struct Notation: Hashable {
  var published: [WrittenTime] = []
  var modified: [WrittenTime] = []
  /// There was nothing else in the line.
  var isWhole = false

  /// Reads a line that holds no more than labels, dates and what separates them, behind a byline perhaps. A date in
  /// running text is not one of these, nor is the year of a copyright.
  init(_ line: String) {
    guard line.utf8.count <= 200, line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return }
    var rest = Substring(line)
    var whole = true
    while !rest.isEmpty {
      let cut = rest.firstIndex { "|•·–—".contains($0) } ?? rest.endIndex
      whole = read(String(rest[..<cut])) && whole
      rest = cut < rest.endIndex ? rest[rest.index(after: cut)...] : ""
    }
    isWhole = whole && !(published.isEmpty && modified.isEmpty)
  }

  private mutating func read(_ segment: String) -> Bool {
    var scanner = TimeScanner(segment)
    var first = true
    while !scanner.isAtEnd {
      scanner.skipMarks()
      let label = scanner.label()
      scanner.skipMarks()
      let start = scanner.at
      guard label != nil || first, case .time(let time) = scanner.reading(), time.unit <= .day else {
        return skipToLabel(&scanner)
      }
      scanner.skipParenthesis()
      scanner.skipMarks()
      // A date without a label says nothing where words follow it that are no label: they make a sentence of it.
      if label == nil, !scanner.isAtEnd, scanner.lookingAtLabel == nil {
        scanner.at = start
        return skipToLabel(&scanner)
      }
      if label == .modified { modified.append(time) } else { published.append(time) }
      first = false
    }
    return true
  }

  /// What stands before a label, a byline mostly, is passed over; without a label the segment says nothing.
  private mutating func skipToLabel(_ scanner: inout TimeScanner) -> Bool {
    while !scanner.isAtEnd {
      scanner.at += 1
      let start = scanner.at
      guard let label = scanner.label() else { continue }
      scanner.skipMarks()
      if case .time(let time) = scanner.reading(), time.unit <= .day {
        if label == .modified { modified.append(time) } else { published.append(time) }
      } else {
        scanner.at = start
      }
    }
    return false
  }
}

extension TimeScanner {
  fileprivate enum Label { case published, modified }

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

  fileprivate var lookingAtLabel: Label? {
    var ahead = self
    return ahead.label()
  }

  private static let labels: [String: Label] = [
    "published": .published, "posted": .published, "publish": .published, "issued": .published,
    "updated": .modified, "modified": .modified, "edited": .modified, "corrected": .modified,
  ]
}
