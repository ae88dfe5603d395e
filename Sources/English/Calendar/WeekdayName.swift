import ReportedSpeech

/// English names of weekdays, whole or cut to what newspapers cut them to.
@usableFromInline package enum WeekdayName {
  /// Monday first, in lower case.
  package static let all = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// "tues" and "thurs", without their full stop.
  package static let abbreviations: [(short: String, weekday: Day.Weekday)] =
    all.enumerated().compactMap { i, name in Day.Weekday(rawValue: i).map { (String(name.prefix(3)), $0) } }
    + [("tues", .tuesday), ("weds", .wednesday), ("thur", .thursday), ("thurs", .thursday)]

  /// Abbreviations that are words of their own: only a capital and a full stop could say which is meant.
  package static let ambiguous: Set<String> = ["sat", "sun", "weds"]

  /// Of "friday", "fri", "thurs"; the word in lower case, without its full stop.
  package static func weekday(_ word: String) -> Day.Weekday? { weekdays[word] }

  private static let weekdays: [String: Day.Weekday] = Dictionary(
    all.enumerated().compactMap { i, name in Day.Weekday(rawValue: i).map { (name, $0) } }
      + abbreviations.map { ($0.short, $0.weekday) }, uniquingKeysWith: { a, _ in a })
}
