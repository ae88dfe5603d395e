import ReportedSpeech

/// A time as a number: seconds since 1970, or thousandths of them, or a spreadsheet's days since 30 December 1899.
struct CountedTime {
  let time: WrittenTime

  init?(_ text: String) {
    guard let number = CountedTime.plain(text) else { return nil }
    let parts = number.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let whole = parts.first, let value = Int64(whole), parts.count == 1 || CountedTime.areDigits(parts[1])
    else { return nil }
    if whole.utf8.count == 5, let time = CountedTime.serial(value, fraction: parts.dropFirst().first) {
      self.time = time
      return
    }
    guard let seconds = CountedTime.seconds(value, digits: whole.drop { $0 == "-" }.utf8.count) else { return nil }
    var time = WrittenTime(day: Instant(seconds: seconds).day, unit: .second)
    time.second = Int(seconds - time.day.start.seconds)
    time.zone = .utc
    self.time = time
  }

  /// "/Date(1772699400000)/" and "1.7726994E9" as plain numbers; a number that was rounded for show is none.
  private static func plain(_ text: String) -> Substring? {
    var text = Substring(text)
    if text.hasPrefix("/Date("), let end = text.lastIndex(of: ")") {
      // A zone behind the number only says how it was shown.
      let inner = text[text.index(text.startIndex, offsetBy: 6)..<end]
      let sign = inner.dropFirst().firstIndex { $0 == "+" || $0 == "-" }
      text = sign.map { inner[..<$0] } ?? inner
    }
    guard let e = text.firstIndex(where: { $0 == "E" || $0 == "e" }) else { return text }
    let digits = text[..<e].utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    guard digits >= 7, let value = Double(text), value > 1e8, value < 1e14 else { return nil }
    return Substring(String(Int64(value)))
  }

  private static func areDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  /// Where the digits leave one unit alone. Before 1990 there are no articles that a program would count so, but for
  /// other systems' null dates, which are negative.
  private static func seconds(_ value: Int64, digits: Int) -> Int64? {
    let seconds: Int64
    switch digits {
    case 9, 10, 11: seconds = value
    case 12, 13, 14: seconds = value / 1000
    case 16: seconds = value / 1_000_000
    case 19: seconds = value / 1_000_000_000
    default: return nil
    }
    let isPlausible = (631_152_000..<4_102_444_800).contains(seconds)
    let isBeforeAll = seconds == -62_135_596_800 || (-2_209_248_000 ... -2_208_902_400).contains(seconds)
    guard isPlausible || isBeforeAll else { return nil }
    // "202602110715" and "20260211071500" are written times.
    if [12, 14].contains(digits), WrittenTime(compact: Int(value / (digits == 12 ? 10_000 : 1_000_000))) != nil {
      return nil
    }
    return seconds
  }

  /// From 1970 to 2099; the fraction is the time of the day, on the clock of whoever filled in the table.
  private static func serial(_ days: Int64, fraction: Substring?) -> WrittenTime? {
    guard (25_569...73_050).contains(days) else { return nil }
    var time = WrittenTime(day: Day(number: Int(days) - 25_569))
    guard let fraction, let share = Double("0." + fraction) else { return time }
    let second = Int((share * 86_400).rounded())
    guard second < 86_400 else { return WrittenTime(day: time.day.advanced(by: 1)) }
    time.second = second
    time.unit = second % 60 == 0 ? .minute : .second
    return time
  }
}
