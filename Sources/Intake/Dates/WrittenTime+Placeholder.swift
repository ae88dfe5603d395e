import ReportedSpeech

/// Dates that programs write for "no date": the day on which a system begins to count, in whatever zone and form.
extension WrittenTime {
  /// A zone may have moved it to the evening before.
  var isPlaceholder: Bool {
    // Before the first newspaper of all, and behind what any calendar in use means.
    if day.year < 1600 || day.year > 9000 { return true }
    guard unit < .month else { return false }
    let utc = zone.map { zone in
      let local = day.start.seconds + Int64(second ?? 0)
      return Instant(seconds: local - Int64(zone.offset(atLocal: local))).day
    }
    return [day, utc].contains { $0.map(WrittenTime.beginnings.contains) ?? false }
  }

  /// Of Unix, of spreadsheets, of their cousins on the Macintosh, of SQL Server and of Windows.
  private static let beginnings: Set<Day> = {
    let days = [
      (1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 31), (1899, 12, 30), (1899, 12, 29), (1904, 1, 1),
      (1753, 1, 1), (1601, 1, 1),
    ]
    return Set(days.compactMap { Day(year: $0, month: $1, day: $2) })
  }()

  /// "0", "0000-00-00 00:00:00", "1/0/1900": what is no day of any calendar and stands for one.
  static func isNothing(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
    if !digits.isEmpty, digits.allSatisfy({ $0 == 0x30 }) { return true }
    let date = text.prefix { $0 != " " && $0 != "T" }
    return text == "-1"
      || ["0000-00-00", "0000-01-01", "1/0/1900", "0/1/1900", "01/00/1900", "00/01/1900", "1/0/00"]
        .contains { date == $0 }
  }
}
