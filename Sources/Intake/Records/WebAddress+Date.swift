import English
import ReportedSpeech

extension WebAddress {
  /// The day that the path names, as in `/2026/03/05/`, `/2026/mar/05/`, `/20260305/` or `-2026-03-05/`; else the
  /// month of `/2026/03/`. Only years from 1990 to 2099: other numbers are page ids.
  func dating(zone: Zone?) -> Dating? {
    let parts = path.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { $0.lowercased() }
    var month: Dating?
    for (i, part) in parts.enumerated() {
      guard part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), part.hasPrefix("19") || part.hasPrefix("20") else {
        continue
      }
      if part.utf8.count == 8, let day = WebAddress.day(part.prefix(4), part.dropFirst(4).prefix(2), part.suffix(2)) {
        return WrittenTime(day: day).dating(.url, zone: zone)
      }
      guard part.utf8.count == 4, i + 1 < parts.count else { continue }
      if i + 2 < parts.count, let day = WebAddress.day(part[...], parts[i + 1][...], parts[i + 2][...]) {
        return WrittenTime(day: day).dating(.url, zone: zone)
      }
      if month == nil, path.contains("/\(part)/\(parts[i + 1])/"),
        let first = WebAddress.day(part[...], parts[i + 1][...], "01")
      {
        month = WrittenTime(day: first, unit: .month).dating(.url, zone: zone)
      }
    }
    return month
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> Day? {
    guard month.utf8.count >= 2, day.utf8.count <= 2, let y = Int(year), (1990...2099).contains(y), let d = Int(day),
      let m = Int(month) ?? MonthName.number(String(month)), month.utf8.count == 2 || Int(month) == nil
    else { return nil }
    return Day(year: y, month: m, day: d)
  }
}
