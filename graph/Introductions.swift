import ReportedSpeech

/// The longest words that an article names each of its speakers by: "Lumora spokesman Ed Roe" for one it goes on to call Roe.
package struct Introductions: Sendable {
  private var longest: [String: String] = [:]

  package init() {}

  package init(_ statements: [Statement]) {
    for statement in statements {
      if let name = statement.speaker?.name, let mention = statement.mention?.text { take(mention, for: name) }
    }
  }

  /// In the order of the text: of equally long ones the first stays.
  package mutating func take(_ mention: String, for name: String) {
    if mention.unicodeScalars.count > longest[name]?.unicodeScalars.count ?? 0 { longest[name] = mention }
  }

  package subscript(name: String) -> String? { longest[name] }
}
