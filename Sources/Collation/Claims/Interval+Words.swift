import ReportedSpeech

extension Interval {
  var length: Int64 { to.seconds - from.seconds }

  /// As a person prints it: "2026-03-05", "2026-03-05 08:30 UTC", "2026-03".
  var words: String {
    switch length {
    case ...3600: return from.minute
    case ...90_000: return from.advanced(by: length / 2).day.text
    case ...(32 * 86_400):
      return from.day.text.prefix(8) == to.advanced(by: -1).day.text.prefix(8) && length >= 27 * 86_400
        ? String(from.day.text.prefix(7)) : "between \(from.day.text) and \(to.advanced(by: -1).day.text)"
    default: return "between \(from.day.text) and \(to.advanced(by: -1).day.text)"
    }
  }
}

extension Instant {
  /// "2026-03-05 08:30 UTC".
  var minute: String { "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC" }
}
