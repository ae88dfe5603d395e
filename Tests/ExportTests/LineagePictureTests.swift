import ReportedSpeech
import Testing

@testable import Export

@Suite struct LineagePictureTests {
  /// Reports half an hour apart, each from the first; every seventh of a whole day, every tenth without a date.
  private static func picture(_ count: Int, outlets: Int, unseen: [LineagePicture.Unseen] = []) -> LineagePicture {
    let kinds: [(String, Drift.Severity)?] = [
      nil, ("cut", .wording), ("40 → 400", .meaning), ("more words", .misquote),
    ]
    let reports = (0..<count).map { i -> LineagePicture.Report in
      let time = Interval(from: Instant(seconds: 1_772_699_400 + Int64(i) * 1800), lasting: i % 7 == 6 ? 86_400 : 1)
      return LineagePicture.Report(
        assertion: Int64(i + 100), outlet: "Outlet \(i % outlets)", published: i % 10 == 9 ? nil : time,
        when: "day \(i)", speaker: "Ann Lee", words: "“The pier will be rebuilt by crew \(i),”",
        mode: [.direct, .indirect, .unattributed][i % 3], standing: i == 0 ? "first" : nil)
    }
    let lines = (0..<count).dropFirst().map { i -> LineagePicture.Line in
      let drift = kinds[i % 4]
      return LineagePicture.Line(
        earlier: 0, later: i, basis: i % 2 == 1 ? "has it from Outlet 0" : nil, change: drift?.0,
        drifts: drift.map { [$0.0] } ?? [], severity: drift?.1)
    }
    return LineagePicture(claim: "The pier will be rebuilt", reports: reports, lines: lines, unseen: unseen)
  }

  static func dated(_ count: Int, outlets: Int) -> LineagePicture {
    var picture = picture(count, outlets: outlets)
    for i in picture.reports.indices where picture.reports[i].published == nil {
      picture.reports[i].published = Interval(from: Instant(seconds: 1_772_699_400 + Int64(i) * 1800), lasting: 1)
    }
    return picture
  }

  private static func undated(_ count: Int) -> LineagePicture {
    var picture = picture(count, outlets: count)
    for i in picture.reports.indices { picture.reports[i].published = nil }
    for i in picture.lines.indices { picture.lines[i].basis = nil }
    return picture
  }

  @Test(arguments: [(1, 1), (3, 2), (30, 7), (300, 90)])
  func `no mark covers another, and all stand inside`(count: Int, outlets: Int) {
    let layout = LineagePicture.Layout(Self.picture(count, outlets: outlets), top: 100)
    for (i, a) in layout.marks.enumerated() {
      #expect(a.x > LineagePicture.Layout.gutter && a.x < layout.width && a.y > 100 && a.y < layout.bottom)
      for b in layout.marks[..<i] { #expect(abs(a.x - b.x) >= 14 || abs(a.y - b.y) >= 14) }
    }
    for (a, b) in zip(layout.ticks, layout.ticks.dropFirst()) { #expect(b.x - a.x >= 92) }
  }

  @Test(arguments: [(3, 2), (30, 7), (40, 40)])
  func `no words stand on other words or on a mark`(count: Int, outlets: Int) {
    let layout = LineagePicture.Layout(Self.picture(count, outlets: outlets), top: 0)
    let boxes = layout.labels.map { Box(at: $0.at, width: $0.text.pixels(11), height: 14) }
    for (i, a) in boxes.enumerated() {
      for b in boxes[..<i] { #expect(!a.meets(b)) }
      for mark in layout.marks { #expect(!a.meets(Box(at: mark, width: 14, height: 14))) }
      #expect(a.left > LineagePicture.Layout.gutter && a.right < layout.width)
    }
  }

  @Test func `what is dated to a day is as wide as the day, and its mark stands inside it`() throws {
    let layout = LineagePicture.Layout(Self.picture(8, outlets: 8), top: 0)
    let day = try #require(layout.days[6])
    #expect(day.contains(layout.marks[6].x))
    #expect(layout.days[0] == nil && day.upperBound - day.lowerBound > 28)
  }

  @Test func `what has no date stands left of all time`() {
    let layout = LineagePicture.Layout(Self.picture(30, outlets: 7), top: 0)
    for i in [9, 19, 29] { #expect(layout.strip.contains(layout.marks[i].x)) }
    for i in 0..<9 { #expect(layout.marks[i].x > layout.strip.upperBound) }
  }

  @Test func `five reports without a date are told by their words, in no time and with no arrow`() {
    let picture = Self.undated(5)
    let layout = LineagePicture.Layout(picture, top: 0)
    #expect(layout.isBare && layout.ticks.isEmpty)
    #expect(Set(layout.marks.map(\.x)).count == 1)
    #expect(!picture.svg.contains("class=\"head\""))
    #expect(picture.drawing.contains("class=\"words\""))
  }

  @Test func `lanes stay countable, and no report is lost`() {
    let layout = LineagePicture.Layout(Self.picture(300, outlets: 90), top: 0)
    #expect(layout.lanes.count == 30)
    #expect(layout.lanes.last?.name == "61 other outlets")
    #expect(layout.marks.allSatisfy { $0.y > 0 })
  }

  @Test func `outlets that come at one time stand by what is like them`() {
    let time = Interval(from: Instant(seconds: 1_772_668_800), lasting: 86_400)
    let reports = ["A", "B", "C"].map { name in
      LineagePicture.Report(
        assertion: 1, outlet: name, published: time, when: "", speaker: nil, words: name, mode: .direct, standing: nil)
    }
    let picture = LineagePicture(
      claim: "", reports: reports, lines: [LineagePicture.Line(earlier: 0, later: 2, basis: nil)], unseen: [])
    #expect(LineagePicture.Layout.groups(picture).map(\.name) == ["A", "C", "B"])
  }

  @Test func `the same words in very many reports are one mark with a count`() {
    var picture = Self.picture(50, outlets: 50)
    for i in picture.reports.indices where i % 2 == 0 { picture.reports[i].words = "“We rebuild,”" }
    let folded = picture.folded()
    #expect(folded.reports.count == 26)
    #expect(folded.reports[0].count == 25)
    #expect(folded.lines.allSatisfy { $0.earlier != $0.later && $0.later < 26 })
    #expect(Self.picture(40, outlets: 9).folded() == Self.picture(40, outlets: 9))
  }

  @Test func `what stands in the picture stands in words too`() {
    let svg = Self.picture(3, outlets: 2, unseen: [.init(name: "Northwire", citedBy: [0])]).svg
    #expect(svg.contains("role=\"img\" aria-labelledby=\"lineage-title lineage-description\""))
    #expect(svg.contains("<title id=\"lineage-title\">Lineage of “The pier will be rebuilt”</title>"))
    #expect(
      svg.contains(
        """
        1. day 0, Outlet 0, first. Ann Lee: “The pier will be rebuilt by crew 0,”
        2. day 1, Outlet 1, from 1: cut. Ann Lee: “The pier will be rebuilt by crew 1,”
        3. day 2, Outlet 0, beside 1: 40 → 400. Ann Lee: “The pier will be rebuilt by crew 2,”
        Northwire, cited by 1, has no report of it among these articles.
        """))
    #expect(svg.contains("class=\"mark missing\""))
  }

  @Test func `how an outlet has the words is told by a shape`() {
    let svg = Self.picture(3, outlets: 3).svg
    for mark in ["class=\"mark quoted\"", "class=\"mark reported\"", "class=\"mark own\""] {
      #expect(svg.contains(mark), "\(mark)")
    }
  }

  @Test func `only what comes from another has an arrow, and is said to come from it`() {
    let svg = Self.picture(3, outlets: 3).svg
    // One in the picture, one in its legend.
    #expect(svg.components(separatedBy: "class=\"head\"").count == 3)
    #expect(svg.contains(">2 has it from Outlet 0: ") && svg.contains(">3 beside 1: "))
  }

  @Test func `nothing from outside is markup`() {
    var picture = Self.picture(2, outlets: 1)
    picture.claim = "</desc><script>alert(1)</script>\u{0}&"
    picture.reports[1].outlet = "\"><svg onload=x>"
    picture.reports[1].words = "]]>\u{FFFE}"
    picture.reports[1].address = "/claim/\"onclick=x"
    for svg in [picture.svg, picture.drawing] {
      #expect(!svg.contains("<script") && !svg.contains("<svg onload") && !svg.contains("\"onclick"))
      #expect(!svg.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{FFFE}" })
    }
    #expect(picture.svg.contains("&lt;/desc&gt;&lt;script&gt;"))
  }

  @Test func `a long list tells how much is left`() {
    let svg = Self.picture(300, outlets: 60).svg
    #expect(svg.contains("and 240 more"))
    #expect(svg.contains("300. day 299, Outlet 59"))
  }

  @Test(arguments: ["The pier will be rebuilt", "“The pier will be rebuilt”", "\"The pier will be rebuilt\""])
  func `a title has one pair of marks`(claim: String) {
    var picture = Self.picture(2, outlets: 2)
    picture.claim = claim
    for svg in [picture.svg, picture.drawing] { #expect(!svg.contains("““") && !svg.contains("“&quot;")) }
    #expect(picture.svg.contains(">Lineage of “The pier") || picture.svg.contains(">Lineage of \"The pier"))
  }
}
