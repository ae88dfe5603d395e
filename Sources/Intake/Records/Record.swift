import ReportedSpeech

/// Named values of one article, as JSON, front matter or a table row gives them.
///
/// Names are compared without case, spaces, `-` and `_`: "Date Publish", "date_publish" and "datePublish" are one.
/// Whatever is not taken is still there at the end, and goes to `extra`.
struct Record {
  private var values: [String: JSONValue] = [:]
  /// The record's own name for each compared one; where two fall together, the one that sorts first.
  private var names: [RecordKey: String] = [:]
  /// What vouches for its date of publication.
  let basis: Dating.Basis

  /// - Parameter mapping: own names that a person has given the place of a known one.
  init(_ members: [JSONValue.Member], basis: Dating.Basis = .record, mapping: [RecordKey: String] = [:]) {
    self.basis = basis
    for member in members { values[member.name] = member.value }
    for name in values.keys {
      let compared = RecordKey(name)
      if let other = names[compared], other.utf8.lexicographicallyPrecedes(name.utf8) { continue }
      names[compared] = name
    }
    for (key, name) in mapping where values[name] != nil { names[key] = name }
  }

  /// A value that says something: not null, not empty, and not the words that Python and pandas write for null.
  func value(_ key: RecordKey) -> JSONValue? {
    guard let own = names[key], let value = values[own] else { return nil }
    switch value {
    case .null, .array([]), .object([]): return nil
    case .string(let text) where Record.nothings.contains(text) || text.utf8.allSatisfy({ $0 <= 0x20 }): return nil
    default: return value
    }
  }

  mutating func take(_ key: RecordKey) {
    if let own = names[key] { values[own] = nil }
  }

  /// Gives a value another name, under which nothing else may be known.
  mutating func rename(_ keys: [RecordKey], to name: String) {
    for key in keys {
      guard let own = names.removeValue(forKey: key), let value = values.removeValue(forKey: own) else { continue }
      values[name] = value
    }
  }

  /// The first of `aliases` that `read` makes something of, taken out.
  mutating func take<Value>(first aliases: [RecordKey], _ read: (JSONValue) -> Value?) -> Value? {
    for alias in aliases {
      guard let value = value(alias), let result = read(value) else { continue }
      take(alias)
      return result
    }
    return nil
  }

  /// What was not taken, as a JSON object.
  var rest: String { JSONValue.object(values.map { JSONValue.Member($0.key, $0.value) }).sortedLine }

  /// The name under which this record has `key`.
  func name(_ key: RecordKey) -> String? { names[key] }

  /// A value as it is, even where it says nothing.
  func stored(_ own: String) -> JSONValue? { values[own] }

  /// Its names, sorted, for a message.
  var keys: [String] { values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  private static let nothings: Set<String> = [
    "None", "none", "null", "NULL", "NaN", "nan", "NaT", "<NA>", "N/A", "n/a", "#N/A", "undefined",
  ]
}

extension JSONValue {
  /// One line of words; a number as written.
  var word: String? {
    switch self {
    case .string(let text): text.trimmed.isEmpty ? nil : text.trimmed
    default: digits
    }
  }

  /// A word, whether it stands alone or in an object as WordPress (`rendered`), MongoDB (`$oid`) and others write it.
  var shown: String? {
    guard case .object(let members) = self else { return word }
    return ["rendered", "$oid", "value", "#text"].lazy.compactMap { members[$0]?.word }.first
  }

  /// A name, whether it stands alone or, as in schema.org and NewsAPI, in an object.
  var name: String? {
    guard case .object(let members) = self else { return word }
    return members.last { $0.name == "name" }?.value.word
  }

  /// Names joined by "; ", as trafilatura writes them.
  var names: String? {
    let names: [String]
    switch self {
    case .array(let values): names = values.compactMap(\.name)
    case .string(let text):
      guard let list = PythonList.strings(text) else { return word }
      names = list
    default: return name
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// Running text: a string as it is; strings, or the sections of fundus, as paragraphs.
  var prose: String? {
    switch self {
    case .string(let text): return text
    case .array(let values): return JSONValue.paragraphs(values.compactMap(\.prose))
    case .object(let members):
      if let whole = ["rendered", "html", "value", "#text"].lazy.compactMap({ members[$0]?.word }).first {
        return whole
      }
      func part(_ name: String) -> [String] { members.filter { $0.name == name }.compactMap(\.value.prose) }
      return JSONValue.paragraphs(["summary", "headline", "paragraphs", "sections"].flatMap(part))
    default: return nil
    }
  }

  private static func paragraphs(_ parts: [String]) -> String? {
    let parts = parts.filter { !$0.trimmed.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }
}

extension StringProtocol {
  /// Without ASCII white space and no-break spaces at either end.
  var trimmed: String {
    var utf8 = Substring(self).utf8
    while let first = utf8.first {
      if first <= 0x20 {
        utf8.removeFirst()
      } else if first == 0xC2, utf8.dropFirst().first == 0xA0 {
        utf8 = utf8.dropFirst(2)
      } else {
        break
      }
    }
    while let last = utf8.last {
      if last <= 0x20 {
        utf8.removeLast()
      } else if last == 0xA0, utf8.dropLast().last == 0xC2 {
        utf8 = utf8.dropLast(2)
      } else {
        break
      }
    }
    return String(Substring(utf8))
  }
}
