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
    var text = text
    guard let seconds = text.withUTF8({ Self.seconds($0[...]) }) else { return nil }
    self.init(seconds: seconds)
  }

  /// Read off the bytes: an answer has thousands of them, and as many rows are read again in every run.
  private static func seconds(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    let t = text.count - 10
    guard t >= 10, text[t] == UInt8(ascii: "T"), text[t + 3] == UInt8(ascii: ":"), text[t + 6] == UInt8(ascii: ":"),
      text[t + 9] == UInt8(ascii: "Z"), let day = Day(anyYear: text[..<t]), let h = Int(digits: text[t + 1..<t + 3]),
      let m = Int(digits: text[t + 4..<t + 6]), let s = Int(digits: text[t + 7..<t + 9]), h < 24, m < 60, s < 60
    else { return nil }
    return Int64(day.number) * 86_400 + Int64(h * 3600 + m * 60 + s)
  }
}

extension Day {
  /// The end of the year 9999 is in no year of four digits; nor, in a zone west of UTC, is the beginning of the year 1.
  fileprivate init?(anyYear text: Slice<UnsafeBufferPointer<UInt8>>) {
    let month = text.count - 5
    guard (5...7).contains(month), text[month - 1] == UInt8(ascii: "-"), text[month + 2] == UInt8(ascii: "-"),
      // No zeros in front of more than four digits.
      month == 5 || text.first != UInt8(ascii: "0"), let year = Int(digits: text[..<(month - 1)]),
      let monthOfYear = Int(digits: text[month..<month + 2]), let day = Int(digits: text[(month + 3)...])
    else { return nil }
    if let same = Day(year: year, month: monthOfYear, day: day) {
      self = same
      return
    }
    // The calendar repeats itself every 400 years.
    guard let same = Day(year: 2000 + year % 400, month: monthOfYear, day: day) else { return nil }
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
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var n = 0
    for b in digits {
      guard b >= 48, b <= 57 else { return nil }
      n = n * 10 + Int(b - 48)
    }
    self = n
  }
}
