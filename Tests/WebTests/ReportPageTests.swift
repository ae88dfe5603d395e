import Answers
import ReportedSpeech
import Stemma
import Testing

@testable import Web

@Suite struct ReportPageTests {
  private let lookup: Lookup

  init() throws { lookup = Lookup(database: try Site.demo.get().app.database) }

  private func standsAlone(_ text: String) {
    #expect(text.hasPrefix("<!doctype html>"))
    for word in ["<script", "<link", "src=", "url(", "@import"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("default-src &#39;none&#39;") && text.contains("@media print"))
    #expect(!text.contains("href=\"/"), "a link into a server that is not there")
  }

  @Test func `a claim is one page that stands alone`() throws {
    let text = ReportPage(try lookup.claim(.text("no merit"))).text
    standsAlone(text)
    #expect(text.contains("<svg") && text.contains("Reported first"))
  }

  @Test func `a draft is one page, quotation by quotation`() throws {
    let draft = DraftText(
      name: "a.md", text: "“The discharge may have reached about 400 wells,” Ines Halloran said.\n",
      lines: [DraftText.LineStart(start: 0, line: 7)])
    let text = ReportPage(try lookup.check(draft)).text
    standsAlone(text)
    #expect(text.contains("Line 7") && text.contains("<del>40</del> <ins>400</ins>"))
  }
}
