import ReportedSpeech

/// The lines of a text that head what was posted at a time of the day, as those of a live blog do.
struct PostHeadings {
  private let lines: TextLines
  private var headings: [(line: Int, clock: ClockHeading)] = []

  /// - Parameter isLive: the text says of itself that it was written bit by bit.
  private init?(in text: String, isLive: Bool) {
    guard PostHeadings.mayHead(text) else { return nil }
    lines = TextLines(text)
    for i in 0..<lines.count {
      if let clock = ClockHeading(lines[i]) { headings.append((i, clock)) }
    }
    // A page's own "Published March 5, 2026, 8:00" stands among its posts' clocks.
    let dated = headings.filter { $0.clock.time.day != nil }
    headings = dated.count * 2 > headings.count ? dated : headings.filter { $0.clock.time.day == nil }
    let whole = headings.filter(\.clock.isWhole)
    if whole.count >= 2 {
      headings = whole
    } else if !headPosts(isLive: isLive) {
      return nil
    }
  }

  /// Clocks in a line of words are a programme's, or tell what happened when, unless more speaks for posts.
  private func headPosts(isLive: Bool) -> Bool {
    guard headings.count >= 2 else { return false }
    // Nobody tells a day's events in quotations: each is a post.
    if isLive || headings.count(where: \.clock.headsQuotation) * 2 >= headings.count { return true }
    let areDated = headings.first?.clock.time.day != nil
    return (headings.count >= 3 || areDated) && !headings.contains { isSentence($0.line) }
  }

  /// "11:00 am – Police receive calls." tells what happened at eleven and heads nothing.
  private func isSentence(_ line: Int) -> Bool {
    line + 1 >= lines.count || [".", "!", "?", ".”"].contains { lines[line].hasSuffix($0) }
      || ClockHeading(lines[line + 1]) != nil
  }

  /// Enough lines begin like one to take the text apart.
  private static func mayHead(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { PostTime.mayBegin(Substring($0).drop { $0 == "[" || $0 == "(" || $0.isWhitespace }) }
      .prefix(2).count == 2
  }
}

extension PostHeadings {
  /// The parts of a text that such lines head, each with its time.
  static func sections(
    in text: String, published: Interval, isLive: Bool, settings: ReadingSettings
  ) -> [Marking] {
    guard let found = PostHeadings(in: text, isLive: isLive) else { return [] }
    let times = found.headings.map(\.clock.time)
    let zone = times.lazy.compactMap(\.zone).first ?? statedZone(in: text) ?? settings.zone ?? .utc
    guard let starts = instants(times, published: published, zone: zone) else { return [] }
    let parts = zip(found.headings.indices, starts).compactMap { found.section($0, from: $1) }
    // "Published …" above a text and "Updated …" below it are its own two times.
    return parts.count == 1 && found.headings.count == 2 ? [] : parts
  }

  private func section(_ i: Int, from start: Instant) -> Marking? {
    let from = headings[i].line
    let to = i + 1 < headings.count ? headings[i + 1].line : lines.count
    let words = headings[i].clock.isWhole ? from + 1..<to : from..<to
    guard words.contains(where: { lines[$0].utf8.count >= 25 }) else { return nil }
    return Marking(
      kind: .section, start: lines.ranges[from].lowerBound, end: lines.ranges[to - 1].upperBound,
      time: Interval(from: start, lasting: 60))
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

  /// Of days that they state, or of the day of publication; nil where they are no posts' times.
  private static func instants(_ times: [PostTime], published: Interval, zone: Zone) -> [Instant]? {
    let local = published.from.seconds
    let lasts = published.to.seconds - published.from.seconds
    let offset = Int64(zone.offset(atLocal: local))
    let day =
      lasts >= 86_400 && lasts <= 90_000
      ? published.from.advanced(by: 43_200).day : published.from.advanced(by: offset).day
    let days = times.compactMap { $0.day?.day(near: day) }
    if days.isEmpty { return instants(times, on: day, published: published, zone: zone) }
    let starts = zip(days, times).map { instant($0, $1.second, $1.zone ?? zone) }
    // What is older than the page by more than a day it only tells of.
    return starts.contains { $0.advanced(by: 86_400) < published.from } ? nil : starts
  }

  private static func instant(_ day: Day, _ second: Int, _ zone: Zone) -> Instant {
    let local = day.start.seconds + Int64(second)
    return Instant(seconds: local - Int64(zone.offset(atLocal: local)))
  }

  /// Up or down, over midnight at most once; nil for clocks that are no sequence.
  private static func instants(_ times: [PostTime], on day: Day, published: Interval, zone: Zone) -> [Instant]? {
    let seconds = times.map(\.second)
    let steps = zip(seconds, seconds.dropFirst()).map { $1 - $0 }
    let ups = steps.count { $0 > 0 }
    let downs = steps.count { $0 < 0 }
    let isDown = downs > ups
    let turns = isDown ? ups : downs
    guard turns <= 1 else { return nil }
    // Over midnight only the hour of publication tells which side is which.
    if turns == 1, published.to.seconds - published.from.seconds > 60 { return nil }
    var shift = 0
    var starts: [Instant] = []
    var last: Int?
    for second in isDown ? seconds.reversed() : seconds {
      if let last, second < last { shift = 1 }
      last = second
      starts.append(instant(day.advanced(by: shift), second, zone))
    }
    if turns == 1, let first = starts.first, first.advanced(by: 3600) < published.from { return nil }
    return isDown ? starts.reversed() : starts
  }
}
