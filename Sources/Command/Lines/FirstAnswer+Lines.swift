import Answers
import ReportedSpeech
import Stemma

extension FirstAnswer {
  /// Both questions in words: who, when, where, in which words, because of what.
  var lines: [String] {
    guard let claim else { return [] }
    var lines = [Style.bold(claim.text.printable), Style.dim(scope(of: claim)), ""]
    let width = Terminal.current.width - 2
    lines.append(Style.bold("Who said it first"))
    lines += saidFirst.printable.wrapped(to: width).map { "  " + $0 }
    for one in said { lines += one.lines }
    lines += ["", Style.bold("Who reported it first")]
    lines += reportedFirst.printable.wrapped(to: width).map { "  " + $0 }
    for (i, one) in reported.enumerated() { lines += one.lines(number: i + 1) }
    return lines
  }

  private func scope(of claim: ClaimHead) -> String {
    let outlets = Set(reported.map(\.testimony.outlet)).count
    return "claim \(claim.id) · \(reported.count.of("statement")) in \(outlets.of("outlet"))"
  }
}

extension FirstAnswer.Said {
  fileprivate var lines: [String] {
    let name = speaker.map { Style.name($0.printable) } ?? "an unknown speaker"
    let time = said.map { ", \($0.interval.moment) (“\($0.basis.printable)”)" } ?? ""
    var lines = ["  \(Style.bold(verdict.rawValue.padded(to: 12))) \(name)\(time)"]
    lines += because.printable.wrapped(to: Terminal.current.width - 15).map { String(repeating: " ", count: 15) + $0 }
    if chain.count > 1 {
      lines.append(String(repeating: " ", count: 15) + Style.dim(chain.map(\.printable).joined(separator: " → ")))
    }
    return lines
  }
}

extension FirstAnswer.Reported {
  fileprivate func lines(number: Int) -> [String] {
    let indent = String(repeating: " ", count: 15)
    let width = Terminal.current.width - 15
    return ["  \(Style.bold(verdict.rawValue.padded(to: 12))) \(testimony.dateline)"]
      + testimony.words.wrapped(to: width).map { indent + $0 }
      + because.printable.wrapped(to: width).map { indent + Style.dim($0) }
      + [indent + Style.dim(testimony.place)]
  }
}

extension Int {
  /// "1 statement", "3 statements".
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
