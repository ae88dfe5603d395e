import ReportedSpeech

/// "Title: …", "Date: …", "Source: …" above a text: what people write who keep articles as plain text.
enum HeaderLines {
  /// Their fields, if at least two such lines open the text. The text keeps them.
  static func fields(of text: String) -> Record? {
    var members: [JSONValue.Member] = []
    for line in TextLine.ends(of: text, head: 12, tail: 0).head {
      guard let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { break }
      let name = line.text[..<colon]
      guard known.contains(RecordKey(String(name))) else { break }
      let value = line.text[line.text.utf8.index(after: colon)...].trimmed
      members.append(JSONValue.Member(String(name), .string(value)))
    }
    return members.count >= 2 ? Record(members) : nil
  }

  private static let known: Set<RecordKey> = Set(
    [
      RecordKeys.title, RecordKeys.url, RecordKeys.outletName, RecordKeys.author, RecordKeys.language,
      RecordKeys.published.flatMap { $0 }, RecordKeys.modified,
    ].joined())
}
