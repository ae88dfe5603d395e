import Queries
import ReportedSpeech

/// When words came in that the first version of their article did not have.
package enum Added: Hashable, Sendable {
  case at(Instant)
  /// Some time after the first version was out.
  case after(Instant)

  /// Open to the end, as far as anybody looks.
  var interval: Interval? {
    switch self {
    case .at(let time): Interval(from: time, to: time.advanced(by: 1))
    case .after(let time): Interval(from: time, to: time.advanced(by: 100 * 366 * 86_400))
    }
  }
}

extension Report {
  /// When its words were out: with its article, else with the version that has them.
  var out: Interval? { added.map(\.interval) ?? published }

  /// The same, for a person to read: "3 March 2026, 11:00 UTC"; "after 3 March 2026, 11:00 UTC".
  package var outInWords: String {
    guard let added, let published else { return published.inWords }
    if case .at = added { return "\(added.interval.inWords), in a later version" }
    return "after \(published.inWords), in a later version"
  }
}

extension Lookup {
  /// Reports with when their words came in, where that was later than their articles, and whether they are said at all.
  func added<Row>(_ rows: [Row], _ report: WritableKeyPath<Row, Report>, at desk: QuestionDesk) throws -> [Row] {
    rows.added(try added(of: rows.map { $0[keyPath: report] }, at: desk), report)
  }

  /// What is told of the words of reports beside where they stand.
  func added(of reports: [Report], at desk: QuestionDesk) throws -> Additions {
    let ids = reports.compactMap(\.assertion)
    guard !ids.isEmpty else { return Additions() }
    var additions = Additions()
    for one in try desk.all(Addition.self, ["assertions": .ids(ids)]) {
      additions.times[one.assertion] = one.at.map(Added.at) ?? one.after.map(Added.after)
    }
    for one in try desk.all(Unasserted.self, ["assertions": .ids(ids)]) {
      additions.polarities[one.assertion] = one.polarity
    }
    return additions
  }
}

/// By assertion when its words came in, and as what they are told where nobody asserts them.
struct Additions {
  var times: [Int64: Added] = [:]
  var polarities: [Int64: Polarity] = [:]
}

extension Array {
  func added(_ additions: Additions, _ report: WritableKeyPath<Element, Report>) -> [Element] {
    guard !additions.times.isEmpty || !additions.polarities.isEmpty else { return self }
    return map { row in
      var row = row
      guard let assertion = row[keyPath: report].assertion else { return row }
      row[keyPath: report].added = additions.times[assertion]
      row[keyPath: report].polarity = additions.polarities[assertion] ?? .asserted
      return row
    }
  }
}
