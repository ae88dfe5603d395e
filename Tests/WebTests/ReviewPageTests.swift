import ReportedSpeech
import Testing

@testable import Web

/// The queue on the page: shown to everybody, written to by a click of our own pages alone, and only where it is allowed.
@Suite struct ReviewPageTests {
  /// Two people of one name.
  private static let articles = """
    {"id":"courier/1","outlet":"Harbor Courier","date":"2026-01-05","title":"Budget","text":"“The council cannot pay for the bridge this year,” said Rep. Dana Pell, a Democrat of the third district. “It will have to wait,” Pell said. The vote on next year's budget fell late on Thursday after a debate of six hours, and taxes on land rise by a tenth."}
    {"id":"gazette/1","outlet":"Fen Gazette","date":"2026-03-08","title":"Choir sings","text":"“Four hundred people sang with us on the green,” said Dana Pell, pastor of the Wendle chapel, after the festival. Choirs from eleven valleys stood in the rain, and the youngest of the singers was seven years old."}
    """

  private let site: Site
  private let desk: WebApp

  init() throws {
    site = try Site(articles: Self.articles)
    var app = site.app
    app.corrections = CorrectionDesk(database: app.database) { Instant(seconds: 1_773_200_000) }
    desk = app
  }

  private func get(_ target: String = "/review") throws -> Response {
    desk.respond(to: try #require(Request(method: "GET", target: target, hosts: ["localhost:1"])))
  }

  private func post(_ fields: [String: String], origin: String? = "http://localhost:1", to path: String = "/review")
    throws -> Response
  {
    let body = fields.map { "\($0)=\($1.replacing("&", with: "%26").replacing(" ", with: "+"))" }.joined(separator: "&")
    return desk.respond(
      to: try #require(Request(method: "POST", target: path, hosts: ["localhost:1"], origin: origin, body: body)))
  }

  /// What a browser would send for the first form with a button of this key.
  private func form(_ page: Response, choice: String) throws -> [String: String] {
    let form = try #require(page.text.pieces("<form class=\"choices\"").first { $0.contains("value=\"\(choice)\"") })
    return [
      "doubt": try #require(form.value(of: "doubt")), "token": try #require(form.value(of: "token")), "choice": choice,
    ]
  }

  @Test func `without leave the queue is shown, and says how to act`() throws {
    let page = try site.get("/review")
    #expect(page.status == 200 && !page.text.contains("<button class=\"choice\""))
    #expect(page.words.contains("Dana Pell is somebody else in "))
    #expect(page.words.contains("stemma serve --allow-corrections") && !page.text.contains("method=\"post\""))
    #expect(try site.get("/review", method: "POST").status == 405)
    #expect(try site.json("/review.json").elementCount > 0)
    #expect(try site.text("/review.csv").hasPrefix("kind,grade,decided"))
  }

  @Test func `a click splits two people everywhere, and another takes it back`() throws {
    let before = try get()
    let made = try post(form(before, choice: "s"))
    #expect(made.status == 303 && made["Location"] == "/review")
    #expect(try get("/speakers").text.pieces("Dana Pell<").count == 2)
    let after = try get()
    #expect(after.words.contains("“Dana Pell” of gazette/1 is somebody else than elsewhere"))
    let undo = try #require(after.text.pieces("<form class=\"choices\"").first { $0.value(of: "undo") != nil })
    let fields = ["undo": undo.value(of: "undo") ?? "", "token": undo.value(of: "token") ?? ""]
    #expect(try post(fields).status == 303)
    #expect(try get("/speakers").text.pieces("Dana Pell<").count == 1)
    #expect(try form(get(), choice: "s")["doubt"] == form(before, choice: "s")["doubt"])
  }

  @Test(
    arguments: [
      nil, "null", "http://evil.example", "http://localhost:2", "https://localhost.evil.example:1", "localhost:1",
    ] as [String?])
  func `a click from elsewhere changes nothing`(origin: String?) throws {
    let fields = try form(get(), choice: "s")
    #expect(try post(fields, origin: origin).status == 403)
    #expect(try get("/speakers").text.pieces("Dana Pell<").count == 1)
    // The page is still good for its own click.
    #expect(try post(fields).status == 303)
  }

  @Test func `a page is good for one click`() throws {
    let fields = try form(get(), choice: "s")
    #expect(try post(fields).status == 303)
    #expect(try post(fields).status == 409)
    #expect(try post(fields.merging(["token": "guess"]) { $1 }).status == 409)
    #expect(try post(["doubt": fields["doubt"] ?? "", "choice": "s"]).status == 409)
  }

  @Test func `what is settled already, or nobody offers, is not made`() throws {
    let fields = try form(get(), choice: "s")
    #expect(try post(fields.merging(["choice": "z"]) { $1 }).status == 409)
    let token = try form(get(), choice: "s")["token"] ?? ""
    #expect(try post(["token": token, "doubt": "no such", "choice": "s"]).status == 409)
  }

  @Test(arguments: ["/", "/claims", "/live", "/speaker", "/drift"])
  func `nothing else is written to`(path: String) throws { #expect(try post([:], to: path).status == 405) }

  @Test func `a browser may say that a click comes from this page, and keeps no copy of it`() throws {
    let page = try get()
    #expect(page["Referrer-Policy"] == "same-origin" && page["Cache-Control"] == "no-store")
  }
}

extension String {
  /// Behind each of these marks.
  fileprivate func pieces(_ mark: String) -> [Substring] {
    var (parts, rest) = ([Substring](), self[...])
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}

extension Substring {
  /// Of a hidden field, in the first form of this text.
  fileprivate func value(of name: String) -> String? {
    let form = prefix(upTo: firstRange(of: "</form>")?.lowerBound ?? endIndex)
    guard let place = form.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(form[place.upperBound...].prefix { $0 != "\"" })
  }
}

extension JSONValue {
  fileprivate var elementCount: Int { if case .array(let all) = self { all.count } else { 0 } }
}
