import Answers
import ReportedSpeech
import Stemma

extension Finding {
  /// The verdict with its reason, then the words that it rests on, then what is merely near.
  func lines(evidence shown: Int, nearest: Int) -> [String] {
    var lines = "\(heading). \(because)".printable.wrapped(to: Terminal.current.width).map(Style.bold.callAsFunction)
    for row in evidence.prefix(shown) { lines += row.lines }
    if verdict == .unrecorded {
      for row in self.nearest.prefix(nearest) { lines += row.nearLines }
    }
    return lines
  }
}

extension Recorded {
  /// The sentence with the asked words marked, where it stands, and each change.
  var lines: [String] {
    let width = Terminal.current.width
    var lines = marked().printable.wrapped(to: width - 2).map { "  " + $0 }
    if let words = apart { lines += words.printable.wrapped(to: width - 4).map { "    " + $0 } }
    let who = told == nil ? "" : "\(report.sayer), "
    lines += (who + report.dateline).printable.wrapped(to: width - 4).map { "    " + $0 }
    lines.append("    " + Style.dim(report.address.printable))
    for drift in drifts.told { lines.append("    " + drift.line) }
    return lines
  }

  /// As what is near and nothing more.
  fileprivate var nearLines: [String] {
    let width = Terminal.current.width
    return "\(Recorded.nearest): \(report.introduction)\(report.text)".printable.wrapped(to: width)
      + ["  " + Style.dim(report.dateline.printable)]
  }
}

extension Drift {
  /// "“40” → “400”   the figure differs".
  var line: String { line(isOrdered: true) }

  func line(isOrdered: Bool) -> String {
    let words = inWords(isOrdered: isOrdered)
    let change = severity >= .meaning ? Style.warning(words) : words
    return (wordsInWords(isOrdered: isOrdered).map { $0.printable.clipped(to: 100) + "   " } ?? "") + change
  }
}
