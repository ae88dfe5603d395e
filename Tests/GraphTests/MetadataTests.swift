import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct MetadataTests {
  static let full = Article(
    key: "k", outlet: Outlet(name: "Harbor “Courier”", domain: "courier.example"), url: "http://courier.example/?a=1&b",
    canonicalURL: "http://courier.example/", title: "A \\ title\u{2028}", titleIsGuessed: true, byline: "By\tJo",
    language: "en", text: "Text",
    datings: [
      Dating(
        basis: .jsonLD, precision: .init(.second, zoneAssumed: true),
        interval: Interval(from: Instant(seconds: 1_772_699_400), lasting: 1), chosen: true),
      Dating(basis: .url, precision: .init(.day), interval: .day(Day(number: 20000)), conflict: true),
    ],
    modified: Instant(seconds: 1_772_700_000), retrieved: Instant(seconds: 1_772_800_000), credit: "Coast Agency",
    extra: #"{"tags":["a","b"],"n":1.50}"#)

  @Test(arguments: [full, Article(key: "k", text: "Text"), Article(key: "k", title: "", text: "")])
  func `an article comes back as it was read`(article: Article) throws {
    let scratch = try ScratchGraph([Arrival(article)])
    #expect(try scratch.graph.read { try $0.told(.number(1)) } == article)
    #expect(try scratch.graph.ingest([Arrival(article)]).outcomes == [.unchanged])
  }

  @Test func `each detail makes another reading`() throws {
    let scratch = try ScratchGraph([Arrival(Self.full)])
    let changes: [(inout Article) -> Void] = [
      { $0.outlet = nil }, { $0.url = nil }, { $0.title = nil }, { $0.titleIsGuessed = false }, { $0.byline = "" },
      { $0.language = "de" }, { $0.datings[1].conflict = false }, { $0.modified = nil }, { $0.retrieved = nil },
      { $0.credit = nil }, { $0.extra = "{}" },
    ]
    for change in changes {
      var article = Self.full
      change(&article)
      #expect(try scratch.graph.ingest([Arrival(article)]).outcomes == [.updated])
      #expect(try scratch.graph.read { try $0.told(.number(1)) } == article)
    }
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `no such article is nil`() throws {
    let scratch = try ScratchGraph()
    #expect(try scratch.graph.read { try $0.told(.number(7)) } == nil)
  }
}
