import Answers
import Stemma

extension CorrectionAnswer {
  var lines: [String] {
    if state == .undone { return ["correction \(correction) is undone: \(says.printable)"] }
    let stood = isNew ? "" : " (it stood before)"
    return ["correction \(correction): \(says.printable)\(stood)"] + why
  }

  fileprivate var why: [String] {
    state.because.map { ["  " + Style.warning(state.name) + ": \($0.printable)"] } ?? []
  }

  /// One of a list: its id, when it was made, what it says, and why it has no effect where it has none.
  fileprivate var entry: [String] {
    let number = String(correction)
    let id = String(repeating: " ", count: max(0, 4 - number.count)) + number
    return ["\(id)  \(Style.dim(String(made.text.prefix(10))))  \(says.printable)"]
      + why.map { String(repeating: " ", count: 16) + $0 }
  }
}

extension CorrectionsAnswer {
  var lines: [String] { corrections.flatMap(\.entry) }
}

extension ReplayAnswer {
  var lines: [String] {
    let counts = [(added, "made"), (known, "stood already"), (waiting, "waiting"), (skipped, "skipped")]
    return [counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")]
  }
}
