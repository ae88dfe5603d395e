import Answers
import ReportedSpeech

/// Pieces of JSON Schema that several tools share: what the contract says of its answers.
enum Schema {
  static let text: JSONValue = ["type": "string"]
  static let number: JSONValue = ["type": "integer"]
  static let textOrNull: JSONValue = ["type": ["string", "null"]]
  static let numberOrNull: JSONValue = ["type": ["integer", "null"]]
  static let objects: JSONValue = ["type": "array", "items": ["type": "object"]]
  static let objectOrNull: JSONValue = ["type": ["object", "null"]]

  static let verdict: JSONValue = [
    "type": "string", "enum": .array(Verdict.allCases.map { .string($0.rawValue) }),
    "description": "what is known of the asked words; unrecorded: nobody here is quoted or reported with them",
  ]
  static let because: JSONValue = ["type": "string", "description": "the verdict's reason, one sentence to print"]

  /// An object with just these members, all of them there.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    [
      "type": "object", "properties": .object(members.map { .init($0.0, $0.1) }),
      "required": .array(members.map { .string($0.0) }),
    ]
  }

  /// Where words stand: offsets are code points of the article's text or, in a title, of its title.
  private static let report: [(String, JSONValue)] = [
    ("statement", numberOrNull), ("assertion", numberOrNull), ("article", text), ("outlet", textOrNull),
    ("url", textOrNull), ("title", textOrNull), ("published_from", textOrNull), ("published_to", textOrNull),
    ("mode", text), ("text", text), ("start", number), ("end", number),
  ]

  static func reports(_ more: [(String, JSONValue)] = []) -> JSONValue {
    ["type": "array", "items": object(report + more)]
  }

  static let matches = reports([("speaker", textOrNull), ("verdict", verdict), ("drift", objects), ("diff", objects)])

  /// What opens every answer about a claim.
  static let opening: [(String, JSONValue)] = [
    ("query", text), ("verdict", verdict), ("because", because), ("claim", objectOrNull),
  ]
}
