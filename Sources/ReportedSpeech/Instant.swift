/// A second in time: whole seconds since 1970-01-01T00:00:00Z, UTC, without leap seconds.
///
///     Instant(text: "2026-03-05T08:30:00Z")?.seconds  // 1772699400
///     Instant(seconds: 0).text                        // "1970-01-01T00:00:00Z"
///
/// Written by hand because this module imports nothing: what reads a clock or a locale stays out of it.
public struct Instant: Hashable, Comparable, Sendable {
  public var seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  public func advanced(by seconds: Int64) -> Instant { Instant(seconds: self.seconds + seconds) }

  /// The UTC day that holds this second.
  public var day: Day { Day(number: Int(seconds.flooredQuotient(by: 86_400))) }

  /// `YYYY-MM-DDTHH:MM:SSZ`, the one form the database and the command know.
  public var text: String {
    let second = Int(seconds - Int64(day.number) * 86_400)
    return "\(day.text)T\((second / 3600).padded(2)):\((second / 60 % 60).padded(2)):\((second % 60).padded(2))Z"
  }

  /// Reads exactly the form that `text` writes; nil for any other. Looser forms are Intake's to read.
  public init?(text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(anyYear: String(parts[0]) ?? "") else { return nil }
    let b = Array(parts[1])
    guard b.count == 9, b[2] == UInt8(ascii: ":"), b[5] == UInt8(ascii: ":"), b[8] == UInt8(ascii: "Z"),
      let h = Int(digits: b[0..<2]), let m = Int(digits: b[3..<5]), let s = Int(digits: b[6..<8]),
      h < 24, m < 60, s < 60
    else { return nil }
    self.init(seconds: Int64(day.number) * 86_400 + Int64(h * 3600 + m * 60 + s))
  }
}

extension Day {
  /// The end of the year 9999 is in no year of four digits; nor, in a zone west of UTC, is the beginning of the year 1.
  fileprivate init?(anyYear text: String) {
    if let day = Day(text: text) {
      self = day
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { Array($0) }
    guard parts.count == 3, (4...6).contains(parts[0].count), parts[1].count == 2, parts[2].count == 2,
      let year = Int(digits: parts[0][...]), year.padded(4).utf8.elementsEqual(parts[0]),
      let month = Int(digits: parts[1][...]), let dayOfMonth = Int(digits: parts[2][...]),
      // The calendar repeats itself every 400 years.
      let same = Day(year: 2000 + year % 400, month: month, day: dayOfMonth)
    else { return nil }
    self.init(number: same.number + (year / 400 - 5) * 146_097)
  }
}

extension Int64 {
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let q = self / divisor
    return self % divisor < 0 ? q - 1 : q
  }
}

extension Int {
  /// Decimal digits, zeros in front up to `width`.
  func padded(_ width: Int) -> String {
    let digits = String(magnitude)
    return (self < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }

  /// The number that ASCII digits write; nil where anything else stands.
  init?(digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var n = 0
    for b in digits {
      guard b >= 48, b <= 57 else { return nil }
      n = n * 10 + Int(b - 48)
    }
    self = n
  }
}
