import Testing

@testable import Intake

@Suite struct BylineTests {
  @Test(
    arguments: [
      ("By Ann Lee", "Ann Lee", nil), ("BY ANN LEE", "ANN LEE", nil),
      ("by Ann Lee and Bo Chen", "Ann Lee and Bo Chen", nil),
      ("By Ann Lee, Associated Press", "Ann Lee", "Associated Press"),
      ("By ANN LEE Associated Press", "ANN LEE", "Associated Press"),
      ("By The Associated Press", "The Associated Press", "The Associated Press"),
      ("By Ann Lee, Bo Chen and Cy Dee, Harbor Courier", "Ann Lee, Bo Chen and Cy Dee", "Harbor Courier"),
      ("By Ann Lee | Harbor Courier", "Ann Lee", "Harbor Courier"),
      ("By Ann Lee, Staff Writer", "Ann Lee", nil), ("By Ann Lee • March 5, 2026", "Ann Lee", nil),
      ("By Ann Lee Published March 5, 2026", "Ann Lee", nil), ("Written by: Ann Lee", "Ann Lee", nil),
      ("Harbor Public Radio | By Ann Lee", "Ann Lee", "Harbor Public Radio"), ("By Ann Lee KXYZ", "Ann Lee KXYZ", nil),
      ("By April Lee", "April Lee", nil), ("By STAFF", "STAFF", nil), ("By Sammy Davis Jr.", "Sammy Davis Jr.", nil),
    ] as [(String, String, String?)])
  func `a byline gives names and for whom they write`(line: String, names: String, organisation: String?) {
    let byline = Byline(line)
    #expect(byline?.names == names)
    #expect(byline?.organisation == organisation)
  }

  @Test(arguments: [
    "By Wednesday the bridge was closed.", "By then, the mayor said, it was late.", "By the end of the year", "Ann Lee",
    "By Friday", "By far the best?", "Bystanders saw it",
  ])
  func `a sentence that begins with by is no byline`(line: String) { #expect(Byline(line) == nil) }

  @Test(
    arguments: [
      ("Kit Moseley, Northern Star", "Northern Star"), ("Kit Moseley, The Harbor Courier", "The Harbor Courier"),
      ("Ann Lee, Emily Post", nil), ("Ann Lee, Staff Writer", nil), ("Ann Lee, News Editor", nil), ("Ann Lee", nil),
      ("Ann Lee, Bo Chen, Harbor Courier", nil), ("Ann Lee, Star", nil), ("Ann Lee, Chief Sun", nil),
      ("Harbor Courier", nil), ("", nil), (",", nil),
    ] as [(String, String?)])
  func `behind a name stands an outlet or another author`(byline: String, outlet: String?) {
    #expect(Byline.outlet(behind: byline) == outlet)
  }

  @Test(
    arguments: [
      ("Evening Planet", "Kit Moseley, Northern Star", "credit Northern Star"),
      ("Northern Star", "Kit Moseley, Northern Star", nil),
      ("The Northern Star Online", "Kit Moseley, Northern Star", nil),
      ("Evening Planet", "Kit Moseley", nil),
    ] as [(String, String, String?)])
  func `another outlet in a byline is whose text it is`(outlet: String, author: String, credit: String?) {
    let ends = "The ferry stops at noon."
    let field = printed(
      #"{"id": "a", "outlet": "\#(outlet)", "author": "\#(author)", "text": "\#(ends)"}"#, format: "json")
    let line = printed(#"{"id": "a", "outlet": "\#(outlet)", "text": "By \#(author)\n\n\#(ends)"}"#, format: "json")
    for read in [field, line] {
      #expect(read.split(separator: "\n").first { $0.hasPrefix("credit") }.map(String.init) == credit)
    }
  }
}
