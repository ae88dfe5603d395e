extension ArticleFormat {
  static let nitf = ArticleFormat(
    id: "nitf",
    summary: "NITF, the XML of news agencies, one article a document",
    examples: [
      Example(
        """
        <nitf><head><title>Bridge</title><docdata><doc-id id-string="cw-7"/><date.issue norm="20260305T083000Z"/></docdata>
        <pubdata name="Coast Wire"/></head><body><body.head><hedline><hl1>Bridge closes</hl1></hedline>
        <byline>By <person>Ann Lee</person></byline></body.head>
        <body.content><p><q>It is safe,</q> she said.</p></body.content></body></nitf>
        """, "cw-7 | Coast Wire | 2026-03-05T08:30:00Z | Bridge closes")
    ],
    recognises: { $0.rootName == "nitf" },
    read: { stream, reading in
      try stream.forEachElement(in: [], of: reading) { part in
        guard case .element(let element, let line) = part else { return }
        let document = NITFDocument(element: element)
        let key = reading.file == "-" ? reading.key(1) : reading.file
        try reading.newsroom(document.members, text: document.text, place: "line \(line)", key: key)
      }
    }
  )
}
