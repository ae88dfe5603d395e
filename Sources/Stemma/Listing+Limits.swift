import Answers
import Export
import Intake
import ReportedSpeech

extension Listing {
  /// Every bound by name, as `--limit` takes it.
  public init(limits: Limits) {
    self.init(
      rows: Rows(
        columns: ["setting", "value", "bounds"],
        values: limits.named.map { [.string($0.id), JSONValue($0.value), .string($0.summary)] }))
  }
}
