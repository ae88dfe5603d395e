import ReportedSpeech

/// The text of a NITF body as it comes together: one block a paragraph, heading, list element or line of a quotation.
struct NITFText {
  private(set) var text = MarkedText(text: "")
  private var count = 0

  mutating func add(_ element: XMLElement) {
    for child in element.elements {
      switch child.name {
      case "p", "hl1", "hl2", "li", "dt", "dd": _ = add(block: child)
      case "bq": add(quotation: child)
      case "media", "table", "nitf-table", "note", "credit", "datasource", "hr", "br": break
      default: add(child)
      }
    }
  }

  /// `bq` sets a quotation off; its `credit` says whose it is.
  private mutating func add(quotation: XMLElement) {
    let start = count == 0 ? 0 : count + 2
    let before = count
    add(quotation)
    if count == before, quotation.elements.allSatisfy({ $0.name != "block" && $0.name != "p" }) {
      _ = add(block: quotation.withoutCredit)
    }
    guard count > before else { return }
    let words = start..<count
    text.markings.append(Marking(kind: .quoted, start: words.lowerBound, end: words.upperBound))
    let credits = quotation.descendants("credit") + quotation.descendants("byline")
    guard let credit = credits.first, let line = credit.line, let range = add(block: credit) else { return }
    guard let name = CreditLine(line)?.name else { return }
    let at = range.lowerBound
    text.markings.append(
      Marking(kind: .speaker, start: at + name.lowerBound, end: at + name.upperBound, of: words))
  }

  private mutating func add(block: XMLElement) -> Range<Int>? {
    guard let words = block.paragraph, !words.isEmpty else { return nil }
    if count > 0 {
      text.text += "\n\n"
      count += 2
    }
    let start = count
    text.text += words
    count += words.unicodeScalars.count
    return start..<count
  }
}

extension XMLElement {
  fileprivate var withoutCredit: XMLElement {
    var element = self
    element.content.removeAll { if case .element(let child) = $0 { child.name == "credit" } else { false } }
    return element
  }
}
