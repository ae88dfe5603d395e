import Pipeline
import ReportedSpeech

extension CheckAnswer {
  var lines: [String] {
    [Style.bold(sentence)] + matches.flatMap { [""] + $0.lines }
  }

  /// What comes of it, for a person to act on.
  private var sentence: String {
    switch judgement {
    case .right: "Recorded in these words."
    case .reworded: "Recorded, but in other words."
    case .changed: "Recorded, but changed: the meaning, a figure, the speaker or words inside the marks differ."
    case .unknown: "Not recorded; the nearest wordings are of something else."
    }
  }
}

extension CheckAnswer.Match {
  fileprivate var lines: [String] {
    let who = testimony.speaker.map { "  \($0.printable)" } ?? ""
    var lines = [testimony.dateline + who + Style.dim("  \(relation.rawValue)")]
    lines += diff.marked.wrapped(to: Terminal.current.width - 2).map { "  " + $0 }
    lines += drifts.map { "  \($0.line)" }
    return lines + ["  " + Style.dim(testimony.place)]
  }
}
