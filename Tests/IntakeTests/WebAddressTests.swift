import ReportedSpeech
import Testing

@testable import Intake

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("HTTPS://WWW.Example.test/A/b?x=1#part", "https://example.test/A/b?x=1"),
    ("http://example.test:80/a", "https://example.test/a"),
    ("https://example.test:443", "https://example.test/"),
    ("https://example.test:8080/", "https://example.test:8080/"),
    ("https://example.test/a?utm_source=x&id=7&utm_medium=y&fbclid=z", "https://example.test/a?id=7"),
    ("https://example.test/a?gclid=1", "https://example.test/a"),
    ("https://example.test/a?b=2&a=1&b=3", "https://example.test/a?b=2&a=1&b=3"),
    ("https://user:pass@example.test./a", "https://example.test/a"),
    ("//example.test/a", "https://example.test/a"),
    ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
    ("  https://example.test/ä%20b  ", "https://example.test/ä%20b"),
    ("https://example.test/a?UTM_Source=x", "https://example.test/a"),
    ("https://example.test/a?CMP=share_btn&xtor=RSS-1&ito=amp&spm=1.2", "https://example.test/a"),
    ("https://example.test/a?ns_campaign=x&ns_fee=0&fb_action_ids=1&fb_source=y", "https://example.test/a"),
    ("https://example.test/a?share=twitter&nb=1", "https://example.test/a"),
    ("https://example.test/a?share=7&nb=1", "https://example.test/a?share=7&nb=1"),
    ("https://example.test/a?replytocom=55#respond", "https://example.test/a"),
    ("https://example.test/?id=7&tmpl=component&print=1", "https://example.test/?id=7"),
    ("https://example.test/a?ref=rss", "https://example.test/a"),
    ("https://example.test/a?ref=177", "https://example.test/a?ref=177"),
    ("https://example.test/a;jsessionid=0A1B", "https://example.test/a"),
  ])
  func `one address for what differs only in spelling`(text: String, canonical: String) {
    #expect(WebAddress(text)?.canonical == canonical)
  }

  @Test(arguments: [
    "", "Harbor Courier", "javascript:alert(1)", "ftp://example.test/", "https://", "http:///x", "https://a b/",
  ])
  func `what is no web address is none`(text: String) { #expect(WebAddress(text) == nil) }

  @Test(arguments: [
    ("www.example.test", "example.test"), ("news.bbc.co.uk", "bbc.co.uk"), ("bbc.co.uk", "bbc.co.uk"),
    ("www.abc.net.au", "abc.net.au"), ("local.paper.de", "paper.de"), ("a.b.c.example.com", "example.com"),
    ("harbor.substack.com", "harbor.substack.com"), ("10.0.0.1", "10.0.0.1"), ("localhost", "localhost"),
    ("co.uk", "co.uk"), ("[2001:db8::1]", "[2001:db8::1]"),
  ])
  func `a host belongs to who registered its domain`(host: String, domain: String) {
    #expect(WebAddress.registrableDomain(host) == domain)
  }

  @Test(
    arguments: [
      ("www.Example.test", "www.example.test"), ("https://example.test/x", "example.test"),
      ("example.test:8080", "example.test"), ("example.test/about", "example.test"), ("Harbor Courier", nil),
      ("St. Ives Times", nil), ("U.S.", nil), ("courier", nil),
    ] as [(String, String?)])
  func `a host is told from a name`(text: String, host: String?) { #expect(WebAddress.host(text) == host) }

  @Test(
    arguments: [
      ("https://example.test/2026/03/05/bridge", "2026-03-05, day"),
      ("https://example.test/news/2026/mar/05/bridge", "2026-03-05, day"),
      ("https://example.test/bridge-closes-2026-03-05/", "2026-03-05, day"),
      ("https://example.test/20260305/bridge", "2026-03-05, day"),
      ("https://example.test/2026/03/bridge", "2026-03-01T00:00:00Z, month"),
      ("https://example.test/2026/13/05/bridge", nil),
      ("https://example.test/story/1234567", nil),
      ("https://example.test/2026/bridge", nil),
      ("https://example.test/?date=2026/03/05", nil),
      ("https://example.test/1850/03/05/bridge", nil),
    ] as [(String, String?)])
  func `a path may name the day`(url: String, dating: String?) {
    let read = WebAddress(url)?.dating(zone: nil)
    #expect(read.map { "\($0.interval.short), \($0.precision.text)" } == dating)
    #expect(read.map(\.basis) != .record)
  }
}
