import Testing

@testable import Intake

/// Pages whose parts were posted at different times; the first post is of 17:40, the second of 6:20.
@Suite struct PostTimesTests {
  private static let ferry =
    "<p>“The ferry is over and done with, and it cost us a fortune,” Pip Harrow told the board.</p>"
  private static let road = "<p>“Stay at home until the wind has dropped, all of you,” chief Ivo Marsh said.</p>"
  private static let sections = """
    section 03-05T17:40 [“The ferry is over and done wi … e,” Pip Harrow told the board.]
    section 03-05T06:20 [“Stay at home until the wind h … of you,” chief Ivo Marsh said.]
    """

  private static func page(_ body: String, head: String = "") -> String {
    """
    <html><head><title>Storm</title><meta property="article:published_time" content="2026-03-05T06:00:00Z">\(head)</head>
    <body><article><h1>Storm over Marlow</h1>\(body)</article></body></html>
    """
  }

  private static func time(_ clock: String) -> String { "<time datetime=\"2026-03-05T\(clock):00Z\">\(clock)</time>" }

  @Test(arguments: [
    // Elements beside one another, each with its time somewhere in it.
    "<div class=post>\(time("17:40"))\(ferry)</div><div class=post>\(time("06:20"))\(road)</div>",
    "<ul><li>\(time("17:40"))\(ferry)</li><li>\(time("06:20"))\(road)</li></ul>",
    "<div>\(ferry)<footer>Posted at \(time("17:40"))</footer></div><div>\(road)<footer>Posted at \(time("06:20"))</footer></div>",
    "<div><span datetime=\"2026-03-05T18:40:00+01:00\"></span>\(ferry)</div><div><abbr title=\"2026-03-05T06:20:00Z\">6</abbr>\(road)</div>",
    "<div><meta itemprop=datePublished content=\"2026-03-05T17:40:00Z\">\(ferry)</div><div><meta itemprop=datePublished content=\"2026-03-05T06:20:00Z\">\(road)</div>",
    // What scripts read it from.
    "<section data-timestamp=1772732400>\(ferry)</section><section data-timestamp=1772691600>\(road)</section>",
    "<p><time data-timestamp=1772732400000>17:40</time></p>\(ferry)<p><time data-timestamp=1772691600000>6:20</time></p>\(road)",
    // A time above each.
    "<p>\(time("17:40"))</p>\(ferry)<p>\(time("06:20"))</p>\(road)",
  ])
  func `a post is as old as its own time`(body: String) { #expect(marked(Self.page(body)) == Self.sections) }

  @Test(arguments: [
    "<h3>12:40 p.m. ET, March 5, 2026</h3><h2>Board</h2>\(ferry)<h3>1:20 a.m. ET, March 5, 2026</h3><h2>Road</h2>\(road)",
    "<p><b>Posted at 17:40</b></p>\(ferry)<p><b>Posted at 6:20</b></p>\(road)",
    "<p><b>UPDATED 5:40 p.m.</b></p>\(ferry)<p><b>UPDATED 6:20 a.m.</b></p>\(road)",
    "<div><p><b>March 5, 5:40 p.m. UTC</b></p>\(ferry)</div><div><p><b>Mar. 5, 6:20 a.m. UTC</b></p>\(road)</div>",
    "<div><span class=date>Mar 5, 2026 5:40 PM</span><h3>Board</h3>\(ferry)</div><div><span class=date>Mar 5, 2026 6:20 AM</span>\(road)</div>",
    "<h3>Thursday, March 5, 5:40 p.m.: Board speaks</h3>\(ferry)<h3>Thursday, March 5, 6:20 a.m.: Road shut</h3>\(road)",
  ])
  func `a line that says when heads a post`(body: String) {
    let times = marked(Self.page(body)).split(separator: "\n").map { $0.dropFirst(14).prefix(5) }
    #expect(times == ["17:40", "06:20"])
  }

  @Test(arguments: [
    // The page's own two times, above the text and below it.
    "<p>Published March 5, 2026, 6:20 a.m.</p><p>Updated March 5, 2026, 9:20 a.m.</p>\(ferry)\(road)",
    "<p>Published March 5, 2026, 6:20 a.m.</p>\(ferry)\(road)<p>Updated March 5, 2026, 9:20 a.m.</p>",
    // Older than the page: what happened then.
    "<h3>Feb. 3, 2:15 p.m.</h3>\(ferry)<h3>Feb. 3, 4:40 p.m.</h3>\(road)",
  ])
  func `a line that says when heads no post`(body: String) { #expect(marked(Self.page(body)) == "") }

  @Test(arguments: [
    ("<h3>5:40 p.m., March 5</h3>", "<h3>6:20 a.m., March 5</h3>", "06:00 06:00 17:40 06:20"), ("", "", "06:00 06:00"),
  ])
  func `what stands in no dated post of a live blog is of any time until its last change`(
    first: String, second: String, times: String
  ) {
    let head = """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm over Marlow",
      "datePublished": "2026-03-05T06:00:00Z", "dateModified": "2026-03-05T19:00:00Z"}</script>
      """
    let read = marked(Self.page(first + Self.ferry + second + Self.road, head: head))
    #expect(read.split(separator: "\n").map { $0.dropFirst(14).prefix(5) }.joined(separator: " ") == times)
  }

  @Test(arguments: [
    "<h1>Storm</h1><article>\(time("17:40"))\(ferry)</article><article>\(time("06:20"))\(road)</article>",
    "<h1>Storm</h1><article>\(time("17:40"))\(ferry)\(ferry)\(ferry)\(ferry)\(ferry)\(ferry)</article><article>\(time("06:20"))\(road)</article>",
    "<h1>Storm</h1><ul><li><article><h2><a href=\"#p1\">Board</a></h2>\(time("17:40"))\(ferry)</article></li> <li><article>\(time("06:20"))\(road)</article></li></ul>",
    "<article><h1>Storm</h1><div><article>\(time("17:40"))\(ferry)</article><article>\(time("06:20"))\(road)</article></div></article>",
  ])
  func `articles beside one another are parts of the page`(body: String) {
    let page = "<html><head><title>Storm</title></head><body><main>\(body)</main></body></html>"
    let times = marked(page).split(separator: "\n").map { $0.dropFirst(14).prefix(5) }
    #expect(times == ["17:40", "06:20"])
  }

  @Test(arguments: [
    // Summaries of other articles: below the article, or with headings that lead to them.
    "<article><h1>Storm</h1>\(ferry)</article><article><h2>Road</h2>\(time("06:20"))\(road)</article><article><h2>Mill</h2>\(road)</article>",
    "<article><h1>Storm</h1>\(ferry)\(ferry)</article><article><h2><a href=/x>Road</a></h2>\(road)</article><article><h2><a href=/y>Mill</a></h2>\(road)</article>",
  ])
  func `articles outside the headline's are none`(body: String) {
    let page = "<html><head><title>Storm</title></head><body><main>\(body)</main></body></html>"
    #expect(!marked(page, withText: true).contains("Marsh"))
  }

  @Test func `microdata of posts says nothing of the page`() {
    let posts = [("17:40", "Board", Self.ferry), ("06:20", "Road", "<p>“Stay in,” chief Ivo Marsh said.</p>")]
    let body = posts.map { clock, title, text in
      """
      <section itemprop=liveBlogUpdate itemscope><meta itemprop=datePublished content="2026-03-05T\(clock):00Z">
      <h2 itemprop=headline>\(title)</h2><div itemprop=articleBody>\(text)</div></section>
      """
    }
    let read = printed(Self.page(body.joined()), name: "a")
    #expect(read.contains("title Storm over Marlow"), "\(read)")
    #expect(!read.contains("17:40"), "\(read)")
    #expect(marked(Self.page(body.joined())).contains("section 03-05T06:20 [Road / “Stay in,” chief Ivo Marsh said.]"))
  }

  @Test(arguments: [
    // A byline with two times, a list of past events, one part alone.
    "<p>\(time("06:20"))</p><p>Updated \(time("09:20"))</p>\(ferry)\(road)",
    "\(ferry)<ul><li><time datetime=\"2025-01-03\">3 Jan</time> The ferry is stopped by the county after a storm.</li><li><time datetime=\"2025-02-03\">3 Feb</time> The ferry sails again, to cheers from the town.</li></ul>",
    "<div>\(time("17:40"))\(ferry)</div>\(road)",
  ])
  func `other times are not those of parts`(body: String) { #expect(marked(Self.page(body)) == "") }

  @Test func `JSON-LD says when posts were made that the page shows`() {
    let head = """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm over Marlow", "liveBlogUpdate": [
      {"@type": "BlogPosting", "headline": "Board speaks", "datePublished": "2026-03-05T17:40:00Z"},
      {"@type": "BlogPosting", "url": "https://a.example/live#p2", "datePublished": "2026-03-05T06:20:00Z"}]}</script>
      """
    let body = "<div><h2>Board speaks</h2>\(Self.ferry)</div><div id=p2><h2>Road shut for now</h2>\(Self.road)</div>"
    #expect(
      marked(Self.page(body, head: head)) == """
        section 03-05T17:40 [Board speaks / “The ferry is o … e,” Pip Harrow told the board.]
        section 03-05T06:20 [Road shut for now / “Stay at h … of you,” chief Ivo Marsh said.]
        section 03-05T06:00 [Board speaks / “The ferry is o … of you,” chief Ivo Marsh said.]
        section 03-05T06:00 [Storm over Marlow]
        """)
  }

  @Test func `where only JSON-LD holds the posts they are the text`() {
    let head = """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm over Marlow", "liveBlogUpdate": [
      {"datePublished": "2026-03-05T17:40:00Z", "articleBody": "\(Self.ferry)"},
      {"datePublished": "2026-03-05T06:20:00Z", "articleBody": "\(Self.road)"}]}</script>
      """
    #expect(marked(Self.page("<div id=app></div>", head: head)).hasPrefix(Self.sections))
  }

  @Test(arguments: [
    // Clocks on lines of their own, up and down, in several spellings.
    ("5:40 p.m.\n\nThe ferry stops for good today.\n\n6:20 a.m.\n\nThe road is shut for now.", ["17:40", "06:20"]),
    ("06:20\nThe road is shut for now.\n17:40\nThe ferry stops for good today.", ["06:20", "17:40"]),
    ("17.40 GMT\n\nThe ferry stops for good today.\n\n6.20 GMT\n\nThe road is shut for now.", ["17:40", "06:20"]),
    // Before words, where there are several.
    (
      "17:40 Ferry\nThe ferry stops for good today.\n12:05 Mill\nThe mill has burned down today.\n06:20 Road\nThe road is shut for now.",
      ["17:40", "12:05", "06:20"]
    ),
    (
      "(all times EST)\n\n5:40 p.m.\n\nThe ferry stops for good today.\n\n6:20 a.m.\n\nThe road is shut for now.",
      ["22:40", "11:20"]
    ),
    // Before what somebody said.
    (
      "17:40 GMT “The ferry stops for good,” Pip Harrow said.\n\n[06:20] “The road is shut,” Ivo Marsh said.",
      ["17:40", "06:20"]
    ),
    (
      "5:40 p.m. — “The ferry stops for good,” Pip Harrow said.\n6:20 a.m. – “The road is shut,” Ivo Marsh said.",
      ["17:40", "06:20"]
    ),
    (
      "17:40 “The ferry stops for good,” Pip Harrow said.\n12:05 Board members left.\n06:20 “The road is shut,” she said.",
      ["17:40", "12:05", "06:20"]
    ),
    // Among its page's own date.
    (
      "17:40 – Board\nThe ferry stops for good today.\n12:05 – Mill\nThe mill has burned down today.\n06:20 – Road\nThe road is shut for now.",
      ["17:40", "12:05", "06:20"]
    ),
    (
      "March 5, 5:40 p.m.\n\nThe ferry stops for good today.\n\nMarch 5, 6:20 a.m.\n\nThe road is shut for now.",
      ["17:40", "06:20"]
    ),
    // What happened when, a programme, a score, clocks without an order.
    ("9:00 Opening words of the board\n10:30 Panel on the ferry and the road", []),
    (
      "12:30\n\nThe ferry stops for good today.\n\n9:15\n\nThe mill burns down.\n\n11:00\n\nThe road is shut.\n\n10:00\n\nAll is well here.",
      []
    ),
    (
      "6:20 am – The road is shut by the county.\n12:05 pm – The mill has burned down.\n5:40 pm – The ferry is stopped.",
      []
    ),
    ("5:40 p.m.\n\nThe ferry stops for good today.", []),
  ])
  func `clocks at the heads of parts date them by the page's day`(text: String, times: [String]) {
    let read = marked("Storm: the latest words\nPublished March 5, 2026\n\n" + text, name: "a.txt")
    #expect(read.split(separator: "\n").map { String($0.dropFirst(14).prefix(5)) } == times)
  }

  @Test(arguments: [
    ("Storm over Marlow: live updates", "17:40 06:20"), ("Storm over Marlow", ""),
    ("Where we live", ""), ("LIVE: Storm over Marlow", "17:40 06:20"),
  ])
  func `in a live blog a clock before any words heads a post`(title: String, times: String) {
    let text = "5:40 p.m. The ferry stops for good.\n\n6:20 a.m. Ivo Marsh is asked of the road. “It is shut,” he says."
    let read = marked("\(title)\nPublished March 5, 2026\n\n\(text)", name: "a.txt")
    #expect(read.split(separator: "\n").map { $0.dropFirst(14).prefix(5) }.joined(separator: " ") == times)
  }
}
