import ReportedSpeech

extension TimeScanner {
  struct Clock {
    /// Of the day.
    let second: Int
    let unit: Dating.Precision.Unit
  }

  /// "08:30", "08:30:15.250", "8:30 a.m.", "8 p.m.", "8.30am", "083015" after a T.
  mutating func clock() -> Clock? {
    if let compact = attempt({ $0.compactClock() }) { return compact }
    if take(word: "noon") { return Clock(hour: 12, minute: 0) }
    return attempt { scanner in
      guard let hour = scanner.number(1...2) else { return nil }
      guard scanner.take(":") || scanner.takeStopBeforeMinutes() || scanner.takeHBeforeMinutes() else {
        return scanner.half().flatMap { Clock(hour: hour, minute: 0, half: $0) }
      }
      guard let minute = scanner.number(2...2) else { return nil }
      let second = scanner.attempt { $0.take(":") ? $0.number(2...2) : nil }
      if second != nil { _ = scanner.attempt { $0.take(".") || $0.take(",") ? $0.number(1...9) : nil } }
      return Clock(hour: hour, minute: minute, second: second, half: scanner.half())
    }
  }

  private mutating func compactClock() -> Clock? {
    guard at > 0, tokens[at - 1] == .word("t") else { return nil }
    if let long = number(6...6) { return Clock(hour: long / 10_000, minute: long / 100 % 100, second: long % 100) }
    return number(4...4).flatMap { Clock(hour: $0 / 100, minute: $0 % 100) }
  }

  static func second(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
    Clock(hour: hour, minute: minute, second: second)?.second
  }

  /// The full stop of "8.30am" and "16.35 GMT". One also ends a sentence: it counts only where half a day or a zone
  /// follows the minutes, or nothing does.
  private mutating func takeStopBeforeMinutes() -> Bool {
    guard peek() == .mark(UInt8(ascii: ".")), case .number(_, 2)? = peek(1) else { return false }
    if case .word(let next)? = peek(2) {
      guard ["am", "pm", "a", "p"].contains(next) || Zone.abbreviated(next) != nil else { return false }
    } else if peek(2) != nil {
      return false
    }
    at += 1
    return true
  }

  /// "7h15".
  private mutating func takeHBeforeMinutes() -> Bool {
    guard peek() == .word("h"), case .number(_, 2)? = peek(1) else { return false }
    at += 1
    return true
  }

  /// 0 for "a.m.", 12 for "p.m.", in any spelling.
  private mutating func half() -> Int? {
    attempt { scanner in
      guard case .word(let word)? = scanner.peek() else { return nil }
      scanner.at += 1
      switch word {
      case "am", "pm":
        return word == "am" ? 0 : 12
      case "a", "p":
        guard scanner.take("."), scanner.take(word: "m") else { return nil }
        _ = scanner.take(".")
        return word == "a" ? 0 : 12
      default: return nil
      }
    }
  }

  /// "Z", "+01:00", "-0500", "UTC+1", "ET", "Eastern Time", "(GMT)".
  mutating func zone() -> Zone? {
    attempt { scanner in
      let inParenthesis = scanner.take("(")
      guard let zone = scanner.namedZone() ?? scanner.offset() ?? scanner.place() else { return nil }
      // "+0000 UTC", "+0100 CET": said twice.
      if !inParenthesis, case .word(let word)? = scanner.peek(), Zone.abbreviated(word) != nil { scanner.at += 1 }
      return inParenthesis && !scanner.take(")") ? nil : zone
    }
  }

  private mutating func namedZone() -> Zone? {
    attempt { scanner in
      guard case .word(let word)? = scanner.peek(), let zone = Zone.abbreviated(word) else { return nil }
      scanner.at += 1
      if ["eastern", "central", "mountain", "pacific"].contains(word) {
        _ = scanner.take(word: "standard") || scanner.take(word: "daylight")
        guard scanner.take(word: "time") else { return nil }
      }
      return ["utc", "gmt"].contains(word) ? scanner.offset() ?? zone : zone
    }
  }

  /// "America/New_York", "[Europe/London]".
  private mutating func place() -> Zone? {
    attempt { scanner in
      let inBrackets = scanner.take("[")
      var name = ""
      while true {
        guard case .word(let word)? = scanner.peek() else { return nil }
        name += word.prefix(1).uppercased() + word.dropFirst()
        scanner.at += 1
        if scanner.take("/") { name += "/" } else if scanner.take("_") { name += "_" } else { break }
      }
      guard name.contains("/"), let zone = Zone(text: name) else { return nil }
      return inBrackets && !scanner.take("]") ? nil : zone
    }
  }

  private mutating func offset() -> Zone? {
    attempt { scanner in
      let east = scanner.take("+")
      guard east || scanner.take("-"), case .number(let value, let digits)? = scanner.peek(), digits <= 4, digits != 3
      else { return nil }
      scanner.at += 1
      var (hours, minutes) = digits == 4 ? (value / 100, value % 100) : (value, 0)
      if digits <= 2, let more = scanner.attempt({ $0.take(":") ? $0.number(2...2) : nil }) { minutes = more }
      guard hours <= 14, minutes < 60 else { return nil }
      hours = hours * 3600 + minutes * 60
      return Zone(offset: east ? hours : -hours)
    }
  }
}

extension TimeScanner.Clock {
  /// `half` is nil on a clock of 24 hours. A leap second counts as the second before it.
  init?(hour: Int, minute: Int, second: Int? = nil, half: Int? = nil) {
    guard minute < 60, (second ?? 0) <= 60, half == nil ? hour < 24 : (1...12).contains(hour) else { return nil }
    let hour = half.map { hour % 12 + $0 } ?? hour
    self.init(
      second: hour * 3600 + minute * 60 + min(second ?? 0, 59), unit: second == nil ? .minute : .second)
  }
}
