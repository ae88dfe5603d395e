extension ArticleFormat {
  static let atom = ArticleFormat(
    id: "atom",
    summary: "Atom feeds; where an entry has no content, its summary is read as an excerpt",
    examples: [
      Example(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Courier</title>
        <entry><id>tag:harborcourier.example,2026:7</id><title>Bridge closes</title>
        <link rel="alternate" href="https://harborcourier.example/bridge"/>
        <published>2026-03-05T08:30:00-05:00</published>
        <content type="html">&lt;p&gt;“It is safe,” she said.&lt;/p&gt;</content></entry>
        </feed>
        """, "tag:harborcourier.example,2026:7 | Harbor Courier | 2026-03-05T13:30:00Z | Bridge closes")
    ],
    recognises: { $0.rootName == "feed" },
    read: { stream, reading in try reading.feed(stream) }
  )
}
