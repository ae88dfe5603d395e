import Answers
import Export
import Graph
import Intake
import Queries
import ReportedSpeech

extension Listing {
  /// Every bound by name: first what `--limit` takes, then what holds for every graph and every question.
  package init(limits: Limits) {
    let reading = limits.named.map { ($0.id, $0.value, $0.summary) }
    let (graph, answers) = (GraphLimits.standard, QuestionLimits.standard)
    let others = [
      (
        "checked-size", graph.checkedSize,
        "bytes of a graph that is checked with its indexes before writing; of a larger one only pages are"
      ),
      (
        "unchecked-growth", graph.uncheckedGrowth,
        "percent by which a larger graph may grow until its pages are checked again"
      ),
      ("read-checked-size", graph.readCheckedSize, "bytes of a graph whose pages are checked before reading"),
      ("writer-patience", graph.writerPatience, "seconds that a writer waits for another one"),
      ("query-length", answers.queryLength, "characters of asked words"),
    ]
    self.init(
      rows: Rows(
        columns: ["setting", "value", "bounds"],
        values: (reading + others).map { [.string($0.0), JSONValue($0.1), .string($0.2)] }))
  }
}
