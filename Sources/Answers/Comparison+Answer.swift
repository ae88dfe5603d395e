import Collation
import Export
import ReportedSpeech

extension Comparison: Answer {
  public var isEmpty: Bool { false }

  public var json: JSON {
    ["relation": .string(relation.rawValue), "score": .double(score), "drift": .array(drifts.map(\.comparedJSON))]
  }

  /// As a batch answers: the pair's own id, then the contract's keys.
  public func json(id: JSON) -> JSON {
    [
      "id": id, "score": .double(score), "relation": .string(relation.rawValue),
      "drift": .array(drifts.map(\.comparedJSON)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["kind", "sign", "severity", "a", "b"],
      values: drifts.map {
        [
          .string($0.kind), JSON($0.sign?.rawValue), .string($0.severity.rawValue), JSON($0.earlier?.text),
          JSON($0.later?.text),
        ]
      })
  }
}

extension Drift {
  /// As `compare` writes it: the sides are its two texts.
  var comparedJSON: JSON {
    [
      "kind": .string(kind), "sign": JSON(sign?.rawValue), "severity": .string(severity.rawValue),
      "a": earlier.placeJSON, "b": later.placeJSON,
    ]
  }
}

extension Passage? {
  /// `{"start","end","text"}`, or null where there is none.
  var placeJSON: JSON {
    guard let passage = self else { return .null }
    return ["start": JSON(passage.start), "end": JSON(passage.end), "text": .string(passage.text)]
  }
}
