import Answers
import Export
import Intake
import ReportedSpeech

extension ReadingSettings {
  /// As a run keeps them.
  var json: JSONValue {
    [
      "format": .string(format?.id ?? "auto"), "outlet": JSONValue(outlet), "published": JSONValue(published),
      "zone": JSONValue(zoneName), "map": .array(map.map(JSONValue.string)),
      "limits": .object(limits.named.map { JSONValue.Member($0.id, JSONValue($0.value)) }),
    ]
  }
}
