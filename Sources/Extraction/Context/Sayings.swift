import ReportedSpeech

extension Findings {
  /// When a draft was said, where its sentence says so outside what is said.
  ///
  /// Days count back from the day of publication; without one only a full date says anything.
  func saying(of draft: Draft, published: Interval?) -> Saying? {
    guard draft.cue != nil else { return nil }
    let today = published?.from.day
    let range = text.sentences[draft.sentence].range
    for i in range where owner[i] < 0 && !text.tokens[i].isQuoted && !isInside(draft.mention, i) {
      guard text.tokens[i].is([.weekday, .month, .timeNoun]), let (words, interval) = time(at: i, range, today) else {
        continue
      }
      return Saying(interval: interval, basis: text.passage(words).text)
    }
    return nil
  }

  private func isInside(_ mention: Range<Int>?, _ i: Int) -> Bool { mention?.contains(i) ?? false }

  private func time(at i: Int, _ range: Range<Int>, _ today: Day?) -> (Range<Int>, Interval)? {
    let token = text.tokens[i]
    if token.is(.month), token.shape.contains(.capital), let found = date(at: i, range, today) { return found }
    guard let today else { return nil }
    let before = i > range.lowerBound ? i - 1 : i
    if token.is(.weekday), token.shape.contains(.capital) {
      guard let weekday = weekday(i) else { return nil }
      let isLast = text.word(before, is: "last")
      let day = today.last(weekday, strictly: isLast)
      let lo = text.word(before, is: "on") || isLast ? before : i
      return (lo..<i + 1, .day(day))
    }
    if text.word(i, is: "today") { return (i..<i + 1, .day(today)) }
    if text.word(i, is: "yesterday") { return (i..<i + 1, .day(today.advanced(by: -1))) }
    return relative(at: i, range, today)
  }

  /// "last week", "earlier this month", "three days ago".
  private func relative(at i: Int, _ range: Range<Int>, _ today: Day) -> (Range<Int>, Interval)? {
    guard i > range.lowerBound else { return nil }
    let isLast = text.word(i - 1, is: "last")
    guard isLast || text.word(i - 1, is: "this") else { return nil }
    let lo =
      !isLast && i - 1 > range.lowerBound && (text.word(i - 2, is: "earlier") || text.word(i - 2, is: "later"))
      ? i - 2 : i - 1
    guard let (from, to) = text.unit(i, isLast: isLast, today), let interval = Interval(from: from.start, to: to.start)
    else { return nil }
    return (lo..<i + 1, interval)
  }

  /// "Jan. 6", "March 5, 2026", "in March".
  private func date(at i: Int, _ range: Range<Int>, _ today: Day?) -> (Range<Int>, Interval)? {
    guard let month = text.month(i) else { return nil }
    var hi = i + 1
    var dayOfMonth: Int?
    var year: Int?
    if hi < range.upperBound, let n = text.number(hi), (1...31).contains(n) {
      dayOfMonth = n
      hi += 1
    }
    let afterComma = hi < range.upperBound && text.tokens[hi].kind == .comma ? hi + 1 : hi
    if afterComma < range.upperBound, let n = text.number(afterComma), (1900...2200).contains(n) {
      year = n
      hi = afterComma + 1
    }
    let before = i > range.lowerBound ? i - 1 : i
    let lo = text.word(before, is: "on") || text.word(before, is: "in") ? before : i
    guard dayOfMonth != nil || lo < i else { return nil }
    guard let interval = Interval.past(month: month, day: dayOfMonth, year: year, today: today) else { return nil }
    return (lo..<hi, interval)
  }

  private func weekday(_ i: Int) -> Day.Weekday? {
    let token = text.tokens[i]
    let initials = (text.bytes[Int(token.start)] | 32, text.bytes[Int(token.start) + 1] | 32)
    switch initials {
    case (109, _): return .monday
    case (116, 117): return .tuesday
    case (119, _): return .wednesday
    case (116, 104): return .thursday
    case (102, _): return .friday
    case (115, 97): return .saturday
    case (115, 117): return .sunday
    default: return nil
    }
  }
}

extension Reading {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
    Array($0.utf8)
  }

  func month(_ i: Int) -> Int? {
    let token = tokens[i]
    guard token.end - token.start >= 3 else { return nil }
    let letters = (0..<3).map { bytes[Int(token.start) + $0] | 32 }
    return Reading.months.firstIndex(of: letters).map { $0 + 1 }
  }

  /// A plain number of up to four digits.
  func number(_ i: Int) -> Int? {
    guard tokens[i].kind == .number, tokens[i].end - tokens[i].start <= 4 else { return nil }
    var n = 0
    for k in Int(tokens[i].start)..<Int(tokens[i].end) {
      guard bytes[k] >= 48, bytes[k] <= 57 else { return nil }
      n = n * 10 + Int(bytes[k] - 48)
    }
    return n
  }

  /// The week, month or year that "last" or "this" points to, never past the day after publication.
  func unit(_ i: Int, isLast: Bool, _ today: Day) -> (Day, Day)? {
    if word(i, is: "week") {
      let monday = today.advanced(by: -today.weekday.rawValue)
      return isLast ? (monday.advanced(by: -7), monday) : (monday, today.advanced(by: 1))
    }
    if word(i, is: "month"), let first = Day(year: today.year, month: today.month, day: 1) {
      let previous = first.advanced(by: -1)
      guard isLast else { return (first, today.advanced(by: 1)) }
      return Day(year: previous.year, month: previous.month, day: 1).map { ($0, first) }
    }
    if word(i, is: "year"), let first = Day(year: today.year, month: 1, day: 1) {
      return isLast ? Day(year: today.year - 1, month: 1, day: 1).map { ($0, first) } : (first, today.advanced(by: 1))
    }
    if word(i, is: "night") || word(i, is: "evening") {
      return isLast ? (today.advanced(by: -1), today) : (today, today.advanced(by: 1))
    }
    if word(i, is: "morning") || word(i, is: "afternoon"), !isLast { return (today, today.advanced(by: 1)) }
    return nil
  }
}

extension Day {
  /// The latest such weekday up to this day; `strictly` before it.
  func last(_ weekday: Weekday, strictly: Bool) -> Day {
    var back = self.weekday.rawValue - weekday.rawValue
    if back < 0 { back += 7 }
    if strictly, back == 0 { back = 7 }
    return advanced(by: -back)
  }
}

extension Interval {
  /// The latest such day or month that began by `today`; a year that is given decides.
  static func past(month: Int, day: Int?, year: Int?, today: Day?) -> Interval? {
    guard let first = year ?? today?.year else { return nil }
    for candidate in [first, first - 1] {
      guard let start = Day(year: candidate, month: month, day: day ?? 1) else { continue }
      if year == nil, let today, today < start { continue }
      let length = day == nil ? Day.length(ofMonth: month, year: candidate) : 1
      return Interval(from: start.start, to: start.advanced(by: length).start)
    }
    return nil
  }
}
