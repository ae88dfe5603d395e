import Answers
import Stemma

extension DriftAnswer {
  var lines: [String] { pairs.enumerated().flatMap { i, pair in (i == 0 ? [] : [""]) + pair.lines } }
}

extension DriftAnswer.Pair {
  fileprivate var lines: [String] {
    let width = max(20, Terminal.current.width - 4)
    let who = (wording.report.speaker ?? wording.earlier?.speaker).map { "  \($0.printable)" } ?? ""
    let change = (words.map { $0.printable.clipped(to: 80) + "   " } ?? "") + Style.warning(heading) + who
    let sides = [wording.earlier, wording.report].compactMap { $0 }
    return [change]
      + sides.flatMap { side in
        ["  " + Style.name(side.dateline.printable), "    " + side.text.printable.clipped(to: width)]
      }
  }
}
