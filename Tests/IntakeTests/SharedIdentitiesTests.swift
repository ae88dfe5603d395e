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
    ("https://a.example/news/local", "p.html, 1 notices"), ("https://a.example/?lang=en", "p.html, 1 notices"),
    ("https://a.example/en/sport?edition=uk", "p.html, 1 notices"),
    ("https://a.example/?p=7", "https://a.example/?p=7"),
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

  private func article(_ words: String, of outlet: String?, at address: String?, on day: Int) -> Article {
    let parts = words.split(separator: "|").map(String.init)
    var article = Article(
      key: "1", outlet: outlet.map { Outlet(name: $0) }, canonicalURL: address, title: parts.first,
      text: parts.last ?? "")
    if let day = Day(year: 2026, month: 3, day: day) {
      article.datings = [Dating(basis: .record, precision: .init(.day), interval: .day(day), chosen: true)]
    }
    return article
  }

  private static let ferry = "Ferry stops|The ferry stops at noon, and fishermen gather."
  private static let later = "Ferry stops for good|The ferry stops for good at noon, and fishermen gather."
  private static let mill = "Mill burns|Fire took three lives in a mill, police believe."

  @Test(
    arguments: [
      // Other words: of another outlet, of nobody's, of other days.
      (mill, "Zed", nil, 5, true), (mill, nil, nil, 5, true), (mill, "Quay Ledger", nil, 9, true),
      (mill, "Quay Ledger", "https://q.example/2", 5, true), (mill, "Quay Ledger", "https://q.example/1", 9, true),
      // Like words: of another outlet, or of the same on other days at another address.
      (later, "Zed", nil, 5, true), (later, "Zed", "https://zed.example/1", 5, true),
      (later, "Quay Ledger", "https://q.example/2", 9, true),
      // A revision: reworded, or wholly rewritten where it stood, or moved to another address.
      (later, "Quay Ledger", nil, 5, false), (later, nil, nil, 5, false), (later, "The Quay Ledger", nil, 9, false),
      (mill, "Quay Ledger", nil, 5, false), (mill, "Quay Ledger", "https://q.example/1", 5, false),
      (later, "Quay Ledger", "https://q.example/2", 5, false), (ferry, "Zed", nil, 9, false),
    ] as [(String, String?, String?, Int, Bool)])
  func `of another outlet or of other days it is no revision`(
    words: String, outlet: String?, address: String?, day: Int, isAnother: Bool
  ) {
    let known = article(Self.ferry, of: "Quay Ledger", at: address == nil ? nil : "https://q.example/1", on: 5)
    #expect(article(words, of: outlet, at: address, on: day).isAnother(than: known) == isAnother)
  }
}
