import Extraction
import ReportedSpeech

extension Article {
  /// What must hold of any article, wherever it comes from; nil where all of it does.
  var wrong: String? {
    let reading = reading()
    for statement in reading.statements {
      let passages =
        statement.fragments.map(\.passage) + [statement.mention, statement.cue?.passage].compactMap { $0 }
        + statement.citations.map(\.passage)
      for passage in passages where self.passage(passage.part, passage.start, passage.end) != passage {
        return "\(passage) does not slice"
      }
    }
    let line = reading.json.line
    guard let again = try? Reading(line: line) else { return "its own line is not read: \(line)" }
    return again == reading ? nil : "read from its line it is another: \(line) and \(again.json.line)"
  }
}
