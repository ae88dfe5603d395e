import Collation
import ReportedSpeech

extension WordDiff {
  /// `[{"op":"kept"|"removed"|"added","text":…}]`, in reading order.
  package var json: JSONValue {
    .array(
      segments.map { segment in
        switch segment {
        case .kept(_, let later): ["op": "kept", "text": .string(later.text)]
        case .removed(let words): ["op": "removed", "text": .string(words.text)]
        case .added(let words): ["op": "added", "text": .string(words.text)]
        }
      })
  }
}
