import English
import ReportedSpeech

extension Findings {
  /// When a draft was said, where its sentence says so outside what is said.
  ///
  /// Days count back from the day of publication; without one only a full date says anything.
  func saying(of draft: Draft, published: Interval?) -> Saying? {
    guard draft.cue != nil else { return nil }
    let today = published?.from.day
    let ahead = published.flatMap { $0.isClockTime ? $0.from.advanced(by: Interval.furthestEast).day : nil } ?? today
    let range = text.sentences[draft.sentence].range
    let mention = draft.mention.flatMap { isDocument($0) ? nil : $0 }
    for i in range where owner[i] < 0 && !text.tokens[i].isQuoted && !isInside(mention, i) {
      guard text.tokens[i].is([.weekday, .month, .timeNoun]) || text.tokens[i].kind == .number,
        let (words, interval) = time(at: i, range, today, ahead)
      else {
        continue
      }
      return Saying(interval: interval, basis: text.passage(words).text)
    }
    return nil
  }

  /// "a study published on Wednesday" spoke that day.
  private func isDocument(_ mention: Range<Int>) -> Bool {
    text.headNoun(mention).map { text.tokens[$0].is(.documentNoun) } ?? false
  }

  private func isInside(_ mention: Range<Int>?, _ i: Int) -> Bool { mention?.contains(i) ?? false }

  private func time(at i: Int, _ range: Range<Int>, _ today: Day?, _ ahead: Day?) -> (Range<Int>, Interval)? {
    let token = text.tokens[i]
    if token.is(.month), token.shape.contains(.capital), let found = date(at: i, range, today) { return found }
    if token.kind == .number { return year(i, range, today) }
    guard let today else { return nil }
    let before = i > range.lowerBound ? i - 1 : i
    if token.is(.weekday), token.shape.contains(.capital) {
      guard let weekday = weekday(i) else { return nil }
      let isLast = text.word(before, is: "last")
      // In Auckland it may be Friday already when a clock in UTC says Thursday.
      let isAhead = !isLast && ahead?.weekday == weekday
      let day = isAhead ? ahead ?? today : today.last(weekday, strictly: isLast)
      let lo = text.word(before, is: "on") || isLast ? before : i
      return (lo..<i + 1, .day(day))
    }
    if text.word(i, is: "today") { return (i..<i + 1, .day(today)) }
    if text.word(i, is: "yesterday") { return (i..<i + 1, .day(today.advanced(by: -1))) }
    if i + 1 < range.upperBound, text.word(i + 1, is: "ago") { return ago(i, range, today) }
    return relative(at: i, range, today)
  }

  /// "in 2022", not "2022 cars".
  private func year(_ i: Int, _ range: Range<Int>, _ today: Day?) -> (Range<Int>, Interval)? {
    guard let year = text.number(i), (1900...2200).contains(year), i > range.lowerBound, text.word(i - 1, is: "in"),
      today.map({ year <= $0.year }) ?? true,
      let first = Day(year: year, month: 1, day: 1), let next = Day(year: year + 1, month: 1, day: 1),
      let interval = Interval(from: first.start, to: next.start)
    else { return nil }
    return (i - 1..<i + 1, interval)
  }

  /// "three days ago", "a month ago": the day, week, month or year that many back.
  private func ago(_ i: Int, _ range: Range<Int>, _ today: Day) -> (Range<Int>, Interval)? {
    guard i > range.lowerBound, let count = text.count(i - 1), let (from, to) = today.ago(count, text.dayUnit(i)),
      let interval = Interval(from: from.start, to: to.start)
    else { return nil }
    return (i - 1..<i + 2, interval)
  }

  /// "last week", "earlier this month".
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

  /// "Jan. 6", "March 5, 2026", "5 March 2026", "5th March", "in March".
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
    var first = i
    if dayOfMonth == nil, i > range.lowerBound, let n = text.ordinal(i - 1) {
      dayOfMonth = n
      first = i - 1
    }
    let before = first > range.lowerBound ? first - 1 : first
    let lo = text.word(before, is: "on") || text.word(before, is: "in") ? before : first
    guard dayOfMonth != nil || lo < i else { return nil }
    guard let interval = Interval.past(month: month, day: dayOfMonth, year: year, today: today) else { return nil }
    return (lo..<hi, interval)
  }

  /// "Thursday", "Thurs.", "Thursday's": two letters tell weekdays apart.
  private func weekday(_ i: Int) -> Day.Weekday? {
    let letters = text.string(i).lowercased().prefix(2)
    return WeekdayName.all.firstIndex { $0.hasPrefix(letters) }.flatMap(Day.Weekday.init)
  }
}

extension ScannedText {
  func month(_ i: Int) -> Int? { MonthName.number(String(string(i).lowercased().prefix(3))) }

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

  /// A day of a month: "5", "5th".
  func ordinal(_ i: Int) -> Int? {
    let letters = string(i).lowercased()
    let digits = ["st", "nd", "rd", "th"].contains { letters.hasSuffix($0) } ? String(letters.dropLast(2)) : letters
    return Int(digits).flatMap { (1...31).contains($0) && digits.utf8.count <= 2 ? $0 : nil }
  }

  /// A small number in words or figures; "a" and "one" are 1.
  func count(_ i: Int) -> Int? {
    if let n = number(i) { return n }
    if word(i, is: "a") || word(i, is: "an") { return 1 }
    return NumberWord.value(string(i).lowercased())
  }

  func dayUnit(_ i: Int) -> Day.Unit? {
    if word(i, is: "day") || word(i, is: "days") { return .day }
    if word(i, is: "week") || word(i, is: "weeks") { return .week }
    if word(i, is: "month") || word(i, is: "months") { return .month }
    if word(i, is: "year") || word(i, is: "years") { return .year }
    return nil
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
  enum Unit { case day, week, month, year }

  /// The whole day, week (from Monday), month or year so many of them back; nil where the calendar has none.
  func ago(_ count: Int, _ unit: Unit?) -> (Day, Day)? {
    guard let unit, count > 0, count < 1000 else { return nil }
    switch unit {
    case .day: return (advanced(by: -count), advanced(by: 1 - count))
    case .week:
      let monday = advanced(by: -weekday.rawValue - 7 * count)
      return (monday, monday.advanced(by: 7))
    case .month:
      let months = year * 12 + month - 1 - count
      return Day.month(months).flatMap { first in Day.month(months + 1).map { (first, $0) } }
    case .year:
      return Day(year: year - count, month: 1, day: 1).flatMap { first in
        Day(year: year - count + 1, month: 1, day: 1).map { (first, $0) }
      }
    }
  }

  /// The first day of a month counted from year nought.
  private static func month(_ months: Int) -> Day? { Day(year: months / 12, month: months % 12 + 1, day: 1) }

  /// The latest such weekday up to this day; `strictly` before it.
  func last(_ weekday: Weekday, strictly: Bool) -> Day {
    var back = self.weekday.rawValue - weekday.rawValue
    if back < 0 { back += 7 }
    if strictly, back == 0 { back = 7 }
    return advanced(by: -back)
  }
}

extension Interval {
  /// Of the clocks that newspapers keep, none is further ahead of UTC (seconds).
  fileprivate static let furthestEast: Int64 = 13 * 3600

  /// A time, not a day.
  fileprivate var isClockTime: Bool { to.seconds - from.seconds <= 3600 }

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
