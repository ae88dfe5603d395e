import Answers
import ReportedSpeech
import Testing

@testable import Web

/// Two wordings side by side: what bears a number is told of under it.
@Suite struct PairPageTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test func `each numbered change of any two wordings is named, in order`() throws {
    let wordings = try site.json("/search.json?q=the+discharge+may+have+reached+about+40+wells")["wordings"]
    let names = (wordings?.values ?? []).compactMap { $0["name"]?.text }
    #expect(names.count > 3)
    for (i, one) in names.enumerated() {
      for other in names[..<i] {
        let pair = try #require(try site.app.lookup.pair(one, other))
        let page = try site.text("/compare?w=\(one)&w=\(other)")
        let numbers = Set(
          page.split(separator: "class=\"no\"> ").dropFirst().compactMap { Int($0.prefix { $0 != "<" }) })
        #expect(numbers == Set(pair.places.indices.map { $0 + 1 }))
        for place in pair.places { #expect(!place.says.isEmpty && page.contains(place.says[0])) }
        let items = page.split(separator: "<ol class=\"changes\">").last?.split(separator: "</ol>").first?
          .split(separator: "<li>").count
        #expect(items == pair.places.count || pair.places.isEmpty)
      }
    }
  }

  @Test(arguments: [("“40” → “400”", "the figure differs"), ("“may have” → “has”", "hedge")])
  func `a number stands for words, and says what kind of change they are`(words: String, kind: String) throws {
    let asked = "/search.json?q=the+discharge+may+have+reached+about+40+wells"
    let names = (try site.json(asked)["wordings"]?.values ?? []).compactMap { $0["name"]?.text }
    let pairs = try names.dropFirst().compactMap { try site.app.lookup.pair(names[0], $0) }
    let told = pairs.flatMap { pair in pair.places.map { ($0.words(isOrdered: true), $0.says.joined(separator: "; ")) }
    }
    #expect(told.contains { $0.0 == words && $0.1.contains(kind) }, "\(told)")
  }

  @Test(arguments: ["zeppelins sing", "the lawsuit sang to the council"])
  func `what is not recorded says what to do next, whether something is near or not`(words: String) throws {
    let page = try site.get("/search?q=" + words.replacing(" ", with: "+")).words
    #expect(page.contains("Not recorded.") && page.contains("Ask with fewer words"))
    #expect(page.contains("Nearest:") == page.contains("All wordings of it"))
  }

  @Test func `a link to words that are gone is told to be one`() throws {
    let name = try #require(try site.json("/claims.json?limit=1").values?.first?["name"]?.text)
    let page = try site.text("/article/\(name.prefix { $0 != "/" })")
    #expect(page.contains("class=\"note stale\" role=\"status\" hidden>") && Script.text.contains(".stale"))
  }
}
