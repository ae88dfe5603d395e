import Answers
import ReportedSpeech
import Stemma

extension TraceAnswer {
  /// The tree as `tree` draws it: time runs down; a line joins a wording to the earlier one that it is held against.
  var lines: [String] {
    guard opening.claim != nil else { return opening.lines }
    return opening.lines + answer.summary.printable.wrapped(to: Terminal.current.width) + [""]
      + roots.flatMap { $0.lines(stem: "", branch: "", below: "") }
  }
}

extension TraceAnswer.Branch {
  fileprivate func lines(stem: String, branch: String, below: String) -> [String] {
    let width = Terminal.current.width
    let changes = wording.drifts.told.inWords(isOrdered: wording.isOrdered).joined(separator: "; ")
    let first = wording.precedence == .first ? Style.bold(" " + Precedence.first.inWords) : ""
    var lines = wording.unseen.map { stem + branch + Style.dim("(\($0.printable), cited, report not found here)") }
    lines.append(
      stem + branch + Style.name(wording.report.dateline.printable) + first
        + Style.dim(wording.isDescended ? "  " + (wording.standing ?? "").printable : ""))
    let inner = stem + below + (children.isEmpty ? "  " : "│ ")
    lines.append(
      inner + (wording.report.introduction + wording.report.text).printable.clipped(to: max(20, width - inner.columns)))
    if !changes.isEmpty {
      lines += changes.wrapped(to: max(20, width - inner.columns)).map { inner + Style.warning($0) }
    }
    for (i, child) in children.enumerated() {
      let last = i == children.count - 1
      // Dots for a likeness: nothing says that the later one has it from there.
      let arm = child.wording.isDescended ? "─ " : "┄ "
      lines += child.lines(
        stem: stem + below, branch: (last ? "└" : "├") + arm, below: last ? "   " : "│  ")
    }
    return lines
  }
}
