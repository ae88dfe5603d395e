import Answers
import Stemma

extension Opening {
  /// Which words are answered about, in their own sentence; then the claim's fullest wording, where it is another.
  var lines: [String] {
    let width = Terminal.current.width
    var lines = finding.lines(evidence: 0, nearest: 3)
    if let best = finding.evidence.first {
      // Two that contradict each other say where they stand.
      let shown = finding.shown
      lines +=
        shown.count > 1 ? shown.flatMap(\.lines) : best.marked().printable.wrapped(to: width - 2).map { "  " + $0 }
      if finding.verdict == .altered { lines += best.drifts.told.map { "    " + $0.line } }
    }
    guard let fullest = fullestWording else { return lines }
    return lines + fullest.printable.wrapped(to: width - 2).map { "  " + Style.dim($0) }
  }
}
