/// The text of a feed's entry: the article where the feed carries it, else its description.
struct FeedText {
  /// The element that it stands in.
  let element: String
  let isSummary: Bool
  private let written: Written

  private enum Written {
    case html(String)
    case plain(String)
  }

  /// Nil where the entry has none.
  init?(_ entry: XMLElement) {
    for (name, isSummary) in FeedText.places {
      guard let element = entry.elements.first(where: { $0.name == name && !$0.text.trimmed.isEmpty }) else { continue }
      self.element = name
      self.isSummary = isSummary
      written = FeedText.written(element)
      return
    }
    return nil
  }

  func seen(_ reading: Reading) throws(HTMLTree.Refusal) -> MarkedText {
    switch written {
    case .html(let html): try reading.markedText(ofHTML: html)
    case .plain(let text): MarkedText(plain: text.trimmed)
    }
  }

  private static func written(_ element: XMLElement) -> Written {
    switch element["type"] {
    case "xhtml": .html(element.markup)
    // What says nothing is text in Atom and HTML in RSS; either is often the other.
    case "text", "text/plain": .plain(element.text)
    default: .html(element.elements.isEmpty ? element.text : element.markup)
    }
  }

  private static let places = [
    ("content:encoded", false), ("xhtml:body", false), ("atom:content", false), ("description", true),
    ("atom:summary", true), ("dcterms:abstract", true), ("media:description", true),
  ]
}
