import Answers
import ReportedSpeech
import Stemma

extension RewordingsAnswer {
  var lines: [String] {
    guard let claim else { return [] }
    var lines = [Style.bold(claim.text.printable), Style.dim("claim \(claim.id)"), ""]
    for root in roots {
      lines.append(root.dateline)
      lines += root.words.wrapped(to: Terminal.current.width - 2).map { "  " + $0 }
      lines.append("  " + Style.dim(root.place))
    }
    if rewordings.isEmpty {
      lines += [
        "", roots.count > 1 ? "Which of these comes from which is not known." : "No other wording is recorded.",
      ]
    }
    for rewording in rewordings { lines += [""] + rewording.lines }
    return lines
  }
}

extension RewordingsAnswer.Rewording {
  fileprivate var lines: [String] {
    var lines = [
      later.dateline + Style.dim("  \(relation.rawValue) of \(earlier.publisher.printable)")
        + suggestion
    ]
    lines += diff.marked.wrapped(to: Terminal.current.width - 2).map { "  " + $0 }
    lines += drifts.map { "  \($0.line)" }
    lines.append("  " + Style.dim(later.place))
    return lines
  }

  private var suggestion: String { status == .suggested ? Style.warning("  suggested only") : "" }
}

extension Drift {
  /// "number_changed (meaning): 40 → 400"
  var line: String {
    let name = kind + (sign.map { " \($0.rawValue)" } ?? "")
    let mark = severity >= .meaning ? Style.warning("\(name) (\(severity.rawValue))") : "\(name) (\(severity.rawValue))"
    switch (earlier?.text.printable.clipped(to: 60), later?.text.printable.clipped(to: 60)) {
    case (nil, nil): return mark
    case (let before?, nil): return "\(mark): “\(before)” is gone"
    case (nil, let after?): return "\(mark): “\(after)” came in"
    case (let before?, let after?) where before == after: return mark
    case (let before?, let after?): return "\(mark): “\(before)” → “\(after)”"
    }
  }
}
