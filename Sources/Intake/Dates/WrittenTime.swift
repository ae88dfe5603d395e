import ReportedSpeech

/// A date as somebody wrote it, perhaps with the time and the zone.
struct WrittenTime: Hashable {
  var day: Day
  /// Of that day; nil for a day alone.
  var second: Int?
  var unit: Dating.Precision.Unit
  var zone: Zone?

  init(day: Day, unit: Dating.Precision.Unit = .day) {
    self.day = day
    self.unit = unit
  }

  /// Midnight to the second and without a zone is how programs write a day that they know no time of.
  var withoutPadding: WrittenTime {
    unit == .second && second == 0 && zone == nil ? WrittenTime(day: day) : self
  }

  /// What a piece of writing is.
  enum Reading: Hashable {
    case time(WrittenTime)
    /// "03/05/2026" is a day in March or in May.
    case ambiguous
    case none
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
  /// English pages write it, or as seconds (ten digits) or milliseconds (thirteen) since 1970.
  static func reading(_ text: String) -> Reading {
    guard text.utf8.count <= 120 else { return .none }
    if let epoch = epoch(text) { return .time(epoch) }
    var scanner = TimeScanner(text)
    let reading = scanner.reading()
    scanner.skipParenthesis()
    scanner.skipMarks()
    return scanner.isAtEnd ? reading : .none
  }

  private static func epoch(_ text: String) -> WrittenTime? {
    let whole = text.split(separator: ".", omittingEmptySubsequences: false)
    guard whole.count <= 2, [10, 13].contains(whole[0].utf8.count), let number = Int64(whole[0]), number > 0,
      whole.count == 1 || Int64(whole[1]) != nil
    else { return nil }
    let seconds = whole[0].utf8.count == 13 ? number / 1000 : number
    var time = WrittenTime(day: Instant(seconds: seconds).day, unit: .second)
    time.second = Int(seconds % 86_400)
    time.zone = .utc
    return time
  }
}
