import Answers
import Queries
import ReportedSpeech
import Stemma

extension DriftAnswer {
  var lines: [String] {
    drifts.enumerated().flatMap { i, drift in (i == 0 ? [] : [""]) + drift.lines }
  }
}

extension Drifted {
  fileprivate var lines: [String] {
    let who = earlier.speaker.map { "  \($0.printable)" } ?? ""
    return [
      drift.line + who + Style.dim("  claim \(claim)"),
      "  " + earlier.dateline,
      "    " + earlier.words.clipped(to: max(20, Terminal.current.width - 4)),
      "  " + later.dateline,
      "    " + later.words.clipped(to: max(20, Terminal.current.width - 4)),
    ]
  }
}
