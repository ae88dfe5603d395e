import Answers
import ReportedSpeech
import Stemma

extension Testimony {
  /// "2026-03-03 11:00 UTC  Harbor Courier"
  var dateline: String {
    "\(published.moment)  \(Style.name((outlet ?? "unknown outlet").printable))"
  }

  /// The words, with quotation marks only where the article has them.
  var words: String { text.printable }

  /// "statement 12 · direct · body 512–590 · https://…": where to find the words, and what `correct` calls them.
  var place: String {
    "statement \(statement) · \(mode.rawValue) · \(part.rawValue) \(start)–\(end) · \((url ?? article).printable)"
  }
}

extension Interval? {
  /// "2026-03-03 11:00 UTC", "2026-03-03" for a day, "undated".
  var moment: String {
    guard let interval = self else { return "undated" }
    return interval.moment
  }
}

extension Interval {
  var moment: String {
    let length = to.seconds - from.seconds
    let text = from.text
    let day = String(text.prefix(10))
    let time = text.dropFirst(11).prefix(5)
    switch length {
    case ...3600: return "\(day) \(time) UTC"
    case ...86_400 where time == "00:00": return day
    // A day of another zone than UTC: said with its offset's hours, so that nobody reads it as the UTC day.
    case ...86_400: return "\(day) from \(time) UTC"
    default: return "\(day) to \(to.advanced(by: -1).text.prefix(10))"
    }
  }
}
