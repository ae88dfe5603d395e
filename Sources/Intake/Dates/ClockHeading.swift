import ReportedSpeech

/// A line that begins with a time of the day and heads what was posted then: "17:40", "5:40 p.m.", "17.40 Road shut",
/// "[17:40] “The road is shut,” …".
struct ClockHeading {
  /// Of the day.
  let second: Int
  let zone: Zone?
  /// Nothing else stands in the line.
  let isWhole: Bool
  /// What somebody said follows in the line.
  let headsQuotation: Bool

  init?(_ line: String) {
    let line = ClockHeading.withoutBrackets(line)
    guard let first = line.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
    let start = String(line.prefix(24))
    var best: (TimeScanner.Clock, Zone?, rest: Substring)?
    // The longest beginning of the line that is a clock and nothing else.
    for (end, character) in zip(start.indices, start) where end != start.startIndex && " :–—-|,\t".contains(character) {
      if let (clock, zone) = ClockHeading.clock(start[..<end]) { best = (clock, zone, line[end...]) }
    }
    if start.utf8.count == line.utf8.count, let (clock, zone) = ClockHeading.clock(start[...]) {
      best = (clock, zone, "")
    }
    guard let (clock, zone, rest) = best else { return nil }
    second = clock.second
    self.zone = zone
    let words = rest.drop { " :–—-|,\t.".contains($0) }
    isWhole = words.isEmpty
    headsQuotation = words.first.map { "“\"‘".contains($0) } ?? false
    guard isWhole || words.first.map({ $0.isUppercase || "“\"‘'@#".contains($0) }) == true else { return nil }
  }

  /// "[17:40]" and "(17:40)".
  private static func withoutBrackets(_ line: String) -> String {
    guard let open = line.utf8.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "("),
      let end = line.prefix(24).firstIndex(of: open == UInt8(ascii: "[") ? "]" : ")")
    else { return line }
    return line[..<end].dropFirst() + " " + line[line.index(after: end)...]
  }

  private static func clock(_ text: Substring) -> (TimeScanner.Clock, Zone?)? {
    var scanner = TimeScanner(String(text))
    guard let clock = scanner.clock(), clock.second < 86_400 else { return nil }
    let zone = scanner.zone()
    return scanner.isAtEnd ? (clock, zone) : nil
  }
}

extension ClockHeading {
  /// The parts of a text that its clocks head, each with its time on the day of publication.
  static func sections(in text: String, published: Interval, settings: ReadingSettings) -> [Marking] {
    guard beginsWithDigit(text) else { return [] }
    let lines = TextLines(text)
    var headings: [(line: Int, clock: ClockHeading)] = []
    for i in 0..<lines.count {
      if let clock = ClockHeading(lines[i]) { headings.append((i, clock)) }
    }
    let whole = headings.filter(\.clock.isWhole)
    // Clocks in a line of words are a programme's, unless there are several of them.
    if whole.count >= 2 {
      headings = whole
    } else if headings.count >= 2, headings.count(where: \.clock.headsQuotation) * 2 >= headings.count {
      // Nobody tells a day's events in quotations: each is a post.
    } else if headings.count < 3 || headings.contains(where: { isSentence($0.line, in: lines) }) {
      return []
    }
    let zone = headings.lazy.compactMap(\.clock.zone).first ?? statedZone(in: text) ?? settings.zone ?? .utc
    guard let starts = instants(headings.map(\.clock), published: published, zone: zone) else { return [] }
    return zip(headings.indices, starts).compactMap { i, start in
      let from = headings[i].line
      let to = i + 1 < headings.count ? headings[i + 1].line : lines.count
      let words = (from..<to).contains { lines[$0].utf8.count >= 25 }
      guard words else { return nil }
      return Marking(
        kind: .section, start: lines.ranges[from].lowerBound, end: lines.ranges[to - 1].upperBound,
        time: Interval(from: start, lasting: 60))
    }
  }

  /// "11:00 am – Police receive calls." tells what happened at eleven and heads nothing.
  private static func isSentence(_ line: Int, in lines: TextLines) -> Bool {
    line + 1 >= lines.count || [".", "!", "?", ".”"].contains { lines[line].hasSuffix($0) }
      || ClockHeading(lines[line + 1]) != nil
  }

  /// "(all times EST)".
  private static func statedZone(in text: String) -> Zone? {
    let beginning = String(text.prefix(3000))
    guard let range = Phrase("all times ").range(in: beginning, ignoringCase: true) else { return nil }
    var scanner = TimeScanner(String(beginning[range.upperBound...].prefix(40)))
    _ = scanner.take(word: "are") || scanner.take(word: "in")
    _ = scanner.take(word: "in")
    // "Eastern", with or without its "Time".
    if case .word(let word)? = scanner.peek(), let zone = Zone.abbreviated(word) { return zone }
    return scanner.zone()
  }

  /// Up or down, over midnight at most once; nil for clocks that are no sequence.
  private static func instants(_ clocks: [ClockHeading], published: Interval, zone: Zone) -> [Instant]? {
    let seconds = clocks.map(\.second)
    let steps = zip(seconds, seconds.dropFirst()).map { $1 - $0 }
    let ups = steps.count { $0 > 0 }
    let downs = steps.count { $0 < 0 }
    let isDown = downs > ups
    let turns = isDown ? ups : downs
    guard turns <= 1 else { return nil }
    let local = published.from.seconds
    let offset = Int64(zone.offset(atLocal: local))
    let lasts = published.to.seconds - published.from.seconds
    let day =
      lasts >= 86_400 && lasts <= 90_000
      ? published.from.advanced(by: 43_200).day : published.from.advanced(by: offset).day
    // Over midnight only the hour of publication tells which side is which.
    if turns == 1, lasts > 60 { return nil }
    var shift = 0
    let ordered = isDown ? seconds.reversed() : seconds
    var starts: [Instant] = []
    var last: Int?
    for second in ordered {
      if let last, second < last { shift = 1 }
      last = second
      let localStart = day.advanced(by: shift).start.seconds + Int64(second)
      starts.append(Instant(seconds: localStart - Int64(zone.offset(atLocal: localStart))))
    }
    if turns == 1, let first = starts.first, first.advanced(by: 3600) < published.from { return nil }
    return isDown ? starts.reversed() : starts
  }

  private static func beginsWithDigit(_ text: String) -> Bool {
    var isStart = true
    for b in text.utf8 {
      if isStart, b >= 0x30, b <= 0x39 { return true }
      isStart = b == UInt8(ascii: "\n") || (isStart && (b == UInt8(ascii: "[") || b == UInt8(ascii: "(")))
    }
    return false
  }
}
