import Answers
import ReportedSpeech

/// What JSON answers are made of.
extension OpenAPI {
  static let anything: JSONValue = ["type": "object"]
  static let rows: JSONValue = ["type": "array", "items": anything]

  /// Of an address that ends in .json even a fault is JSON.
  static let fault: JSONValue = object([
    ("status", ["type": "integer"]), ("error", text), ("advice", text),
  ])

  /// Asked words, or a claim: whoever asks for JSON finds all of these keys.
  static let known: JSONValue = object([
    ("query", text), ("verdict", ["type": "string", "enum": .array(Verdict.allCases.map { .string($0.rawValue) })]),
    ("because", text), ("claim", perhaps(claim)), ("speaker", perhaps(text)), ("matches", list(report)),
    ("said", list(said)), ("reported", list(report)), ("wordings", list(report)), ("others", list(anything)),
    ("nearest", list(report)),
  ])

  private static let text: JSONValue = ["type": "string"]
  private static let number: JSONValue = ["type": "integer"]

  private static let claim = object([
    ("id", number), ("text", text), ("asked", perhaps(["type": "array", "items": number])),
  ])

  /// What all reports have; each list adds keys of its own.
  private static let report = object([
    ("article", text), ("outlet", perhaps(text)), ("url", perhaps(text)), ("title", perhaps(text)),
    ("published_from", perhaps(text)), ("published_to", perhaps(text)), ("mode", text), ("text", text),
    ("start", number), ("end", number),
  ])

  private static let said = object([
    ("speaker", perhaps(text)), ("from", perhaps(text)), ("to", perhaps(text)), ("basis", perhaps(text)),
    ("precedence", text), ("because", text), ("chain", list(text)),
  ])

  private static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  /// It may be null.
  private static func perhaps(_ schema: JSONValue) -> JSONValue { ["anyOf": [schema, ["type": "null"]]] }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    [
      "type": "object", "properties": .object(members.map { JSONValue.Member($0.0, $0.1) }),
      "required": .array(members.map { .string($0.0) }),
    ]
  }
}
