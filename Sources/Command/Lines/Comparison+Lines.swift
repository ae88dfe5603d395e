import Answers
import Collation
import ReportedSpeech

extension Comparison {
  var lines: [String] {
    [Style.bold(sentence)] + diff.marked.wrapped(to: Terminal.current.width)
      + drifts.told.map(\.line)
  }
}
