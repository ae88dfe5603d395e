import ReportedSpeech
import Testing

@testable import Web

/// Pages of a speaker and of an outlet.
@Suite struct ProfilesTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test(
    arguments: [
      ("/speaker?who=person:ines%20halloran", 200), ("/speaker.json?who=person:ines%20halloran", 200),
      ("/speaker.csv?who=person:ines%20halloran", 200), ("/speaker?who=Ines%20Halloran", 404), ("/speaker", 404),
      ("/speaker?who=1", 404), ("/speaker?name=ines%20HALLORAN", 302), ("/speaker?name=1", 404),
      ("/speaker?name=Nobody", 404), ("/outlet?name=Harbor%20Courier", 200),
      ("/outlet.json?name=Harbor%20Courier", 200),
      ("/outlet?name=harbor%20courier", 404), ("/outlet", 404), ("/outlet.svg?name=Harbor%20Courier", 404),
    ])
  func `a page is found by what no two share`(target: String, status: Int) throws {
    #expect(try site.get(target).status == status)
  }

  @Test(arguments: ["/speakers", "/outlets"]) func `every one of a list has a page`(list: String) throws {
    let addresses = try site.text(list).hrefs.filter { $0.hasPrefix(String(list.dropLast()) + "?") }
    #expect(addresses.count > 4)
    for address in addresses { #expect(try site.get(address).status == 200, "\(address)") }
  }

  @Test func `a speaker's page says what was said, in whose reports, and what of it differs`() throws {
    let page = try site.get("/speaker?who=person:ines%20halloran")
    #expect(page.words.contains("A person, with"))
    #expect(page.words.contains("What was said when") && page.words.contains("Channel 6 News has “400” where"))
  }

  @Test func `a name that two bear says so, and leads to the other`() throws {
    let site = try Site(
      articles: """
        {"id":"c","outlet":"Harbor Courier","date":"2026-03-05","title":"Rain","text":"“The river rose by a metre,” said police. “Nobody is hurt,” police said."}
        {"id":"p","outlet":"Hill Post","date":"2026-05-09","title":"Theft","text":"“A tractor was stolen from a barn,” said police. “Look out for it,” police said."}
        """)
    let addresses = try site.text("/speakers").hrefs.filter { $0.hasPrefix("/speaker?") }
    #expect(addresses.count == 2)
    let both = try site.get("/speaker?name=police")
    #expect(both.words.contains("2 speakers here bear this one"))
    #expect(addresses.allSatisfy(both.text.hrefs.contains))
    for (one, other) in zip(addresses, addresses.reversed()) {
      let page = try site.get(one)
      #expect(page.words.contains("A name is not one person’s alone") && page.text.hrefs.contains(other))
    }
  }

  @Test(
    arguments: [
      ("the river rose by a metre", "Harbor Courier"), ("a tractor was stolen from a barn", "Hill Post"),
    ])
  func `a name under quoted words leads to whoever said them, and not to a namesake`(
    words: String, outlet: String
  ) throws {
    let site = try Site(
      articles: """
        {"id":"c","outlet":"Harbor Courier","date":"2026-03-05","title":"Rain","text":"“The river rose by a metre,” said police. “Nobody is hurt,” police said."}
        {"id":"p","outlet":"Hill Post","date":"2026-05-09","title":"Theft","text":"“A tractor was stolen from a barn,” said police. “Look out for it,” police said."}
        """)
    let page = try site.text("/search?q=" + words.replacing(" ", with: "+"))
    let link = try #require(page.hrefs.first { $0.hasPrefix("/speaker?") }).replacing("&amp;", with: "&")
    let place = try #require(try site.get(link)["Location"])
    let speaker = try site.get(place).words
    #expect(speaker.contains("\(outlet),") && speaker.lowercased().contains(words))
    #expect(try site.get("/speaker?name=police&of=gone").words.contains("2 speakers here bear this one"))
  }
}
