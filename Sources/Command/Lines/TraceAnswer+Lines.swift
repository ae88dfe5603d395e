import Answers
import ReportedSpeech
import Stemma

extension TraceAnswer {
  /// The tree as `tree` draws it: time runs down, what comes from what runs right.
  var lines: [String] {
    guard let claim else { return [] }
    return [Style.bold(claim.text.printable), Style.dim("claim \(claim.id)"), ""]
      + roots.flatMap { $0.lines(stem: "", branch: "", below: "") }
  }
}

extension TraceAnswer.Branch {
  fileprivate func lines(stem: String, branch: String, below: String) -> [String] {
    let width = Terminal.current.width
    let drift = (derivation?.drifts ?? []).names.joined(separator: ", ")
    let verdict = derivation == nil ? verdict.map { Style.bold(" \($0.rawValue)") } ?? "" : ""
    let speaker = testimony.speaker.map { "\($0.printable): " } ?? ""
    var lines = unseen.map { stem + branch + Style.dim("(\($0.printable), cited, not in the graph)") }
    lines.append(
      stem + branch + testimony.dateline + verdict
        + Style.dim((derivation.map { "  \($0.relation.rawValue)" } ?? "") + "  statement \(testimony.statement)"))
    let inner = stem + below + (children.isEmpty ? "  " : "│ ")
    lines.append(inner + (speaker + testimony.words).clipped(to: max(20, width - inner.columns)))
    if !drift.isEmpty { lines.append(inner + Style.warning(drift)) }
    for (i, child) in children.enumerated() {
      let last = i == children.count - 1
      lines += child.lines(stem: stem + below, branch: last ? "└─ " : "├─ ", below: last ? "   " : "│  ")
    }
    return lines
  }
}
