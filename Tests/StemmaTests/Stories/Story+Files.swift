import Export
import Foundation
import Intake
import Stemma

extension Story.File {
  /// The file as a newsroom, a feed or a scraper would hand it over.
  var input: Input {
    let text: String
    switch (name as NSString).pathExtension {
    case "html": text = page
    case "xml": text = feed
    case "json": text = record
    default: text = body
    }
    return Input(name: (name as NSString).pathExtension == "json" ? label + ".jsonl" : name, bytes: Array(text.utf8))
  }

  private var lines: (title: String, text: String) {
    let parts = body.components(separatedBy: "\n")
    let hasTitle = parts.first?.hasPrefix("# ") == true
    let rest = (hasTitle ? Array(parts.dropFirst()) : parts).joined(separator: "\n")
    return (hasTitle ? String(parts[0].dropFirst(2)) : "", rest.trimmingCharacters(in: .newlines))
  }

  private var paragraphs: [String] { lines.text.components(separatedBy: "\n\n") }

  /// The address that pages and feed entries are known by.
  private var address: String {
    let host = (fields["outlet"] ?? "x").lowercased().filter { $0.isASCII && $0.isLetter }
    return fields["url"] ?? "https://\(host).example/\(label)"
  }

  private var record: String {
    var members: [JSON.Member] = [.init("id", .string(label)), .init("title", .string(lines.title))]
    for key in ["outlet", "published", "modified", "retrieved", "author"] {
      if let value = fields[key] { members.append(.init(key, .string(value))) }
    }
    return JSON.object(members + [.init("text", .string(lines.text))]).line + "\n"
  }

  private var page: String {
    var data: [JSON.Member] = [
      .init("@context", .string("https://schema.org")), .init("@type", .string("NewsArticle")),
      .init("headline", .string(lines.title)),
    ]
    if let date = fields["jsonld"] { data.append(.init("datePublished", .string(date))) }
    if let date = fields["modified"] { data.append(.init("dateModified", .string(date))) }
    let outlet = fields["outlet"] ?? ""
    return """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(lines.title) | \(outlet)</title>
      <meta property="og:site_name" content="\(outlet)">
      <script type="application/ld+json">\(JSON.object(data).line)</script>
      \(fields["meta"].map { "<meta property=\"article:published_time\" content=\"\($0)\">" } ?? "")
      <link rel="canonical" href="\(address)"></head><body><article><h1>\(lines.title)</h1>
      \(fields["time"].map { "<time datetime=\"\($0)\">\($0)</time>" } ?? "")
      \(paragraphs.map { "<p>\($0.replacingOccurrences(of: "&", with: "&amp;"))</p>" }.joined(separator: "\n"))
      </article></body></html>
      """
  }

  private var feed: String {
    let text = paragraphs.map { "<p>\($0)</p>" }.joined()
    return """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>\(fields["outlet"] ?? "")</title><link>https://feeds.example/</link><item><title>\(lines.title)</title>
      <link>\(address)</link>\(fields["published"].map { "<dc:date>\($0)</dc:date>" } ?? "")
      <description><![CDATA[\(text)]]></description></item></channel></rss>
      """
  }

  /// What the graph knows the article by.
  var key: String {
    switch (name as NSString).pathExtension {
    case "html", "xml": address
    case "json": label
    default: name
    }
  }
}
