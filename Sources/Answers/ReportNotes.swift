import Queries
import ReportedSpeech

/// What is known of the words of reports beside where they stand, by assertion.
struct ReportNotes {
  /// When they came in, where that was later than their articles.
  var additions: [Int64: Added] = [:]
  /// As what they are told, where nobody asserts them.
  var polarities: [Int64: Polarity] = [:]
}

extension Lookup {
  /// Reports with what is known of their words.
  func noted<Row>(_ rows: [Row], _ report: WritableKeyPath<Row, Report>, at desk: QuestionDesk) throws -> [Row] {
    rows.noted(try notes(on: rows.map { $0[keyPath: report] }, at: desk), report)
  }

  func notes(on reports: [Report], at desk: QuestionDesk) throws -> ReportNotes {
    let ids = reports.compactMap(\.assertion)
    var notes = ReportNotes()
    guard !ids.isEmpty else { return notes }
    for one in try desk.all(Addition.self, ["assertions": .ids(ids)]) {
      notes.additions[one.assertion] = one.at.map(Added.at) ?? one.after.map(Added.after)
    }
    for one in try desk.all(Unasserted.self, ["assertions": .ids(ids)]) {
      notes.polarities[one.assertion] = one.polarity
    }
    return notes
  }
}

extension Array {
  func noted(_ notes: ReportNotes, _ report: WritableKeyPath<Element, Report>) -> [Element] {
    guard !notes.additions.isEmpty || !notes.polarities.isEmpty else { return self }
    return map { row in
      var row = row
      guard let assertion = row[keyPath: report].assertion else { return row }
      row[keyPath: report].added = notes.additions[assertion]
      row[keyPath: report].polarity = notes.polarities[assertion] ?? .asserted
      return row
    }
  }
}
