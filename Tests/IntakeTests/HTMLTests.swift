import Foundation
import ReportedSpeech
import Testing

@testable import Intake

/// Invented pages in the manner of the publishing systems that newsrooms use.
@Suite struct HTMLTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/pages")

  static let names = [
    "wordpress", "arc", "hashed", "blocks", "amp", "live", "tables", "microdata", "scripted", "plain",
  ]

  private static func page(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).html")))
  }

  @Test(arguments: names) func `the text is what a reader reads`(name: String) throws {
    var texts: [String] = []
    try Input(name: name, bytes: Self.page(name)).read(
      settings: ReadingSettings(now: now), notice: { texts.append($0.text) },
      article: { article, _ in texts.append(article.text) })
    let expected = try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
    #expect(texts == [expected.trimmed])
  }

  @Test(arguments: names) func `the fields are what the page says of itself`(name: String) throws {
    let read = printed(bytes: try Self.page(name), name: "\(name).html").split(separator: "\n")
      .filter { !$0.hasPrefix("extra ") }
    let expected = try String(contentsOf: Self.folder.appending(path: "\(name).fields"), encoding: .utf8)
    #expect(read.joined(separator: "\n") == expected.trimmed)
  }

  @Test func `what nothing was made of is kept`() throws {
    let page = """
      <html><head><meta name="section" content="Local"><meta property="og:description" content="Rain &amp; wind">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain", "wordCount": 9}</script></head>
      <body><h1>Rain</h1><p>It rained on the harbor all night, and the roads were closed by seven.</p></body></html>
      """
    #expect(
      printed(page, name: "rain.html") == """
        key rain.html
        title Rain
        extra {"json-ld":{"wordCount":9},"meta":{"og:description":"Rain & wind","section":"Local"}}
        """)
  }

  static func page(head: String = "", above: String = "", body: String? = nil) -> String {
    let text = "<p>It rained on the harbor all night, and the roads were closed by seven.</p>"
    return
      "<html><head><title>Rain</title>\(head)</head><body><article><h1>Rain</h1>\(above)\(body ?? text)</article></body></html>"
  }

  /// Short blocks of a page, each between two paragraphs, and whether it is of the article.
  @Test(arguments: [
    ("<p>“No.”</p>", true), ("<p>© 2026 Harbor Courier. All rights reserved.</p>", false), ("<p>7 p.m.</p>", true),
    ("<p>FACEBOOK.</p>", true), ("<p>Advertisement</p>", false),
    ("<p><a href=/x>Read more: How the bridge was built</a></p>", false), ("<p>Share this article</p>", false),
    ("<blockquote>We will mend it</blockquote>", true), ("<p>He <a href=/x>said so</a>.</p>", true),
    ("<h2>What comes next</h2>", true),
    ("<div class=\"ad-slot\">Buy nets, cheap and good, at the harbor shop.</div>", false),
    ("<p><a href=/x>“We will mend it,” he said</a></p>", true),
    ("<p hidden>Nobody sees it, but it is here.</p>", false),
    ("<ul><li>Nets</li><li>Ropes</li></ul>", true), ("<ul><li><a href=/a>Nets</a></li></ul>", false),
    ("<figure><img src=x><figcaption>The bridge, seen from the quay on Monday.</figcaption></figure>", false),
    ("<pre>a\n  b</pre>", true), ("<p>&nbsp;</p>", false), ("<p class=\"has-comments\">One, two.</p>", true),
    ("<aside><p>Nets, ropes, and what they cost in 1911.</p></aside>", false),
    ("<p>Sign up for our newsletter.</p>", false),
  ]) func `what stands between two paragraphs is the article's or not`(block: String, isKept: Bool) throws {
    let around = "<p>It rained on the harbor all night, and the roads were closed by seven.</p>"
    var texts: [String] = []
    try Input(name: "a", bytes: Array(Self.page(body: around + block + around.replacing("night", with: "day")).utf8))
      .read(settings: ReadingSettings(now: now)) { article, _ in texts.append(article.text) }
    let kept = texts.first?.components(of: "by seven.")[1].components(of: "It rained").first ?? ""
    #expect(kept.isEmpty != isKept, "\(texts)")
  }

  @Test(arguments: [
    ("<div><p>“Vote early,” clerk Ivo Marsh said.</p></div>", true),
    ("<section><p>“Vote early,” clerk Ivo Marsh said.</p></section>", true),
    ("<div><h2>6.20am</h2><p>The road is shut.</p></div>", true),
    ("<dl><dt>Road</dt><dd>“Vote early,” clerk Ivo Marsh said.</dd></dl>", true),
    ("<div class=\"author\"><p>Ann Lee writes about roads.</p></div>", false),
    ("<div><p>Advertisement</p></div>", false), ("<aside><p>“Vote early,” clerk Ivo Marsh said.</p></aside>", false),
    ("<div><p><a href=/x>“Vote early,” clerk Ivo Marsh said.</a></p></div>", false),
    ("<article><p>“Vote early,” clerk Ivo Marsh said.</p></article>", false),
  ]) func `a short part beside a long one is the article's or not`(part: String, isKept: Bool) throws {
    let long = "<p>It rained on the harbor all night, and the roads were closed by seven.</p>"
    var texts: [String] = []
    try Input(name: "a", bytes: Array(Self.page(body: "<div>\(long)\(long)</div>\(part)").utf8))
      .read(settings: ReadingSettings(now: now)) { article, _ in texts.append(article.text) }
    #expect(texts.first?.hasSuffix("by seven.") != isKept, "\(texts)")
  }

  @Test func `a page that goes on with the next article is the first`() {
    let next = Self.page(body: "<p>Another article, which is as long as the first one, and no part of it.</p>")
    let both = Self.page() + next.replacing("<html>", with: "").replacing("Rain<", with: "Sun<")
    #expect(printed(both, name: "a") == "key a\ntitle Rain")
  }

  static let dates: [(head: String, above: String, datings: String)] = [
    // A date without a zone says that it was assumed; a day is a day.
    (
      #"<meta property="article:published_time" content="2026-03-05T08:30:00">"#, "",
      "meta 2026-03-05T08:30:00Z, second, zone assumed, chosen"
    ),
    (#"<meta name="date" content="2026-03-05">"#, "", "meta 2026-03-05, day, chosen"),
    // What is only a change, in the future or ambiguous is never chosen.
    (
      #"<meta property="article:modified_time" content="2026-03-05T08:30:00Z">"#, "",
      "modified 2026-03-05T08:30:00Z, second"
    ),
    (#"<meta name="date" content="2027-01-01">"#, "", "meta 2027-01-01, day"),
    (#"<meta name="date" content="03/05/2026">"#, "", ""),
    (
      "", #"<p>Last updated: <time datetime="2026-03-05T08:30Z">Thursday</time></p>"#,
      "modified 2026-03-05T08:30:00Z, minute"
    ),
    // What is trusted more is chosen, what lies more than a day from it is a conflict.
    (
      #"<meta name="pubdate" content="2026-03-01"><script type="application/ld+json">{"@type": "Article", "datePublished": "2026-03-05T08:30:00+01:00"}</script>"#,
      #"<time datetime="2026-03-05">today</time>"#,
      "json-ld 2026-03-05T07:30:00Z, second, chosen\nmeta 2026-03-01, day, conflict\ntime 2026-03-05, day"
    ),
    (
      "", "<div class=\"byline\">By Ann Lee</div><div>Published March 5, 2026 at 8:30 a.m. ET</div>",
      "byline Ann Lee\ntext 2026-03-05T13:30:00Z, minute, chosen"
    ),
    // A copyright and a comment date nothing.
    ("", "<footer>© 2019 Harbor Courier</footer>", ""),
    ("", #"<aside><time datetime="2020-01-01">Other news</time></aside>"#, ""),
  ]

  @Test(arguments: dates.indices) func `every date is kept with what vouches for it`(index: Int) {
    let (head, above, datings) = Self.dates[index]
    let read = printed(Self.page(head: head, above: above), name: "a.html").split(separator: "\n")
      .filter { !["key", "title", "extra", "changed", "notice:"].contains($0.prefix { $0 != " " }) }
    #expect(read.joined(separator: "\n") == datings)
  }

  static let encodings: [(head: String, bytes: [UInt8])] = [
    ("", [0xE2, 0x80, 0x99]), ("<meta charset=iso-8859-1>", [0xE2, 0x80, 0x99]),
    ("<meta charset=iso-8859-1>", [0x92]), ("", [0x92]), ("<meta charset=\"x-unknown\">", [0x92]),
    (#"<meta http-equiv="Content-Type" content="text/html; charset=macintosh">"#, [0xD5]),
    ("", Array("&rsquo;".utf8)), ("", Array("&#146;".utf8)), ("", Array("&#x2019;".utf8)),
  ]

  @Test(arguments: encodings.indices) func `letters are read in the page's encoding`(index: Int) throws {
    let (head, bytes) = Self.encodings[index]
    let parts = Self.page(
      head: head, body: "<p>It\u{1}s raining, and it has been raining since the day before yesterday.</p>"
    ).utf8
      .split(separator: 1, omittingEmptySubsequences: false)
    var texts: [String] = []
    try Input(name: "a", bytes: Array(parts[0]) + bytes + Array(parts[1])).read(settings: ReadingSettings(now: now)) {
      article, _ in
      texts.append(String(article.text.prefix(13)))
    }
    #expect(texts == ["It’s raining,"])
  }

  /// References to letters that are none, and what stands there then.
  @Test(arguments: [
    ("&#xD800;", "\u{FFFD}"), ("&#XdfFF;", "\u{FFFD}"), ("&#55357;&#56832;", "\u{FFFD}\u{FFFD}"),
    ("&#xD83Dis", "\u{FFFD}is"),
    ("&#xD7FF;", "\u{D7FF}"), ("&#x1F600;", "😀"), ("&amp;#xD800", "&#xD800"),
  ]) func `half of a pair is replaced, and that is said`(written: String, read: String) throws {
    let page = Self.page(body: "<p>It\(written) raining, and it has been raining since the day before yesterday.</p>")
    var (texts, notices): ([String], [String]) = ([], [])
    try Input(name: "a", bytes: Array(page.utf8)).read(settings: ReadingSettings(now: now)) { article, told in
      texts.append(article.text)
      notices += told.map(\.message)
    }
    #expect(texts.first?.hasPrefix("It\(read) raining") == true, "\(texts)")
    #expect(notices.contains { $0.contains("UTF-16") } == read.contains("\u{FFFD}"))
  }

  @Test func `a page in UTF-16 is read by its mark`() throws {
    let units = Self.page(head: "<meta charset=\"utf-16\">").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(printed(bytes: [0xFF, 0xFE] + units, name: "a").hasPrefix("key a\ntitle Rain"))
  }

  @Test(arguments: [
    "<html><body></body></html>", "<html><body><nav><a href=/>Home</a></nav></body></html>",
    "<!doctype html><title>Log in</title><form><input name=user><button>Log in</button></form>",
  ]) func `a page without an article is said to have none`(page: String) {
    #expect(printed(page) == "skipped: -: holds no article: nothing in it reads like sentences")
  }

  static let beginnings = [
    "<!DOCTYPE html>\n<p>", "  \n<!-- made by hand --><html><p>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html><p>",
    "<HTML><P>", "<meta charset=utf-8><p>", "<title>x</title><p>",
  ]

  @Test(arguments: beginnings) func `a page is known by how it begins`(beginning: String) {
    let text = beginning + "It rained on the harbor all night, and the roads were closed by seven."
    #expect(Input(name: "page.txt", bytes: Array(text.utf8)).recognised()?.id == "html")
  }
}
