import ReportedSpeech

extension XMLElement {
  /// As a value of `article.extra`: its words alone, or an object of attributes, elements and words.
  var json: JSONValue {
    if attributes.isEmpty, elements.isEmpty { return .string(line ?? "") }
    var members = attributes.map { JSONValue.Member($0.key, .string($0.value)) }
    members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var seen: Set<String> = []
    for element in elements where seen.insert(element.name).inserted {
      let values = all(element.name).map(\.json)
      members.append(JSONValue.Member(element.name, values.count == 1 ? values[0] : .array(values)))
    }
    let own = XMLElement(name: name, content: content.filter { if case .text = $0 { true } else { false } })
    if let words = own.line { members.append(JSONValue.Member("text", .string(words))) }
    return .object(members)
  }
}
