import Collation
import ReportedSpeech

extension Comparison: Answer {
  public var isEmpty: Bool { false }

  public var json: JSONValue {
    ["sameness": .string(relation.rawValue), "score": .double(score), "drift": .array(drifts.map(\.comparedJSON))]
  }

  /// As a batch answers: the pair's own id, then the contract's keys.
  package func json(id: JSONValue) -> JSONValue {
    [
      "id": id, "score": .double(score), "sameness": .string(relation.rawValue),
      "drift": .array(drifts.map(\.comparedJSON)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["kind", "sign", "severity", "a", "b"],
      values: drifts.map {
        [
          .string($0.kind), JSONValue($0.sign?.rawValue), .string($0.severity.rawValue), JSONValue($0.earlier?.text),
          JSONValue($0.later?.text),
        ]
      })
  }
}

extension Drift {
  /// As `compare` writes it: the sides are its two texts.
  var comparedJSON: JSONValue {
    [
      "kind": .string(kind), "sign": JSONValue(sign?.rawValue), "severity": .string(severity.rawValue),
      "a": earlier.placeJSON, "b": later.placeJSON,
    ]
  }
}

extension Passage? {
  /// `{"start","end","text"}`, or null where there is none.
  var placeJSON: JSONValue {
    guard let passage = self else { return .null }
    return ["start": JSONValue(passage.start), "end": JSONValue(passage.end), "text": .string(passage.text)]
  }
}

extension Comparison {
  /// How the two are related, in a sentence.
  public var sentence: String {
    switch relation {
    case .sameUtterance: "One statement in two wordings."
    case .sameClaim: "The same is said, in other words."
    case .neither: "Two different statements."
    }
  }
}
