import Foundation

/// Where a clock stands: an offset from UTC, or a place whose offset changes with the season.
public struct Zone: Hashable, Sendable {
  private enum Rule: Hashable, Sendable {
    case offset(Int)
    case place(TimeZone)
  }
  private let rule: Rule

  public static let utc = Zone(offset: 0)

  /// - Parameter offset: seconds east of UTC.
  public init(offset: Int) { self.init(rule: .offset(offset)) }

  private init(rule: Rule) { self.rule = rule }

  /// Reads "+01:00", "-0500", "Z", "America/New_York", and the abbreviations that American and British pages use.
  public init?(text: String) {
    let text = text.trimmed
    if let known = Zone.abbreviated(text) {
      self = known
    } else if let offset = Zone.offset(text) {
      self.init(offset: offset)
    } else if text.contains("/") || text == "GMT", let zone = TimeZone(identifier: text) {
      self.init(rule: .place(zone))
    } else {
      return nil
    }
  }

  /// Seconds east of UTC when clocks there show `local`, given in seconds since 1970 as if they showed UTC.
  func offset(atLocal local: Int64) -> Int {
    switch rule {
    case .offset(let seconds): return seconds
    case .place(let zone):
      func offset(_ utc: Int64) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(utc))) }
      let guess = offset(local)
      let better = offset(local - Int64(guess))
      // In the hour that is skipped in spring neither offset bears itself out: winter's counts on.
      return offset(local - Int64(better)) == better ? better : min(guess, better)
    }
  }

  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), [1, 2, 4].contains(digits.count),
      let number = Int(digits)
    else { return nil }
    let (hours, minutes) = digits.count == 4 ? (number / 100, number % 100) : (number, 0)
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

extension Zone {
  /// Only abbreviations that mean one thing on an English page. "IST" is three countries' and is left out.
  static func abbreviated(_ text: String) -> Zone? {
    let upper = text.uppercased()
    if let hours = fixed[upper] { return Zone(offset: hours * 3600) }
    return seasonal[upper].flatMap { TimeZone(identifier: $0) }.map { Zone(rule: .place($0)) }
  }

  private static let fixed = [
    "Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "WET": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "ADT": -3, "AEST": 10, "AEDT": 11, "AWST": 8, "NZST": 12, "NZDT": 13, "JST": 9, "KST": 9, "SGT": 8,
    "HKT": 8, "PKT": 5, "MSK": 3, "SAST": 2, "WAT": 1, "EAT": 3,
  ]

  /// Said without the season: "ET", "Eastern".
  private static let seasonal = [
    "ET": "America/New_York", "EASTERN": "America/New_York", "CT": "America/Chicago", "CENTRAL": "America/Chicago",
    "MT": "America/Denver", "MOUNTAIN": "America/Denver", "PT": "America/Los_Angeles",
    "PACIFIC": "America/Los_Angeles",
  ]
}
