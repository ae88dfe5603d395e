/// An element with everything in it.
///
/// Names carry the prefix that everybody uses for their namespace, whatever the document calls it: "content:encoded",
/// "dc:creator", "atom:entry"; and none in RSS, NITF and NewsML-G2, which mostly use none either.
struct XMLElement {
  enum Content {
    case element(XMLElement)
    case text(String)
  }

  let name: String
  var attributes: [String: String] = [:]
  var content: [Content] = []

  subscript(attribute: String) -> String? {
    attributes[attribute].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }

  var elements: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first one at the end of a path: "head/title".
  func first(_ path: String) -> XMLElement? {
    path.split(separator: "/").reduce(self as XMLElement?) { element, name in
      element?.elements.first { $0.name == name }
    }
  }

  /// Itself and all below it of a name, in the order of the document.
  func descendants(_ name: String) -> [XMLElement] {
    (self.name == name ? [self] : []) + elements.flatMap { $0.descendants(name) }
  }

  /// All words inside it, in order, as they stand.
  var text: String {
    content.map { content in
      switch content {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// All words inside it in one line; nil where there are none.
  var line: String? {
    let words = text.split(whereSeparator: { $0.isWhitespace })
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What is in it, written as HTML: elements without their prefix, which is how XHTML in a feed is meant.
  var markup: String {
    var out = ""
    writeMarkup(to: &out)
    return out
  }

  private func writeMarkup(to out: inout String) {
    for content in content {
      switch content {
      case .text(let text):
        for character in text {
          switch character {
          case "&": out += "&amp;"
          case "<": out += "&lt;"
          case ">": out += "&gt;"
          default: out.append(character)
          }
        }
      case .element(let element):
        let tag = element.name.split(separator: ":").last.map(String.init) ?? ""
        out += "<\(tag)>"
        element.writeMarkup(to: &out)
        // An end tag of `br` is a second break.
        if tag != "br" { out += "</\(tag)>" }
      }
    }
  }
}
