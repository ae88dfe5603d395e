import Answers
import ReportedSpeech
import Stemma

extension ReviewAnswer {
  var lines: [String] {
    if doubts.isEmpty { return [Self.nothing] }
    let more = count > doubts.count ? ["", Style.dim("\(count - doubts.count) more; --limit shows further")] : []
    return doubts.enumerated().flatMap { i, doubt in (i == 0 ? [] : [""]) + doubt.lines } + more
  }
}

extension Doubt {
  /// What was decided, why it is in doubt, what hangs on it; the two passages side by side; what can be said of it.
  var lines: [String] {
    let width = min(Terminal.current.width, 160)
    var lines = decided.printable.wrapped(to: width).map(Style.bold.callAsFunction)
    lines += because.printable.wrapped(to: width) + [Style.warning(atStake.printable)]
    lines += Columns(one.column, other.column, width: width).lines
    for choice in choices {
      let says = "\(choice.says.printable)  \(Style.dim(choice.correction.name))"
      lines += says.wrapped(to: width - 5).enumerated().map { i, line in
        (i == 0 ? "  \(Style.bold(String(choice.key)))  " : "     ") + line
      }
    }
    return lines
  }
}

extension Report {
  fileprivate var column: [(text: String, style: Style?)] {
    [
      (title?.printable ?? "", nil), (dateline.printable, .name), (text.printable, nil),
      ("– " + credited.printable, nil), (address.printable, .dim),
    ].filter { !$0.text.isEmpty }
  }
}

/// Two texts side by side.
private struct Columns {
  var lines: [String] = []

  init(_ left: [(text: String, style: Style?)], _ right: [(text: String, style: Style?)], width: Int) {
    let half = max(20, (width - 5) / 2)
    let (a, b) = (Self.wrapped(left, half), Self.wrapped(right, half))
    for i in 0..<max(a.count, b.count) {
      let one = i < a.count ? a[i] : ""
      let pad = String(repeating: " ", count: max(0, half - one.visibleColumns))
      lines.append("  " + one + pad + " │ " + (i < b.count ? b[i] : ""))
    }
  }

  private static func wrapped(_ texts: [(text: String, style: Style?)], _ width: Int) -> [String] {
    texts.flatMap { one in
      one.text.wrapped(to: width).map { line in
        let line = line.clipped(to: width)
        return one.style.map { $0(line) } ?? line
      }
    }
  }
}
