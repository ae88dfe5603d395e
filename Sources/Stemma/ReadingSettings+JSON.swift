import Answers
import Export
import Intake

extension ReadingSettings {
  /// As a run keeps them.
  var json: JSON {
    [
      "format": .string(format?.id ?? "auto"), "outlet": JSON(outlet), "published": JSON(published),
      "zone": JSON(zoneName), "map": .array(map.map(JSON.string)),
      "limits": .object(limits.named.map { JSON.Member($0.id, JSON($0.value)) }),
    ]
  }
}
