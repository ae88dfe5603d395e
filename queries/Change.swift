import Graph
import ReportedSpeech

/// One way in which a wording changed, with the words on both sides; nil where that side has none. Offsets count in the
/// part that the wording of that side stands in.
package struct Change: Hashable, Sendable {
  package var kind: String
  package var sign: Drift.Sign?
  package var severity: Drift.Severity
  package var earlier: Words?
  package var later: Words?

  package struct Words: Hashable, Sendable {
    package var start: Int
    package var end: Int
    package var text: String
  }
}

extension Rewording {
  /// A change of its as a drift, with passages.
  package func drift(_ change: Change) -> Drift {
    Drift(
      kind: change.kind, sign: change.sign, severity: change.severity,
      earlier: change.earlier.map { Passage(part: earlier.part, start: $0.start, end: $0.end, text: $0.text) },
      later: change.later.map { Passage(part: later.part, start: $0.start, end: $0.end, text: $0.text) })
  }
}

extension Cells {
  /// A column with a JSON array of changes; none where it is NULL.
  mutating func changes() throws -> [Change] {
    guard let text = try optionalText() else { return [] }
    guard let elements = (try? JSONValue(parsing: text))?.values else {
      throw GraphError.damaged("changes that are no list")
    }
    return try elements.map { element in
      guard let change = Change(element) else { throw GraphError.damaged("a change that is none") }
      return change
    }
  }
}

extension Change {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.text, let severity = json["severity"]?.text.flatMap(Drift.Severity.init(rawValue:))
    else { return nil }
    self.init(
      kind: kind, sign: json["sign"]?.text.flatMap(Drift.Sign.init(rawValue:)), severity: severity,
      earlier: json["earlier"].flatMap(Words.init), later: json["later"].flatMap(Words.init))
  }
}

extension Change.Words {
  fileprivate init?(_ json: JSONValue) {
    guard let start = json["start"]?.integer, let end = json["end"]?.integer, let text = json["text"]?.text else {
      return nil
    }
    self.init(start: Int(start), end: Int(end), text: text)
  }
}
