import Answers
import ReportedSpeech
import Testing

@testable import Web

/// What a printed page has: what was said and how it was reworded, and nothing that waits to be clicked.
@Suite struct PaperTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test(
    arguments: [
      ("Wordings", true), ("Lineage", true), ("The same as a table", true),
      ("Said first", true), ("Put the two ticked side by side", false), ("Said to be the words of", false),
      ("Check that too", false), ("Download the picture", false), ("make it the base", false), ("tab to it", false),
    ])
  func `a printed claim tells all, and offers nothing`(words: String, isOnPaper: Bool) throws {
    let asked = "the discharge may have reached about 40 wells"
    let answer = try site.app.lookup.claim(.text(asked))
    let page = ClaimPage(answer: answer, links: .online, aside: site.app.speakerForm(asked, nil)).html
    #expect(page.markup.contains(words))
    #expect(page.onPaper.contains(words) == isOnPaper)
  }

  @Test func `every wording of a claim is on paper`() throws {
    let answer = try site.app.lookup.claim(.text("the discharge may have reached about 40 wells"))
    let paper = WordingsPart(answer: answer, links: .online, showsAll: true).html.onPaper
    #expect(answer.reports.count > 3)
    for told in answer.reports { #expect(paper.contains(told.report.dateline), "\(told.report.dateline)") }
  }

  @Test func `where a report was published is written out`() throws {
    let page = try site.text("/search?q=the+discharge+may+have+reached+about+40+wells")
    #expect(page.contains("data-at=\"https://"))
  }

  @Test func `folded parts are opened on paper, and forms are not hidden as a whole`() {
    #expect(StyleSheet.text.contains("details::details-content{content-visibility:visible"))
    #expect(!StyleSheet.offPaper.contains("form"))
  }
}

extension HTML {
  /// The words that are left in print, going by names of elements and classes.
  fileprivate var onPaper: String {
    switch self {
    case .text(let text): return text
    case .all(let all): return all.map(\.onPaper).joined()
    case .drawing, .ownStyle: return ""
    case .element(let tag, let attributes, let content):
      let classes = attributes.filter { $0.name == "class" }.flatMap { $0.value.split(separator: " ") }
      let names = [tag.rawValue] + classes.flatMap { [".\($0)", "\(tag.rawValue).\($0)"] }
      return names.contains(where: StyleSheet.offPaper.contains) ? "" : content.map(\.onPaper).joined()
    }
  }
}
