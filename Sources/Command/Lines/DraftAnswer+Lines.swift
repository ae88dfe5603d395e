import Answers
import ReportedSpeech
import Stemma

extension DraftAnswer {
  /// The tally, then each quotation with its line: the verdict, because of what, the draft's words, and the record's.
  var lines: [String] {
    let width = String(quotations.last?.line ?? 0).count + 1
    return [Style.bold(summary.printable)] + quotations.flatMap { [""] + $0.lines(number: width) }
  }
}

extension DraftAnswer.Quotation {
  fileprivate func lines(number: Int) -> [String] {
    let width = max(30, Terminal.current.width - number - 2)
    let label = String(line)
    let indent = String(repeating: " ", count: number + 2)
    let heading = isDoubtful ? Style.warning(finding.heading) : Style.bold(finding.heading)
    var body = "\(heading). \(finding.because.printable)".wrapped(to: width)
    body += cited.printable.wrapped(to: width)
    for row in finding.shown { body += record(row, width) }
    return body.enumerated().map { i, line in
      i == 0 ? String(repeating: " ", count: number - label.count) + Style.dim(label) + "  " + line : indent + line
    }
  }

  /// The nearest recorded words: where nothing differs, in their sentence; else as a diff from the record to the draft.
  private func record(_ row: Recorded, _ width: Int) -> [String] {
    let told = row.drifts.told
    let isNear = row.verdict == .unrecorded
    let words = row.verdict == .altered || row.verdict == .reported ? row.diff.marked : row.marked().printable
    var lines = ((isNear ? "\(Recorded.nearest): " : "") + words).wrapped(to: width - 2).map { "  " + $0 }
    if !isNear { lines += told.map { "  " + $0.line } }
    if let words = row.apart { lines += words.printable.wrapped(to: width - 2).map { "  " + $0 } }
    lines += row.byline.printable.wrapped(to: width - 2).map { "  " + $0 }
    return lines + ["  " + Style.dim(row.report.address.printable)]
  }
}
