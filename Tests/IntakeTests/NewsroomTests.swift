import Testing

@testable import Intake

/// The XML of news agencies.
@Suite struct NewsroomTests {
  private func texts(_ xml: String) throws -> [String] {
    var texts: [String] = []
    try Input(name: "-", bytes: Array(xml.utf8)).read(settings: ReadingSettings(now: now)) { article, _ in
      texts.append(article.text)
    }
    return texts
  }

  @Test func `NITF says who, when and where beside the text`() {
    let nitf = """
      <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://coastwire.example/nitf.dtd">
      <nitf xml:lang="en"><head><title>Bridge</title><docdata><doc-id id-string="cw-7"/><urgency ed-urg="3"/>
      <date.issue norm="20260305T083000Z"/><date.release norm="20260305T090000Z"/>
      <key-list><keyword key="bridges"/><keyword key="roads"/></key-list></docdata>
      <pubdata name="Coast Wire" position.section="Local"/></head>
      <body><body.head><hedline><hl1>Bridge &rsquo;closes&rsquo;</hl1></hedline><byline>By <person>Ann Lee</person><bytag>Staff</bytag></byline>
      <dateline><location>MILTON</location><story.date norm="20260305"/></dateline></body.head>
      <body.content><p>We will.</p></body.content></body></nitf>
      """
    #expect(
      printed(nitf) == """
        key cw-7
        outlet Coast Wire
        title Bridge ’closes’
        byline Ann Lee
        language en
        record 2026-03-05T09:00:00Z, second, chosen
        extra {"date.issue":"20260305T083000Z","dateline":"MILTON","keywords":["bridges","roads"],"section":"Local","story.date":"20260305","urgency":"3"}
        """)
  }

  @Test(arguments: [
    (
      "<p>One <em>two</em>\n three.</p><block><p>Four.</p><blockquote><p>Five.</p></blockquote></block>",
      "One two three.\n\nFour.\n\nFive."
    ),
    ("<p><q>We will,</q> she <q>“surely”</q> said.</p>", "“We will,” she “surely” said."),
    (
      "<media><media-caption><p>A bridge.</p></media-caption></media><p>One.</p><table><tr><td><p>2</p></td></tr></table>",
      "One."
    ),
    ("<hl2>Later</hl2><ul><li>One.</li><li>Two.</li></ul>", "Later\n\nOne.\n\nTwo."),
  ])
  func `NITF's text is in its paragraphs`(content: String, text: String) throws {
    #expect(try texts("<nitf><body><body.content>\(content)</body.content></body></nitf>") == [text])
  }

  @Test(arguments: [
    (
      #"<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML>"#,
      ["One.\n\nTwo."]
    ),
    (
      #"<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>One.</p></body.content></body></nitf></inlineXML>"#,
      ["One."]
    ),
    (#"<inlineData contenttype="text/plain">One.\#n\#nTwo.</inlineData>"#, ["One.\n\nTwo."]),
    (#"<inlineData contenttype="text/html">&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></inlineData>"#, ["One.\n\nTwo."]),
    (#"<remoteContent href="x.jpg"/>"#, []),
  ])
  func `NewsML-G2 carries its text in one of three ways`(content: String, found: [String]) throws {
    #expect(try texts(Self.item("", content)) == found)
  }

  private static func item(_ meta: String, _ content: String) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coastwire.example:7" version="2" xml:lang="en">
    \(meta)<contentSet>\(content)</contentSet></newsItem>
    """
  }

  @Test func `NewsML-G2 says who and when beside the text`() {
    let meta = """
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CW"><name>Coast Wire</name></provider>
      <versionCreated>2026-03-05T10:00:00+01:00</versionCreated><firstCreated>2026-03-05T09:30:00+01:00</firstCreated>
      <pubStatus qcode="stat:usable"/></itemMeta>
      <contentMeta><creator role="x"><name>Ann Lee</name></creator><by>By Bo Chen</by><headline>Bridge closes</headline>
      <dateline>MILTON</dateline><language tag="en-GB"/><subject qcode="medtop:1"><name>roads</name></subject></contentMeta>
      """
    #expect(
      printed(Self.item(meta, "<inlineData>We will.</inlineData>")) == """
        key urn:newsml:coastwire.example:7
        outlet Coast Wire
        title Bridge closes
        byline Ann Lee
        language en-gb
        record 2026-03-05T08:30:00Z, second, chosen
        modified 2026-03-05T09:00:00Z, second
        changed 2026-03-05T09:00:00Z
        extra {"dateline":"MILTON","item_class":"ninat:text","pub_status":"stat:usable","subjects":["roads"],"version":"2"}
        """)
  }

  @Test func `what an agency takes back is not read`() {
    let meta = #"<itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>"#
    let notice = "skipped: -, line 1: this item was cancelled by its agency"
    #expect(printed(Self.item(meta, "<inlineData>We will.</inlineData>")) == notice)
  }
}
