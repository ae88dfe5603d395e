import Foundation

extension IntakeBench {
  /// The same articles as feeds, agencies' XML, ready-made quotations and a list without texts. Names end as each is
  /// mostly called; content decides all the same.
  static func shapes(_ articles: [InventedNews.Article]) -> [(String, [UInt8])] {
    (feeds(articles) + agencies(articles) + quotations(articles)).map { ($0.0, Array($0.1.utf8)) }
  }

  /// Every article an entry.
  private static func feeds(_ articles: [InventedNews.Article]) -> [(String, String)] {
    [
      (
        "feed.rss",
        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
          + all(articles) {
            "<item><title>\($1.title)</title><link>https://news.example/\($0)</link><pubDate>Thu, 05 Mar 2026 08:30:00 GMT"
              + "</pubDate><content:encoded><![CDATA[<p>\($1.text)</p>]]></content:encoded></item>"
          } + "</channel></rss>"
      ),
      (
        "feed.atom",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
          + all(articles) {
            "<entry><id>tag:news.example,2026:\($0)</id><title>\($1.title)</title><published>2026-03-05T08:30:00Z</published>"
              + "<content type=\"html\">&lt;p&gt;\(escaped($1.text))&lt;/p&gt;</content></entry>"
          } + "</feed>"
      ),
    ]
  }

  /// One document, and one with an item an article.
  private static func agencies(_ articles: [InventedNews.Article]) -> [(String, String)] {
    let paragraphs = articles.map { "<p>\(escaped($0.text))</p>" }.joined(separator: "\n")
    return [
      (
        "wire.nitf.xml",
        "<nitf><head><title>All of it</title></head><body><body.content>\(paragraphs)</body.content></body></nitf>"
      ),
      (
        "wire.g2.xml",
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
          + all(articles) {
            "<newsItem guid=\"urn:newsml:news.example:\($0)\"><itemMeta><firstCreated>2026-03-05T08:30:00Z</firstCreated>"
              + "</itemMeta><contentMeta><headline>\($1.title)</headline></contentMeta><contentSet><inlineXML>"
              + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>\(escaped($1.text))</p></body></html></inlineXML>"
              + "</contentSet></newsItem>"
          } + "</itemSet></newsMessage>"
      ),
    ]
  }

  /// A quotation an article, and what lists without texts say of them.
  private static func quotations(_ articles: [InventedNews.Article]) -> [(String, String)] {
    [
      (
        "quotebank.json",
        all(articles) {
          "{\"quoteID\":\"q\($0)\",\"quotation\":\"\(quoted($1.text))\",\"speaker\":\"Ann Lee\",\"date\":\"2026-03-05 00:00:00\","
            + "\"urls\":[\"http://news.example/\($0)\"],\"phase\":\"E\"}"
        }
      ),
      (
        "gqg.json",
        all(articles) {
          "{\"date\":\"2026-03-05T00:15:00Z\",\"url\":\"https://news.example/\($0)\",\"title\":\"\($1.title)\","
            + "\"quotes\":[{\"pre\":\"she said \",\"quote\":\"\(quoted($1.text))\",\"post\":\" on Monday\"}]}"
        }
      ),
      (
        "memetracker.txt",
        all(articles) { "P\thttp://news.example/\($0)\nT\t2026-03-05 08:30:00\nQ\t\(flat($1.text))\n" }
      ),
      (
        "mediacloud.csv",
        "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
          + all(articles) {
            "a\($0),2026-03-06,en,\($1.outlet),news.example,2026-03-05,\"\($1.title)\",https://news.example/\($0)"
          }
      ),
      ("news.md", "---\ntitle: All of it\n---\n\n" + articles.map(\.text).joined(separator: "\n\n")),
    ]
  }

  private static func all(_ articles: [InventedNews.Article], _ shape: (Int, InventedNews.Article) -> String) -> String
  {
    articles.enumerated().map { shape($0.offset, $0.element) }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  private static func flat(_ text: String) -> String { text.replacingOccurrences(of: "\n", with: " ") }

  private static func quoted(_ text: String) -> String { flat(text).replacingOccurrences(of: "\"", with: "\\\"") }
}
