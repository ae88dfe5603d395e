import Answers
import ReportedSpeech
import Stemma

extension FirstAnswer {
  /// Both questions in words: who, when, where, in which words, because of what.
  var lines: [String] {
    var lines = opening.lines
    guard opening.claim != nil else { return lines }
    let width = Terminal.current.width - 2
    lines += ["", Style.bold("Said first")]
    lines += saidFirst.printable.wrapped(to: width).map { "  " + $0 }
    for one in said { lines += one.lines }
    lines += ["", Style.bold("Reported first")]
    lines += reportedFirst.printable.wrapped(to: width).map { "  " + $0 }
    for one in reported { lines += one.lines }
    for other in answers.dropFirst() { lines += ["", other.line] }
    return lines
  }
}

extension FirstAnswer.OfClaim {
  /// A further claim that holds the words.
  fileprivate var line: String { (FirstAnswer.also + claim.text).printable.clipped(to: Terminal.current.width) }
}

extension FirstAnswer.Said {
  fileprivate var lines: [String] {
    let indent = String(repeating: " ", count: 20)
    let width = Terminal.current.width - 20
    let name = speaker.map { Style.name($0.printable) } ?? "an unknown speaker"
    let time = said.map { ", \($0.interval.inWords) (“\($0.basisInWords.printable)”)" } ?? ""
    var lines = ["  \(Style.bold(precedence.inWords.padded(to: 17))) \(name)\(time)"]
    lines += reason.printable.wrapped(to: width).map { indent + $0 }
    if chain.count > 1 {
      lines += chain.map(\.printable).joined(separator: " → ").wrapped(to: width).map { indent + Style.dim($0) }
    }
    return lines
  }
}

extension FirstAnswer.Reported {
  fileprivate var lines: [String] {
    let indent = String(repeating: " ", count: 20)
    let width = Terminal.current.width - 20
    return ["  \(Style.bold(precedence.inWords.padded(to: 17))) \(Style.name(report.dateline.printable))"]
      + report.text.printable.wrapped(to: width).map { indent + $0 }
      + reason.printable.wrapped(to: width).map { indent + Style.dim($0) }
      + [indent + Style.dim(report.address.printable)]
  }
}
