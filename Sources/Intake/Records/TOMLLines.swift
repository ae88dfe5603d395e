import ReportedSpeech

/// The part of TOML that front matter uses: `key = value` on one line, a value being a string, a list of strings, a number,
/// a date or a boolean. Keys below a `[table]` carry its name: "params.source".
///
/// A whole reader of TOML was rejected: it is a C++ library, for the headers of a few Markdown files.
enum TOMLLines {
  /// Nil where a line is none of this; its number, from 1, then tells which.
  static func members(_ toml: String) -> (members: [JSONValue.Member], unreadable: Int?) {
    var members: [JSONValue.Member] = []
    var table = ""
    var unreadable: Int?
    for (i, line) in toml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        table = line.trimming(marks: "[]") + "."
      } else if let equals = line.firstIndex(of: "="), let value = value(line[line.index(after: equals)...].trimmed) {
        let key = line[..<equals].trimming(marks: "\"'")
        members.append(JSONValue.Member(table + key, value))
      } else {
        unreadable = unreadable ?? i + 1
      }
    }
    return (members, unreadable)
  }

  private static func value(_ text: String) -> JSONValue? {
    switch text.first {
    case "\"":
      var repairs: Repairs = []
      guard let end = end(of: text) else { return nil }
      // A basic string's escapes are JSON's but for two that nobody writes.
      return try? JSONValue.parsed(Array(text[...end].utf8)[...], depth: 1, repairs: &repairs)
    case "'":
      return end(of: text).map { .string(String(text[text.index(after: text.startIndex)..<$0])) }
    case "[":
      return PythonList.strings(text).map { .array($0.map(JSONValue.string)) }
    case "t", "f": return ["true": .boolean(true), "false": .boolean(false)][text.prefix { $0.isLetter }]
    case let first? where first.isNumber || first == "-": return .string(text.prefix { $0 != "#" }.trimmed)
    default: return nil
    }
  }

  /// Where the string that `text` begins with ends.
  private static func end(of text: String) -> String.Index? {
    let mark = text[text.startIndex]
    var at = text.index(after: text.startIndex)
    while at < text.endIndex {
      if text[at] == mark { return at }
      if text[at] == "\\", mark == "\"" { at = text.index(after: at) }
      if at < text.endIndex { at = text.index(after: at) }
    }
    return nil
  }
}
