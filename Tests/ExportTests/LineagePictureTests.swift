import ReportedSpeech
import Testing

@testable import Export

@Suite struct LineagePictureTests {
  /// Reports half an hour apart, each from the first; every tenth without a date.
  private static func picture(_ count: Int, outlets: Int, unseen: [LineagePicture.Unseen] = []) -> LineagePicture {
    let kinds: [(String, Drift.Severity)?] = [
      nil, ("truncation-", .wording), ("number_changed", .meaning), ("insertion", .misquote),
    ]
    let reports = (0..<count).map { i -> LineagePicture.Report in
      let time = Interval(from: Instant(seconds: 1_772_699_400 + Int64(i) * 1800), lasting: i % 7 == 6 ? 86_400 : 1)
      return LineagePicture.Report(
        assertion: Int64(i + 100), outlet: "Outlet \(i % outlets)", published: i % 10 == 9 ? nil : time,
        speaker: "Ann Lee", words: "“The pier will be rebuilt,”", precedence: i == 0 ? .first : .later)
    }
    let lines = (0..<count).dropFirst().map { i -> LineagePicture.Line in
      let drift = kinds[i % 4]
      return LineagePicture.Line(
        earlier: 0, later: i, isDescent: i % 2 == 1, drifts: drift.map { [$0.0] } ?? [], severity: drift?.1)
    }
    return LineagePicture(claim: "The pier will be rebuilt", reports: reports, lines: lines, unseen: unseen)
  }

  @Test(arguments: [(1, 1), (3, 2), (30, 7), (300, 90)])
  func `no mark covers another, and all stand inside`(count: Int, outlets: Int) {
    let picture = Self.picture(count, outlets: outlets)
    let layout = LineagePicture.Layout(picture, top: 100)
    for (i, a) in layout.marks.enumerated() {
      #expect(a.x > layout.left && a.x < layout.width && a.y > 100 && a.y < layout.bottom)
      for b in layout.marks[..<i] { #expect(abs(a.x - b.x) >= 20 || abs(a.y - b.y) >= 20) }
    }
    for (a, b) in zip(layout.ticks, layout.ticks.dropFirst()) { #expect(b.x - a.x >= 96) }
  }

  @Test func `lanes stay countable, and no report is lost`() {
    let layout = LineagePicture.Layout(Self.picture(300, outlets: 90), top: 0)
    #expect(layout.lanes.count == 32)
    #expect(layout.lanes.suffix(2).map(\.name) == ["51 other outlets", "without a date"])
  }

  @Test func `what stands in the picture stands in words too`() {
    let svg = Self.picture(3, outlets: 2, unseen: [.init(name: "Northwire", citedBy: [0])]).svg
    #expect(svg.contains("role=\"img\" aria-labelledby=\"lineage-title lineage-description\""))
    #expect(svg.contains("<title id=\"lineage-title\">Lineage of “The pier will be rebuilt”</title>"))
    #expect(
      svg.contains(
        """
        1. 2026-03-05 08:30 UTC, Outlet 0, first: Ann Lee: “The pier will be rebuilt,”
        2. 2026-03-05 09:00 UTC, Outlet 1, from 1: truncation-: Ann Lee: “The pier will be rebuilt,”
        3. 2026-03-05 09:30 UTC, Outlet 0, beside 1: number_changed: Ann Lee: “The pier will be rebuilt,”
        Northwire, cited by 1, is not among these articles.
        """))
    #expect(svg.contains("class=\"mark unseen\""))
  }

  @Test func `drift is told by shape as well as by colour`() {
    let svg = Self.picture(4, outlets: 4).svg
    for mark in [
      "<rect x=", "class=\"mark wording\"", "<polygon points=", "class=\"mark meaning\"", "class=\"mark misquote\"",
    ] {
      #expect(svg.contains(mark), "\(mark)")
    }
  }

  @Test func `only what comes from another has an arrow, and is said to come from it`() {
    let svg = Self.picture(3, outlets: 3).svg
    #expect(svg.components(separatedBy: "class=\"line head ").count == 2)
    #expect(svg.contains(">2 from 1: ") && svg.contains(">3 beside 1: "))
    #expect(!svg.contains(">misquote"))
  }

  @Test func `nothing from outside is markup`() {
    var picture = Self.picture(2, outlets: 1)
    picture.claim = "</desc><script>alert(1)</script>\u{0}&"
    picture.reports[1].outlet = "\"><svg onload=x>"
    picture.reports[1].words = "]]>\u{FFFE}"
    let svg = picture.svg
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("<svg onload"))
    #expect(!svg.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{FFFE}" })
    #expect(svg.contains("&lt;/desc&gt;&lt;script&gt;"))
  }

  @Test func `a long list tells where it begins and what went wrong, and how much is left`() {
    let svg = Self.picture(300, outlets: 60).svg
    #expect(svg.contains("and 270 more"))
    #expect(svg.contains("<title>300. undated, Outlet 59"))
  }
}
