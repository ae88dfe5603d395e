import ReportedSpeech
import Testing

@testable import Intake

/// Pages made to take all of a machine: each ends soon, with a notice or with its article, and never alone.
@Suite struct HostilePageTests {
  static let sound = "<p>It rained on the harbor all night, and the roads were closed by seven.</p>"

  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private func read(_ html: String, limits: Limits = Limits()) -> String {
    printed(bytes: Array(html.utf8), name: "-", format: "html", limits: limits)
  }

  static let refused: [(html: String, notice: String)] = [
    (times(1_000_000, "<div>") + sound, "its elements are nested deeper than 256 (the setting nesting-depth)"),
    (times(300_000, "<b><i>") + sound, "its elements are nested deeper than 256 (the setting nesting-depth)"),
    (times(1_000_001, "<br>") + sound, "has more than 1000000 elements (the setting page-elements)"),
    ("<p " + times(2_000_000, "a b ") + ">" + sound, "holds a tag with more than 2000 attributes"),
  ]

  @Test(arguments: refused.indices) func `a page beyond a bound is refused by name`(index: Int) {
    #expect(read(Self.refused[index].html) == "skipped: -: " + Self.refused[index].notice)
  }

  @Test func `a page too large is not held`() {
    #expect(
      read("<html>" + Self.times(4_000_000, "<p>x</p>"))
        == "skipped: -: this page is longer than 16777216 bytes (the setting record-size)")
  }

  static let survived: [String] = [
    "<table><tr><td colspan=9e15 rowspan=9007199254740991>" + sound + "</td></tr></table>",
    "<table><tr><td colspan=-1>" + sound,
    times(200_000, "</div>") + sound,
    times(100_000, "</a></b></p>") + sound,
    "<img src=\"data:image/png;base64," + times(2_000_000, "A") + "\">" + sound,
    sound + times(400_000, "&"), sound + times(400_000, "<"), sound + "<!--" + times(400_000, "-"),
    sound + "<script>" + times(300_000, "<!--<script>"), sound + "<p title=\"" + times(300_000, "x"),
    "\u{0}" + sound.replacing("rained", with: "\u{0}rained\u{1}\u{7F}"),
    "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]><html>"
      + sound
      + "&x;&y;",
    "<script type=\"application/ld+json\">" + times(100_000, "[") + "</script>" + sound,
    "<script type=\"application/ld+json\">" + times(100_000, "{\"@graph\":") + "</script>" + sound,
    "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"\\ud800\", \"author\": {\"@id\": \"#a\"}, \"@id\": \"#a\"}</script>"
      + sound,
    "<script type=\"application/ld+json\">{\"@type\": [[]], \"datePublished\": {\"a\": 1}, \"author\": [null, 7, {\"name\": [1]}]}</script>"
      + sound,
    "<svg><title>x</title></svg><template>" + sound + "</template><frameset>" + sound,
    times(5000, "<ul><li>a</ul>") + sound, times(60_000, "<a href=x>y</a> ") + sound,
  ]

  @Test(arguments: survived.indices) func `a page that is only strange gives its article`(index: Int) {
    let read = read("<!DOCTYPE html>" + Self.survived[index])
    #expect(read.hasPrefix("key -#1"), "\(read.prefix(300))")
    #expect(!read.contains("root:"))
  }

  @Test func `a clock that runs out ends a page and not the batch`() throws {
    final class Clock: @unchecked Sendable {
      var now: Int64 = 0
      func read() -> Int64 {
        now += 5000
        return now
      }
    }
    var settings = try ReadingSettings(now: now)
    let clock = Clock()
    settings.clock = { clock.read() }
    var notices: [String] = []
    let page = WARCTests.response("slow", body: Array((Self.times(20_000, "<p>x</p>") + Self.sound).utf8))
    var keys: [String] = []
    try Input(name: "-", bytes: page + WARCTests.response("b")).read(
      settings: settings, notice: { notices.append($0.text) }, article: { article, _ in keys.append(article.key) })
    #expect(notices == ["-, byte 0: takes longer than 20 seconds (the setting record-time)"])
    #expect(keys == ["https://harborcourier.example/b"])
  }

  /// Twice the page may take twice the time, not four times: nothing in reading it is quadratic.
  @Test(arguments: [
    "<p>“It rained,” he said, and the roads were closed.</p>", "<div><a href=x>y</a></div>", "</p>", "<li>a, b. ",
    "<td>a", "<p hidden>x", "<!-- x -->", "&amp;", "<b>a</b> ", "<time>1</time>", "<h1>a b</h1>",
    "<article>x</article>",
    "<meta name=a content=b>", "<main><nav>x</nav></main>", "<a rel=author>Ann Lee</a>",
    "<time datetime=2026-03-05>x</time>", "<p class=\"related share-box\">x",
  ])
  func `time grows with the page`(piece: String) throws {
    func seconds(_ count: Int) -> Double {
      let html = Self.sound + Self.times(count, piece)
      let duration = ContinuousClock().measure { _ = read(html) }
      return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
    }
    let (one, four) = (seconds(3000), seconds(12_000))
    #expect(four < max(one, 0.02) * 11, "\(piece): \(one) s, then \(four) s")
  }
}
