import Testing

@testable import Intake

@Suite struct SiteFurnitureTests {
  @Test(arguments: [
    "Play live radio", "SHARE", "Menu", "Skip to main content", "0:00 / 3:21", "3-minute listen", "12 comments",
    "5 min read", "2 hours ago", "Source link", "https://a.example/x", "www.a.example", "@harborcourier", "Read more »",
    "Share on Facebook", "Photo: Bo Chen / Harbor Courier", "* * *", "…", "This article is more than 1 year old",
  ])
  func `what a page shows beside its article is furniture`(line: String) { #expect(TextLine(text: line).isFurniture) }

  @Test(arguments: [
    "City sues company over bridge collapse", "Share prices fall as bridge closes in Greyport after long inspection",
    "Live radio is back, and so is its audience", "“We will rebuild,” mayor says", "12 dead as bridge falls",
    "More on the way: council adds two bridges to a long list of repairs it has planned", "It is safe.",
  ])
  func `a headline or a sentence is not`(line: String) { #expect(!TextLine(text: line).isFurniture) }

  @Test(
    arguments: [
      ("one\n\n  two \r\n\u{A0}\nthree\nfour\nfive\n", ["one", "two"], ["four", "five"]),
      ("one", ["one"], []), ("", [], []), ("one\ntwo\nthree", ["one", "two"], ["three"]),
    ] as [(String, [String], [String])])
  func `the ends of a text are its first and last lines, none of them twice`(
    text: String, head: [String], tail: [String]
  ) {
    let ends = TextLine.ends(of: text, head: 2, tail: 2)
    #expect(ends.head.map(\.text) == head)
    #expect(ends.tail.map(\.text) == tail)
  }
}
