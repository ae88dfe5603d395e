import ReportedSpeech
import Testing

@testable import Web

@Suite struct WebAppTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test(
    arguments: [
      ("/", 200), ("/live", 200), ("/style.css", 200), ("/script.js", 200), ("/openapi.json", 200), ("/claims", 200),
      ("/claims.json", 200), ("/claims.csv", 200), ("/drift", 200), ("/drift.json", 200), ("/outlets", 200),
      ("/speakers.csv", 200), ("/search", 200), ("/search?q=no+merit", 200), ("/search.json?q=no+merit", 200),
      ("/search.csv?q=no+merit", 200), ("/search?q=zeppelin", 200), ("/search.json", 400), ("/claim/1", 302),
      ("/claim/999999", 404), ("/claim/x", 404), ("/claim/0000000000000000/b/1-2/1", 404), ("/article/0000", 404),
      ("/article/courier_suit.md", 404), ("/compare", 400), ("/compare?w=a&w=b", 404), ("/etc/passwd", 404),
      ("/claims.svg", 404), ("/index.php", 404), ("/search?q=%22%29%20OR%20NEAR%28", 200),
      ("/search?q=*%20AND%20NOT%20%22", 200), ("/search?q=title:x%20-y%20%5E", 200),
    ])
  func `an address answers`(target: String, status: Int) throws { #expect(try site.get(target).status == status) }

  @Test func `the first page shows what is told most widely`() throws {
    let page = try site.get("/")
    #expect(page.words.contains("Told most widely"))
    #expect(page.text.contains("/claim/"))
    #expect(!page.words.contains("Nothing is recorded yet"))
  }

  @Test(arguments: ["/", "/live", "/search?q=no+merit", "/nothing", "/style.css", "/search.json?q=x", "/claims.csv"])
  func `every answer has the headers of safety`(target: String) throws {
    let response = try site.get(target)
    let policy = try #require(response["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none';") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    #expect(response["X-Content-Type-Options"] == "nosniff" && response["Referrer-Policy"] == "no-referrer")
  }

  @Test(
    arguments: [
      (["127.0.0.1:8765"], 200), (["localhost"], 200), (["[::1]:80"], 200), (["LOCALHOST:1"], 200), ([], 421),
      (["evil.example"], 421), (["127.0.0.1.evil.example"], 421), (["localhost:x"], 421),
      (["localhost", "localhost"], 421),
      (["desk.example:8765"], 200), (["127.0.0.1@evil.example"], 421),
    ] as [([String], Int)])
  func `only our own names are served`(hosts: [String], status: Int) throws {
    var app = site.app
    app.allowedHosts = ["desk.example"]
    let request = try #require(Request(method: "GET", target: "/live", hosts: hosts))
    #expect(app.respond(to: request).status == status)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "x"])
  func `nothing but reading is answered`(method: String) throws {
    let response = try site.get("/", method: method)
    #expect(response.status == 405 && response["Allow"] == "GET, HEAD")
  }

  @Test func `a mangled quotation leads to its verdict, its claim, a pair and the article at its words`() throws {
    let page = try site.get("/search?q=the%20discharge%20may%20have%20reached%20about%20400%20wells")
    #expect(page.words.contains("Altered. No quotation in these words is recorded"))
    #expect(page.text.contains("<del>40</del> <ins>400</ins>"))
    let json = try site.json("/search.json?q=the%20discharge%20may%20have%20reached%20about%20400%20wells")
    #expect(json["verdict"]?.text == "altered")
    guard case .array(let wordings)? = json["wordings"] else { return #expect(Bool(false), "no wordings") }
    let names = wordings.compactMap { $0["name"]?.text }
    #expect(names.count >= 5)
    let claim = try site.get("/claim/\(names[0])")
    #expect(claim.words.contains("Said first") && claim.words.contains("Reported first"))
    let pair = try site.get("/compare?w=\(names[1])&w=\(names[0])")
    #expect(pair.words.contains("Two reports of one saying; who has it from whom is not known."))
    let parts = names[0].split(separator: "/", maxSplits: 1)
    let article = try site.text("/article/\(parts[0])")
    #expect(article.contains("id=\"\(parts[1])\""))
  }

  @Test func `a speaker is asked about as well`() throws {
    let page = try site.get("/search?q=I+will+not+guess+at+what+is+in+the+water&speaker=Ruth+Adeyemi")
    #expect(page.words.contains("Said by somebody else."))
  }

  @Test func `what nobody said is said to be nowhere, with what to do next`() throws {
    let page = try site.get("/search?q=zeppelins+sing")
    #expect(page.words.contains("Not recorded.") && page.words.contains("stemma ingest"))
    #expect(!page.words.contains("Said first"))
  }

  @Test func `a number leads on to a name that outlives the file`() throws {
    let response = try site.get("/claim/1")
    let place = try #require(response["Location"])
    #expect(place.hasPrefix("/claim/") && place.split(separator: "/").count == 5)
    #expect(try site.get(place).status == 200)
  }

  @Test func `the first page is light`() throws {
    for target in ["/", "/search?q=no+merit"] { #expect(try site.get(target).body.count < 60_000) }
    #expect(try site.get("/style.css").body.count + site.get("/script.js").body.count < 20_000)
  }

  @Test func `there is no graph, and the page says what to do`() throws {
    let app = WebApp(database: "/nowhere/at/all.db")
    let request = try #require(Request(method: "GET", target: "/search?q=x", hosts: ["localhost"]))
    let response = app.respond(to: request)
    #expect(response.status == 503 && response.words.contains("stemma ingest"))
  }
}
