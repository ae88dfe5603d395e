import ReportedSpeech
import Testing

@testable import Intake

/// Ids and addresses that are none, and what is the key instead.
@Suite struct SharedIdentitiesTests {
  private func keys(_ input: String, name: String = "-") throws -> String {
    var keys: [String] = []
    var notices = 0
    _ = try Input(name: name, bytes: Array(input.utf8)).read(settings: ReadingSettings(now: now)) { article, notes in
      keys.append(article.key)
      notices += notes.count
    }
    return keys.joined(separator: " ") + (notices == 0 ? "" : ", \(notices) notices")
  }

  private func feed(_ items: [(title: String, link: String, guid: String)]) -> String {
    let all = items.map { item in
      "<item><title>\(item.title)</title><link>\(item.link)</link><guid isPermaLink=\"false\">\(item.guid)</guid>"
        + "<description>“The \(item.title) will close before the frost,” Pip Harrow said.</description></item>"
    }
    return "<rss><channel><title>Harbor Courier</title>\(all.joined())</channel></rss>"
  }

  private static let (one, two) = ("https://a.example/ferry", "https://a.example/mill")

  @Test(arguments: [
    "N/A", "n/a", "0", "none", "null", "undefined", "-", "https://a.example/", "http://www.a.example", "empty",
    // Nothing by its looks, but shared by two articles.
    "feed-1", "tag:a.example,2026:feed", "https://a.example/rss-item",
  ])
  func `an id that tells no articles apart gives way to the address`(id: String) throws {
    #expect(
      try keys(feed([("ferry", Self.one, id), ("mill", Self.two, id)])) == "\(Self.one) \(Self.two), 2 notices")
  }

  @Test(arguments: ["7", "https://a.example/?p=7", "urn:uuid:1"])
  func `an id of one article is its key`(id: String) throws {
    #expect(try keys(feed([("ferry", Self.one, id), ("mill", Self.two, id + "8")])) == "\(id) \(id)8")
  }

  @Test(arguments: ["https://a.example/", "https://a.example/all-of-our-news"])
  func `one link for all is nobody's`(link: String) throws {
    #expect(try keys(feed([("ferry", link, ""), ("mill", link, "")])) == "-#1 -#2, 2 notices")
  }

  @Test(arguments: [
    // The same article again, changed: its id and its address are its own.
    (
      #"{"id": "a", "url": "https://a.example/x", "title": "Ferry stops", "text": "The ferry stops at noon."}"#,
      #"{"id": "a", "url": "https://a.example/x", "title": "Ferry stops for good", "text": "The ferry stops at one."}"#,
      "a a"
    ),
    (
      #"{"url": "https://a.example/x", "title": "Ferry stops", "text": "The ferry stops at noon."}"#,
      #"{"url": "https://a.example/x", "title": "Mill burns", "text": "The ferry stops at noon, and more."}"#,
      "https://a.example/x https://a.example/x"
    ),
    (
      #"{"id": "a", "title": "Ferry stops", "text": "The ferry stops at noon today."}"#,
      #"{"id": "a", "title": "Mill burns", "text": "Fire took three lives, police believe."}"#, "-#1 -#2, 2 notices"
    ),
    // Another address, title and text.
    (
      #"{"id": "a", "url": "https://a.example/x", "title": "Ferry stops", "text": "The ferry stops at noon."}"#,
      #"{"id": "a", "url": "https://a.example/y", "title": "Mill burns", "text": "The mill burns."}"#,
      "https://a.example/x https://a.example/y, 2 notices"
    ),
    // Ways to reach one page.
    (
      #"{"url": "http://www.a.example/x/?utm_source=b#top", "text": "We."}"#,
      #"{"url": "https://m.a.example/x?amp=1", "text": "We."}"#, "https://a.example/x https://a.example/x"
    ),
  ])
  func `records of one key are one article`(first: String, second: String, expected: String) throws {
    #expect(try keys(first + "\n" + second + "\n") == expected)
  }

  @Test(arguments: [
    ("https://a.example/", "p.html, 1 notices"), ("https://a.example/news/", "p.html, 1 notices"),
    ("https://a.example/undefined", "p.html, 1 notices"), ("https://a.example/category/roads/", "p.html, 1 notices"),
    ("https://www.a.example/2026/ferry-stops/", "https://a.example/2026/ferry-stops"), ("/", "p.html"),
  ])
  func `a canonical address of a front page is no identity`(address: String, expected: String) throws {
    let page = """
      <html><head><link rel="canonical" href="\(address)"></head><body><h1>Ferry stops</h1>
      <p>The harbor board met for two hours on Tuesday evening, and then it voted.</p></body></html>
      """
    #expect(try keys(page, name: "p.html") == expected)
  }

  @Test(arguments: [
    ("https://a.example/", "https://a.example/2026/ferry", true),
    ("https://a.example/news", "https://a.example/news/ferry", true),
    ("https://a.example/en", "https://a.example/2026/ferry", true),
    ("https://a.example/ferry-stops-at-noon", "https://a.example/ferry-stops-at-noon/photos", false),
    ("https://a.example/story", "https://a.example/story/2", false),
    ("https://a.example/ferry", "https://a.example/mill", false),
    ("https://a.example/?p=7", "https://a.example/ferry", false),
  ])
  func `an address above a page's own is a section's`(stated: String, own: String, isNone: Bool) throws {
    #expect(try #require(WebAddress(stated)).isNoIdentity(beside: WebAddress(own)) == isNone)
  }
}
