import ReportedSpeech

/// A date as somebody wrote it, perhaps with the time and the zone.
struct WrittenTime: Hashable {
  var day: Day
  /// Of that day; nil for a day alone.
  var second: Int?
  var unit: Dating.Precision.Unit
  var zone: Zone?
  /// The only order in which three numbers name a day; nil where they were no three numbers, or two orders name it.
  var order: DayOrder?

  init(day: Day, unit: Dating.Precision.Unit = .day) {
    self.day = day
    self.unit = unit
  }

  /// Midnight to the second and without a zone is how programs write a day that they know no time of.
  var withoutPadding: WrittenTime {
    guard unit == .second, second == 0, zone == nil else { return self }
    var time = WrittenTime(day: day)
    time.order = order
    return time
  }

  /// What a piece of writing is.
  enum Reading: Hashable {
    case time(WrittenTime)
    /// "03/05/2026" is a day in March or in May.
    case ambiguous([DayOrder: WrittenTime])
    /// Another system's word for "no date": "1970-01-01", "0000-00-00".
    case placeholder
    case none

    func mapped(_ change: (WrittenTime) -> WrittenTime) -> Reading {
      switch self {
      case .time(let time): .time(change(time))
      case .ambiguous(let times): .ambiguous(times.mapValues(change))
      case .placeholder, .none: self
      }
    }
  }

  /// As a dating; a time without a zone is taken in `zone`, else in UTC, and the precision says so. Of a day, which
  /// needs no zone to be a day, it does not. Nil where the calendar ends.
  func dating(_ basis: Dating.Basis, zone given: Zone?) -> Dating? {
    let clock = zone ?? given ?? .utc
    func instant(_ local: Int64) -> Instant { Instant(seconds: local - Int64(clock.offset(atLocal: local))) }
    let start = day.start.seconds + Int64(second ?? 0)
    let end: Int64
    switch unit {
    case .second: end = start + 1
    case .minute: end = start + 60
    case .day: end = start + 86_400
    case .month: end = start + Int64(Day.length(ofMonth: day.month, year: day.year)) * 86_400
    case .year: end = start + (day.year % 4 == 0 && (day.year % 100 != 0 || day.year % 400 == 0) ? 366 : 365) * 86_400
    }
    // A season's change inside a minute would turn the interval round: only days and longer are measured at both ends.
    let isTime = unit == .second || unit == .minute
    let from = instant(start)
    let to = isTime ? from.advanced(by: end - start) : instant(end)
    return Interval(from: from, to: to).map {
      Dating(
        basis: basis, precision: Dating.Precision(unit, zoneAssumed: isTime && zone == nil && given == nil),
        interval: $0)
    }
  }
}

extension WrittenTime {
  /// What the whole of `text` is: a day, a month, a year or a time, in ISO 8601, RFC 822, as programs print it, as
  /// English pages write it, as a number of seconds since 1970, or as a spreadsheet's number of days since 1899.
  static func reading(_ text: String) -> Reading {
    let text = text.trimmed
    guard text.utf8.count <= 120 else { return .none }
    if isNothing(text) { return .placeholder }
    if let number = CountedTime(text) { return number.time.isPlaceholder ? .placeholder : .time(number.time) }
    var scanner = TimeScanner(text)
    scanner.readsShortYears = true
    let reading = scanner.reading()
    scanner.skipParenthesis()
    scanner.skipMarks()
    guard scanner.isAtEnd else { return .none }
    switch reading {
    case .time(let time): return time.isPlaceholder ? .placeholder : reading
    case .ambiguous(let times): return times.values.contains(where: \.isPlaceholder) ? .placeholder : reading
    case .placeholder, .none: return reading
    }
  }
}
