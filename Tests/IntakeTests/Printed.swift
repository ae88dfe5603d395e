import ReportedSpeech

@testable import Intake

/// Reads bytes as the command would, and prints what came of them, a field a line.
func printed(
  _ text: String, name: String = "-", outlet: String? = nil, published: String? = nil, zone: String? = nil,
  format: String? = nil, map: [String] = []
) -> String {
  printed(
    bytes: Array(text.utf8), name: name, outlet: outlet, published: published, zone: zone, format: format,
    map: map)
}

func printed(
  bytes: [UInt8], name: String = "-", outlet: String? = nil, published: String? = nil, zone: String? = nil,
  format: String? = nil, limits: Limits = Limits(), map: [String] = []
) -> String {
  var out: [String] = []
  do {
    let settings = try ReadingSettings(
      outlet: outlet, published: published, zone: zone, now: now, limits: limits, format: format, map: map)
    try Input(name: name, bytes: bytes).read(
      settings: settings, notice: { out.append("\($0.skipped ? "skipped" : "notice"): \($0.text)") },
      entry: { out.append("entry \($0.address)\n" + $0.article.printed) },
      article: { article, notices in
        out.append(article.printed)
        out += notices.map { "notice: \($0.text)" }
      })
  } catch { out.append("threw \(error)") }
  return out.joined(separator: "\n")
}

/// Reads bytes as the command would, and prints the text and what its markup says of it, a marking a line: "quoted “words”",
/// "speaker “name” of “words”", "section 17:40:00 “words”". Longer words are cut to their ends.
func marked(_ text: String, name: String = "-", withText: Bool = false) -> String {
  var out: [String] = []
  func short(_ words: String?) -> String {
    let line = (words ?? "BROKEN").replacing("\n\n", with: " / ").replacing("\n", with: " / ")
    return "[" + (line.count > 70 ? line.prefix(30) + " … " + line.suffix(30) : line) + "]"
  }
  do {
    try Input(name: name, bytes: Array(text.utf8)).read(settings: ReadingSettings(now: now)) { article, _ in
      if withText { out.append(article.text) }
      for marking in article.markings {
        let words = short(article.passage(marking.part, marking.start, marking.end)?.text)
        let of = marking.of.map { " of " + short(article.passage(marking.part, $0.lowerBound, $0.upperBound)?.text) }
        let time = marking.time.map { $0.from.text.dropFirst(5).dropLast(4) + " " } ?? ""
        out.append("\(marking.kind.rawValue) \(time)\(words)\(of ?? "")")
      }
    }
  } catch { out.append("threw \(error)") }
  return out.joined(separator: "\n")
}

/// 1 June 2026, noon: the run's start in every test.
let now = Instant(seconds: 1_780_315_200)

extension Article {
  /// Every field that is not empty but the text, which has a test of its own.
  var printed: String {
    var lines = ["key \(key)"]
    func line(_ name: String, _ value: String?) { if let value { lines.append("\(name) \(value)") } }
    line("outlet", outlet.map { $0.name + ($0.domain.map { " <\($0)>" } ?? "") })
    line("url", url)
    line("canonical", canonicalURL == url ? nil : canonicalURL)
    line("title", title.map { $0 + (titleIsGuessed ? " (guessed)" : "") })
    line("byline", byline)
    line("language", language)
    for dating in datings {
      line(
        dating.basis.rawValue,
        "\(dating.interval.short), \(dating.precision.text)\(dating.chosen ? ", chosen" : "")"
          + "\(dating.conflict ? ", conflict" : "")")
    }
    line("changed", modified?.text)
    line("fetched", retrieved?.text)
    line("credit", credit)
    line("excerpt", isExcerpt ? text : nil)
    line("extra", extra == "{}" ? nil : extra)
    return lines.joined(separator: "\n")
  }
}

extension Interval {
  /// The day, where it is one in UTC; else the beginning.
  var short: String {
    self == Interval.day(from.day) ? from.day.text : from.text
  }
}
