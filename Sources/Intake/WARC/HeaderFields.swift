import ReportedSpeech

/// Named lines such as HTTP and WARC write above their content.
struct HeaderFields {
  /// The line above the fields: "WARC/1.0", "HTTP/1.1 200 OK".
  let opening: String
  private var fields: [(name: String, value: String)] = []

  init(opening: String) { self.opening = opening }

  /// A name's first value, in any case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A line that begins with white space goes on with the one before.
  mutating func add(_ line: [UInt8]) {
    // ISO 8859-1 by the standard, UTF-8 by use.
    var repairs: Repairs = []
    let text = String(bytes: line, repairs: &repairs)
    if let first = text.utf8.first, first == 0x20 || first == 0x09, !fields.isEmpty {
      fields[fields.count - 1].value += " " + text.trimmed
    } else if let colon = text.firstIndex(of: ":") {
      fields.append((text[..<colon].trimmed.lowercased(), text[text.index(after: colon)...].trimmed))
    }
  }

  /// "text/html; charset=utf-8" gives "text/html".
  var mediaType: String? {
    self["content-type"].map { $0.prefix { $0 != ";" }.trimmed.lowercased() }
  }

  var charset: String? {
    guard let type = self["content-type"]?.lowercased(), let range = Phrase("charset=").range(in: type) else {
      return nil
    }
    let name = type[range.upperBound...].prefix { $0 != ";" && $0 != "," }.trimming(marks: "\"'")
    return name.isEmpty ? nil : name
  }
}
