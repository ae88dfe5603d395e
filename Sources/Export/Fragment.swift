import ReportedSpeech

/// A run of words of an assertion as it stands in its article, with what stands around it.
struct Fragment: Hashable {
  /// Unicode code points into the article's part.
  var start: Int64
  var end: Int64
  var text: String
  /// At most 32 code points before and after it.
  var prefix: String
  var suffix: String
}

extension Node {
  /// An assertion's fragments, in order, as the view gives them; else its own passage.
  var fragments: [Fragment] {
    if let json = self[text: "fragments"], let stored = [Fragment](json: json), !stored.isEmpty { return stored }
    guard case .integer(let start)? = properties["start"], case .integer(let end)? = properties["end"] else {
      return []
    }
    return [
      Fragment(
        start: start, end: end, text: self[text: "text"] ?? "", prefix: self[text: "prefix"] ?? "",
        suffix: self[text: "suffix"] ?? "")
    ]
  }
}

extension [Fragment] {
  /// `[{"start":…,"end":…,"text":…,"prefix":…,"suffix":…}]`; nil for anything else.
  init?(json: String) {
    guard let objects = (try? JSONValue(parsing: json))?.values else { return nil }
    var fragments: [Fragment] = []
    for object in objects {
      guard let start = object["start"]?.integer, let end = object["end"]?.integer, let text = object["text"]?.text
      else { return nil }
      fragments.append(
        Fragment(
          start: start, end: end, text: text, prefix: object["prefix"]?.text ?? "",
          suffix: object["suffix"]?.text ?? ""))
    }
    self = fragments
  }
}
