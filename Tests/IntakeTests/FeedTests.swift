import ReportedSpeech
import Testing

@testable import Intake

/// Feeds as publishers write them, well and badly.
@Suite struct FeedTests {
  /// The texts alone, parted by a line.
  private func texts(_ feed: String) throws -> [String] {
    var texts: [String] = []
    try Input(name: "-", bytes: Array(feed.utf8)).read(settings: ReadingSettings(now: now)) { article, _ in
      texts.append(article.text)
    }
    return texts
  }

  private func rss(_ items: String) -> String {
    """
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbor Courier</title>\(items)</channel></rss>
    """
  }

  @Test func `everything that an item says has a place`() {
    let item = """
      <item><title>Bridge &amp;#8216;closes&amp;#8217;</title><link>https://harborcourier.example/bridge?utm_source=rss</link>
      <guid isPermaLink="false">https://harborcourier.example/?p=7</guid><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chen</dc:creator>
      <pubDate>Thu, 05 Mar 2026 08:30:00 EST</pubDate><category>Local</category><category>Roads</category>
      <enclosure url="https://harborcourier.example/a.jpg" length="1"/>
      <description>Short.</description><content:encoded><![CDATA[<p>We will.</p>]]></content:encoded></item>
      """
    #expect(
      printed(rss(item)) == """
        key https://harborcourier.example/?p=7
        outlet Harbor Courier <harborcourier.example>
        url https://harborcourier.example/bridge?utm_source=rss
        canonical https://harborcourier.example/bridge
        title Bridge ‘closes’
        byline Ann Lee; Bo Chen
        feed 2026-03-05T13:30:00Z, second, chosen
        extra {"category":["Local","Roads"],"description":"Short.","enclosure":{"length":"1","url":"https://harborcourier.example/a.jpg"}}
        """)
  }

  @Test func `an Atom entry's date of change is no date of publication`() {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbor Courier</title><author><name>Ann Lee</name></author>
      <entry><id>https://Harborcourier.example/bridge#top</id><title type="html">Bridge &lt;b>closes&lt;/b></title>
      <link rel="self" href="https://harborcourier.example/bridge.atom"/><link href="https://harborcourier.example/bridge"/>
      <updated>2026-03-05T08:30:00Z</updated><summary>We will.</summary></entry></feed>
      """
    #expect(
      printed(feed) == """
        key https://harborcourier.example/bridge
        outlet Harbor Courier <harborcourier.example>
        url https://harborcourier.example/bridge
        title Bridge closes
        byline Ann Lee
        language en
        modified 2026-03-05T08:30:00Z, second
        changed 2026-03-05T08:30:00Z
        excerpt We will.
        extra {"atom:link":{"href":"https://harborcourier.example/bridge.atom","rel":"self"}}
        """)
  }

  @Test(arguments: [
    // Where the text stands, and how it is written.
    ("<content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p>]]></content:encoded>", "One & two.\n\nThree."),
    ("<description>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></description>", "One.\n\nTwo."),
    ("<description>One &amp;amp; two.\n\nThree &amp;lt; four.</description>", "One & two.\n\nThree < four."),
    ("<description><p>One <b>two</b>.</p><p>Three.</p></description>", "One two.\n\nThree."),
    ("<description>Short.</description><content:encoded>Long.</content:encoded>", "Long."),
    (
      "<content:encoded><![CDATA[<p>One.</p><p>The post <a>Bridge</a> appeared first on <a>Harbor</a>.</p>]]></content:encoded>",
      "One."
    ),
    // Numbers that Windows-1252 has letters for, and XML controls.
    ("<description>&#147;It&#146;s over,&#148; she said &#x85;</description>", "“It’s over,” she said …"),
    ("<description>&amp;#147;It&amp;#146;s over.&amp;#148;</description>", "“It’s over.”"),
    ("<description><![CDATA[<p>&#147;It&#146;s over.&#148;</p>]]></description>", "“It’s over.”"),
    // What breaks XML: a bare ampersand, entities nobody declared, a control, crossed elements.
    ("<description>One & two &rsquo;s &nbsp;&copy;.</description>", "One & two ’s ©."),
    ("<description>One\u{B}two.</description>", "One\u{FFFD}two."),
    ("<description>One <b>two.</description>", "One two."),
    ("<x:y>Z</x:y><description>One.</description>", "One."),
  ])
  func `the text is in paragraphs`(item: String, text: String) throws {
    #expect(try texts(rss("<item>\(item)</item>")) == [text])
  }

  @Test(arguments: [
    (
      #"<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two.</p><p>Three.</p></div></content>"#,
      "One\ntwo.\n\nThree."
    ),
    (#"<content type="html">&lt;p>One &amp;amp; two.&lt;/p></content>"#, "One & two."),
    (#"<content type="text">5 &lt; 6 &amp;amp; so on</content>"#, "5 < 6 &amp; so on"),
    (#"<content src="https://a.example/x"/><summary>One.</summary>"#, "One."),
  ])
  func `Atom says how its text is written`(entry: String, text: String) throws {
    let feed =
      #"<a:feed xmlns:a="http://www.w3.org/2005/Atom"><title/>"#
      + "\n<entry xmlns=\"http://www.w3.org/2005/Atom\">\(entry)</entry></a:feed>"
    #expect(try texts(feed) == [text])
  }

  @Test func `an entry that another feed wrote is that feed's`() {
    let item = """
      <item><link>https://news.google.com/rss/articles/x</link><source url="https://www.baytimes.example">Bay Times</source>
      <description>We will.</description></item>
      """
    #expect(printed(rss(item)).contains("outlet Bay Times <baytimes.example>"))
  }

  @Test func `what is wrong is named by its line, and the rest is read`() {
    let items =
      "\n<item><title>Empty</title></item>\n<item><description>We & they.</description></item>\n<item><description>Cut"
    let feed = rss(items).components(of: "</channel>")[0]
    #expect(
      printed(feed) == """
        skipped: -, line 2: this entry holds no text
        key -#2
        outlet Harbor Courier
        excerpt We & they.
        skipped: -, line 4: the XML breaks off inside this <item>
        notice: -, line 4: is not well-formed XML here (Extra content at the end of the document); it was read as far as it goes
        """)
  }

  @Test(arguments: [
    "<?xml-stylesheet href=\"x.xsl\"?>\n<?xml version=\"1.0\"?>\n", "&nbsp;\n<?xml version=\"1.0\"?>\n", "&#160; ",
  ])
  func `what stands before a feed does not belong to it`(before: String) {
    let feed = rss(
      "<item><title>Fish &amp; chips</title><description>“It’s &amp;quot;over&amp;quot;,” she said.</description></item>"
    )
    let read = printed(bytes: Array((before + feed).utf8))
    #expect(read == "key -#1\noutlet Harbor Courier\ntitle Fish & chips\nexcerpt “It’s \"over\",” she said.")
  }

  @Test func `other encodings are read`() throws {
    let feed = rss("<item><description>“Très bien,” she said.</description></item>")
    var latin = Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?>".utf8)
    for scalar in feed.unicodeScalars {
      latin.append(["“": 0x93, "”": 0x94][scalar] ?? UInt8(truncatingIfNeeded: scalar.value))
    }
    let wide = Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(feed)".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    for bytes in [latin, [0xFF, 0xFE] + wide, [0xEF, 0xBB, 0xBF] + Array(feed.utf8)] {
      #expect(printed(bytes: bytes) == "key -#1\noutlet Harbor Courier\nexcerpt “Très bien,” she said.")
    }
  }

  @Test(arguments: ["ISO-8859-1", "iso8859-1", "latin1", "us-ascii", "windows-1252", "UTF-8"])
  func `what is called Latin-1 is Windows-1252`(encoding: String) {
    let marks: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "’": 0x92]
    let feed = rss("<item><title>Ferry’s end</title><description>“It’s over,” she said.</description></item>")
    let bytes = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\(feed)".unicodeScalars.map {
      marks[$0] ?? UInt8($0.value)
    }
    let read = printed(bytes: bytes).split(separator: "\n").filter { !$0.hasPrefix("notice") }.joined(separator: "\n")
    #expect(read == "key -#1\noutlet Harbor Courier\ntitle Ferry’s end\nexcerpt “It’s over,” she said.")
  }

  @Test func `a feed is the same wherever its chunks end`() throws {
    let feed = Array(rss("<item><description><![CDATA[a & b]]> é &amp; & x</description></item>").utf8)
    for size in 1...feed.count {
      var mending = XMLMending()
      var out: [UInt8] = []
      let stream = ByteStream.bytes(feed, chunk: size)
      while let chunk = try stream.next() { out += mending.feed(chunk, isLast: false) }
      out += mending.feed([], isLast: true)
      #expect(String(decoding: out, as: UTF8.self).contains("<![CDATA[a & b]]> é &amp; &amp; x<"))
    }
  }

  @Test func `declared entities and files are left alone`() throws {
    let feed = """
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><description>One &b;&c;two.</description></item></channel></rss>
      """
    #expect(try texts(feed) == ["One two."])
  }
}

/// XML that is made to cost.
@Suite struct HostileFeedTests {
  @Test(arguments: [
    (
      "<item " + (0..<20_000).map { "a\($0)=\"1\"" }.joined(separator: " ") + "/>",
      "skipped: -: holds a tag of more than 65536 bytes, and is not read on"
    ),
    (
      "<item a=\"" + String(repeating: ">", count: 70_000) + "\"/>",
      "skipped: -: holds a tag of more than 65536 bytes, and is not read on"
    ),
    ((0..<30_000).map { "<n\($0)/>" }.joined(), "more than 20000 names of elements"),
    (String(repeating: "<a>", count: 5000), "skipped: -, line 1: the XML breaks off inside this <a>"),
  ])
  func `a document that would cost hours is given up`(feed: String, notice: String) {
    #expect(printed("<rss><channel>\(feed)</channel></rss>").contains(notice))
  }

  @Test func `a post of millions of phrases is passed over`() {
    var limits = Limits()
    limits.recordSize = 10_000
    let posts =
      "P\thttp://a.example/x\n" + String(repeating: "Q\twe will\n", count: 1000) + "\nP\thttp://b.example/y\nQ\tno\n"
    let read = printed(bytes: Array(posts.utf8), limits: limits)
    #expect(
      read.hasPrefix(
        "skipped: -, line 1: this post is longer than 10000 bytes (the setting record-size)\nkey https://b.example/y"))
  }
}
