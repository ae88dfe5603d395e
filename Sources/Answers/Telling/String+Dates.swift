import ReportedSpeech

extension String {
  /// A kept sentence with its dates as people write them: "published it 2026-03-05 (by its record)" has been published on
  /// 5 March 2026. What stands in marks is somebody's words, and stays.
  package var withDatesInWords: String {
    let words = split(separator: " ", omittingEmptySubsequences: false).map(Word.init)
    var parts: [String] = []
    var (i, isMarked) = (0, false)
    while i < words.count {
      let word = words[i]
      if !isMarked, let (told, count) = Self.told(words[i...], after: parts.last) {
        parts.append(told)
        i += count
      } else {
        parts.append(word.text)
        i += 1
      }
      for mark in word.text where mark == "“" || mark == "”" { isMarked = mark == "“" }
    }
    return parts.joined(separator: " ")
  }

  private static let leadsOn: Set<Substring> = [
    "after", "before", "by", "on", "since", "until", "between", "and", "in",
  ]

  /// A date that the words begin with, and how many of them it takes.
  private static func told(_ words: ArraySlice<Word>, after last: String?) -> (String, Int)? {
    let all = Array(words.prefix(4))
    guard let first = all.first else { return nil }
    if first.core == "between", all.count == 4, first.tail.isEmpty, let from = Day(text: all[1].core),
      all[2].text == "and", let to = Day(text: all[3].core), all[1].text == all[1].core, all[3].head.isEmpty,
      let span = Interval(from: from.start, to: to.advanced(by: 1).start)
    {
      return ("\(first.head)\(span.whenInWords)\(all[3].tail)", 4)
    }
    let isLed = !first.head.isEmpty || last.map { $0.hasSuffix(",") || leadsOn.contains($0[...]) } ?? true
    if let day = Day(text: first.core) {
      let words = "\(first.head)\(isLed ? "" : "on ")\(day.inWords)"
      let hasClock = first.tail.isEmpty && all.count > 1 && all[1].text.isClock
      return (words + (hasClock ? "," : first.tail), 1)
    }
    guard first.core.utf8.count == 7, let start = Day(text: first.core + "-01"),
      let last = Day(text: "\(first.core)-\(Day.length(ofMonth: start.month, year: start.year))"),
      let month = Interval(from: start.start, to: last.advanced(by: 1).start)
    else { return nil }
    return ("\(first.head)\(isLed && first.head.isEmpty ? month.inWords : month.whenInWords)\(first.tail)", 1)
  }

  fileprivate var isClock: Bool {
    let parts = split(separator: ":")
    return utf8.count == 5 && parts.count == 2 && parts.allSatisfy { $0.utf8.count == 2 && Int($0) != nil }
  }
}

/// A word of a sentence, apart from the marks of the sentence around it.
private struct Word {
  let text: String
  let head: String
  let core: String
  let tail: String

  init(_ word: Substring) {
    text = String(word)
    head = word.hasPrefix("(") ? "(" : ""
    let rest = word.dropFirst(head.count)
    let end = rest.reversed().prefix { ");:,.".contains($0) }.count
    core = String(rest.dropLast(end))
    tail = String(rest.suffix(end))
  }
}
