import Answers
import ReportedSpeech
import Stemma

extension RewordingsAnswer {
  var lines: [String] {
    var lines = opening.lines
    guard opening.claim != nil else { return lines }
    lines += summary.printable.wrapped(to: Terminal.current.width)
    for wording in wordings { lines += [""] + wording.lines }
    return lines
  }
}

extension LaterWording {
  /// When and where, how it stands to the earlier one, its words against those, and each change.
  var lines: [String] {
    let width = Terminal.current.width - 2
    var lines = [Style.name(report.dateline.printable) + Style.dim(standing.map { "  \($0.printable)" } ?? "")]
    let words = diff.map(\.marked) ?? report.text.printable
    lines += words.wrapped(to: width).map { "  " + $0 }
    if let how = report.polarity.inWords { lines.append("  (\(how))") }
    lines += drifts.told.map { "  \($0.line(isOrdered: isOrdered))" }
    return lines + ["  " + Style.dim(report.address.printable)]
  }
}
