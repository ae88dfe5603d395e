import Testing

@testable import Intake

/// Quotations that markup sets off, on an invented page.
@Suite struct SetOffQuotationTests {
  private func page(_ middle: String) -> String {
    """
    <html><head><title>Ferry</title></head><body><article><h1>Ferry stops at noon</h1>
    <p>The harbor board met for two hours on Tuesday evening, and then it voted.</p>\(middle)
    <p>The last boat leaves the quay before the first frost, the board decided.</p></article></body></html>
    """
  }

  private static let quoted = "quoted [Nobody asked the island.]"
  private static let pip = "speaker [Pip Harrow] of [Nobody asked the island.]"

  @Test(arguments: [
    // Where the name stands.
    ("<blockquote><p>Nobody asked the island.</p><cite>Pip Harrow, baker</cite></blockquote>", "\(quoted)\n\(pip)"),
    (
      "<blockquote><p>Nobody asked the island.</p><footer>— Pip Harrow, baker</footer></blockquote>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<blockquote><p>Nobody asked the island.</p><footer>Pip Harrow in <cite>The Ferry Years</cite></footer></blockquote>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<figure><blockquote>Nobody asked the island.</blockquote><figcaption>— <cite>Pip Harrow</cite>, baker</figcaption></figure>",
      "\(quoted)\n\(pip)"
    ),
    ("<blockquote>Nobody asked the island. <cite>Pip Harrow</cite></blockquote>", "\(quoted)\n\(pip)"),
    ("<blockquote>Nobody asked the island.<br>— Pip Harrow</blockquote>", "\(quoted)\n\(pip)"),
    ("<blockquote><p>Nobody asked the island.</p><p>– Pip Harrow</p></blockquote>", "\(quoted)\n\(pip)"),
    ("<blockquote><p>Nobody asked the island.</p></blockquote><p>— Pip Harrow, baker</p>", "\(quoted)\n\(pip)"),
    (
      "<div><blockquote>Nobody asked the island.</blockquote><span class=\"quote-author\">Pip Harrow</span></div>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<p>In a letter to the board, Pip Harrow wrote:</p><blockquote>Nobody asked the island.</blockquote>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<p>It was then that answered Pip Harrow:</p><blockquote>Nobody asked the island.</blockquote>",
      "\(quoted)\n\(pip)"
    ),
    ("<blockquote><p>Nobody asked the island.</p><p>Pip Harrow, harbor pilot</p></blockquote>", "\(quoted)\n\(pip)"),
    ("<blockquote><p>Nobody asked the island.</p><p>Pip Harrow</p></blockquote>", "\(quoted)\n\(pip)"),
    (
      "<blockquote><p>Nobody asked the island.</p><p>Not Pip Harrow, not me</p></blockquote>",
      "quoted [Nobody asked the island. / Not Pip Harrow, not me]"
    ),
    ("<p>According to Pip Harrow:</p><blockquote>Nobody asked the island.</blockquote>", "\(quoted)\n\(pip)"),
    ("<p>According to the rules:</p><blockquote>Nobody asked the island.</blockquote>", quoted),
    (
      "<div class=\"quote\"><p class=\"quote__text\">Nobody asked the island.</p><p class=\"quote__author\">Pip Harrow</p></div>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<aside class=\"pull-quote\"><p>Nobody asked the island.</p><cite>Pip Harrow</cite></aside>", "\(quoted)\n\(pip)"
    ),
    ("<div class=\"stock-quote\"><span>Fen 12.5</span> <span class=\"source\">Harbor Exchange</span></div>", ""),
    ("<div class=\"quote\"><p>Nobody asked the island.</p></div>", ""),
    // Nobody is named: the article may say who she is.
    ("<p>She wrote:</p><blockquote>Nobody asked the island.</blockquote>", quoted),
    ("<p>The rules of 1911 are plain:</p><blockquote>Nobody asked the island.</blockquote>", quoted),
    // A title inside the words is no name; what repeats the article's own words is dropped.
    (
      "<blockquote><p>Nobody asked the island, and <cite>The Ferry Years</cite> says so too.</p></blockquote>",
      "quoted [Nobody asked the island, and The Ferry Years says so too.]"
    ),
    ("<aside class=\"pullquote\"><blockquote>The harbor board met for two hours.</blockquote></aside>", ""),
    ("<blockquote class=\"pull-quote\">The last boat … before the first frost.</blockquote>", ""),
    ("<aside class=\"related\"><blockquote>Nobody asked the island.</blockquote></aside>", ""),
    // What stands nowhere else is kept, however it is set.
    (
      "<aside class=\"pullquote\"><blockquote>Nobody asked the island.<cite>Pip Harrow</cite></blockquote></aside>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<blockquote class=\"pull-quote\"><p>Nobody asked the island.</p><cite>Pip Harrow</cite></blockquote>",
      "\(quoted)\n\(pip)"
    ),
    (
      "<aside><blockquote>Nobody asked the island.<footer>Pip Harrow</footer></blockquote></aside>",
      "\(quoted)\n\(pip)"
    ),
    // Several paragraphs are one quotation.
    (
      "<blockquote><p>Nobody asked.</p><p>Nobody will.</p><cite>Pip Harrow</cite></blockquote>",
      "quoted [Nobody asked. / Nobody will.]\nspeaker [Pip Harrow] of [Nobody asked. / Nobody will.]"
    ),
  ])
  func `a set-off quotation is quoted, and its credit names the speaker`(middle: String, markings: String) {
    #expect(marked(page(middle)) == markings)
  }

  @Test(arguments: [
    (
      #"<blockquote class="twitter-tweet"><p lang="en">Nobody asked the island.</p>&mdash; Pip Harrow (@pip) <a href="x">March 5, 2026</a></blockquote>"#,
      "\(quoted)\n\(pip)"
    ),
    (
      #"<div class="social-embed"><blockquote class="bluesky-embed"><p>Nobody asked the island.</p>&mdash; Pip Harrow (<a href="x">@pip.example</a>) <a href="y">March 5, 2026 at 7:15 AM</a></blockquote></div>"#,
      "\(quoted)\n\(pip)"
    ),
    (
      #"<blockquote class="instagram-media"><a href="x"><div>View this post on Instagram</div></a><p><a href="x">Nobody asked the island.</a></p><p>A post shared by <a href="x">Pip Harrow</a> (@pip)</p></blockquote>"#,
      "\(quoted)\n\(pip)"
    ),
    (
      #"<div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>Nobody asked the island.</p>Posted by <a href="x">Pip Harrow</a> on&nbsp;<a href="y">Thursday, March 5, 2026</a></blockquote></div>"#,
      "\(quoted)\n\(pip)"
    ),
    (
      #"<blockquote class="mastodon-embed"><a href="x"><div>Nobody asked the island.</div><div>Post by @pip@quay.example</div><div>View on Mastodon</div></a></blockquote>"#,
      "\(quoted)\nspeaker [@pip@quay.example] of [Nobody asked the island.]"
    ),
    (
      #"<blockquote class="twitter-tweet"><p>Nobody asked the island. <a href="y">https://t.co/y</a> <a href="z">pic.twitter.com/z</a></p>&mdash; 🚢 Pip Harrow 🚢 (@pip) <a href="x">March 5, 2026</a></blockquote>"#,
      "\(quoted)\n\(pip)"
    ),
    (
      #"<blockquote class="twitter-tweet"><p>Nobody asked the island.</p>&mdash; @pip <a href="x">March 5, 2026</a></blockquote>"#,
      "\(quoted)\nspeaker [@pip] of [Nobody asked the island.]"
    ),
    (
      #"<blockquote class="twitter-tweet"><p>https://t.co/y</p>&mdash; Pip Harrow (@pip)</blockquote>"#,
      "quoted [https://t.co/y]\nspeaker [Pip Harrow] of [https://t.co/y]"
    ),
  ])
  func `an embedded post is its author's`(middle: String, markings: String) {
    #expect(marked(page(middle)) == markings)
  }

  @Test func `the credit stays in the text as a paragraph of its own`() {
    let read = marked(page("<blockquote>Nobody asked. <cite>Pip Harrow</cite></blockquote>"), withText: true)
    #expect(read.contains("\n\nNobody asked.\n\nPip Harrow\n\n"))
  }

  @Test(arguments: [
    ("<p><q>We will mend it,</q> said Pip Harrow.</p>", "“We will mend it,” said Pip Harrow."),
    ("<p>He said <q>they told me <q>soon</q> twice</q>.</p>", "He said “they told me ‘soon’ twice”."),
    ("<p><q> We will </q>and <q>“we must”</q>, he said.</p>", "“We will” and “we must”, he said."),
    ("<p>He said <q cite=\"x\">no</q>, then <q></q>left.</p>", "He said “no”, then left."),
    ("<p><em><q>No</q></em> <a href=x><q>Yes</q></a></p>", "“No” “Yes”"),
  ])
  func `q gets the marks that a browser draws`(paragraph: String, text: String) {
    #expect(marked(page(paragraph), withText: true).components(of: "\n\n")[1] == text)
  }

  @Test(arguments: [
    ("Pip Harrow wrote:\n\n> Nobody asked the island.", "\(quoted)\n\(pip)"),
    ("> Nobody asked the island.\n>\n> — Pip Harrow, baker", "\(quoted)\n\(pip)"),
    ("> Nobody asked the island.\n> — Pip Harrow, baker", "\(quoted)\n\(pip)"),
    (">Nobody asked\n>the island.\n\n— Pip Harrow", "\(quoted)\n\(pip)"),
    (
      "> Nobody asked.\n>\n> Nobody will.\n> — Pip Harrow",
      "quoted [Nobody asked. / Nobody will.]\nspeaker [Pip Harrow] of [Nobody asked. / Nobody will.]"
    ),
    ("> Nobody asked the island.", quoted), ("> [!NOTE]\n> The page is new.", ""), ("```\n> x\n```", ""),
    ("Five > four, Pip Harrow wrote:", ""),
  ])
  func `Markdown sets off and credits too`(middle: String, markings: String) {
    let around = "The harbor board met for two hours on Tuesday evening, and then it voted."
    #expect(marked("# Ferry stops at noon\n\n\(around)\n\n\(middle)\n\n\(around)", name: "a.md") == markings)
  }

  @Test func `of Markdown's block quotations the text has the words alone`() {
    let text = "# Ferry\n\nPip Harrow wrote:\n\n> Nobody asked\n> the island.\n>\n> Nobody will.\n\nFive > four."
    #expect(
      marked(text, name: "a.md", withText: true).hasPrefix(
        "# Ferry\n\nPip Harrow wrote:\n\nNobody asked the island.\n\nNobody will.\n\nFive > four."))
  }

  @Test func `NITF sets off and credits too`() {
    let nitf = """
      <nitf><body><body.content><p>The board met.</p><bq><block><p>Nobody asked the island.</p></block>
      <credit>Pip Harrow, baker</credit></bq><p><q>It is <q>late</q>,</q> he said.</p></body.content></body></nitf>
      """
    #expect(
      marked(nitf, withText: true)
        == "The board met.\n\nNobody asked the island.\n\nPip Harrow, baker\n\n“It is ‘late’,” he said.\n\(Self.quoted)\n\(Self.pip)"
    )
  }

  @Test func `fields that hold HTML keep what it says`() {
    let json =
      #"{"id": "a", "text": "<p>It rained.</p><blockquote>Nobody asked the island.<footer>Pip Harrow</footer></blockquote>"}"#
    #expect(marked(json) == "\(Self.quoted)\n\(Self.pip)")
  }
}
