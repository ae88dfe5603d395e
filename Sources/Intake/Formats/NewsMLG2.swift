extension ArticleFormat {
  static let newsMLG2 = ArticleFormat(
    id: "newsml-g2",
    summary: "NewsML-G2, the XML of news agencies, with the text as NITF, XHTML or plain text",
    examples: [
      Example(
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:newsml:coastwire.example:7" version="2" xml:lang="en">
        <itemMeta><provider literal="Coast Wire"/><firstCreated>2026-03-05T08:30:00Z</firstCreated></itemMeta>
        <contentMeta><headline>Bridge closes</headline></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>“It is safe,” she said.</p></body></html>
        </inlineXML></contentSet></newsItem></itemSet></newsMessage>
        """, "urn:newsml:coastwire.example:7 | Coast Wire | 2026-03-05T08:30:00Z | Bridge closes")
    ],
    recognises: { ["newsMessage", "newsItem"].contains($0.rootName) },
    read: { stream, reading in
      var number = 0
      try stream.forEachElement(in: ["newsMessage", "itemSet"], of: reading) { part in
        guard case .element(let element, let line) = part, element.name == "newsItem" else { return }
        number += 1
        let (item, place) = (NewsItem(element: element), "line \(line)")
        if item.isCancelled { return try reading.skip(place, "this item was cancelled by its agency") }
        let text: MarkedText?
        do throws(HTMLTree.Refusal) {
          text = try item.text(reading)
        } catch {
          return try reading.skip(place, "the text of this item \(error.reason)")
        }
        try reading.newsroom(item.members, text: text, place: place, key: reading.key(number))
      }
      if number == 0 { try reading.skip(nil, "holds no news items") }
    }
  )
}
