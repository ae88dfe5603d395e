import Answers
import Export
import Graph
import Intake
import Queries
import ReportedSpeech

extension Listing {
  /// A bound, and what sets it; nil where nothing does.
  package typealias Bound = (id: String, value: Int, summary: String, option: String?)

  /// Every bound by name: first what `--limit` of ingest and extract takes, then what holds for every graph and every
  /// question.
  package init(limits: Limits, others: [Bound] = []) {
    let reading = limits.named.map { Bound($0.id, $0.value, $0.summary, "ingest, extract") }
    let fixed = Limits.fixed.map { Bound($0.id, $0.value, $0.summary, nil) }
    let asking = QuestionLimits.standard.named.map { Bound($0.id, $0.value, $0.summary, nil) }
    self.init(
      rows: Rows(
        columns: ["setting", "value", "bounds", "limit_of"],
        values: (reading + fixed + Listing.graph + asking + others).map {
          [.string($0.id), JSONValue($0.value), .string($0.summary), JSONValue($0.option)]
        }))
  }

  private static var graph: [Bound] {
    let graph = GraphLimits.standard
    return [
      (
        "checked-size", graph.checkedSize,
        "bytes of a graph that is checked with its indexes before writing; of a larger one only pages are", nil
      ),
      (
        "unchecked-growth", graph.uncheckedGrowth,
        "percent by which a larger graph may grow until its pages are checked again", nil
      ),
      ("read-checked-size", graph.readCheckedSize, "bytes of a graph whose pages are checked before reading", nil),
      ("writer-patience", graph.writerPatience, "seconds that a writer waits for another one", nil),
    ]
  }
}
