extension ArticleFormat {
  /// RSS 2.0, and 1.0 and 0.9x, which differ in nothing that is read.
  static let rss = ArticleFormat(
    id: "rss",
    summary: "RSS feeds; where an entry has no content:encoded, its description is read as an excerpt",
    examples: [
      Example(
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Harbor Courier</title><language>en-us</language>
        <item><title>Bridge closes</title><link>https://harborcourier.example/bridge</link>
        <pubDate>Thu, 05 Mar 2026 08:30:00 -0500</pubDate>
        <content:encoded><![CDATA[<p>“It is safe,” she said.</p>]]></content:encoded></item>
        </channel></rss>
        """, "https://harborcourier.example/bridge | Harbor Courier | 2026-03-05T13:30:00Z | Bridge closes")
    ],
    recognises: { beginning in
      guard let root = beginning.rootName else { return false }
      return root == "rss"
        || root == "RDF"
          && (beginning.rootTag?.contains("rss") ?? false || beginning.rootTag?.contains("netscape") ?? false)
    },
    read: { stream, reading in try reading.feed(stream) }
  )
}
