import Answers
import ReportedSpeech
import Testing

@testable import Web

/// Addresses, their twins for programs, and what programs are told of them.
@Suite struct RouteTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test(arguments: ["/", "/claims", "/search?q=no+merit", "/carriers", "/review"] + Board.all.map { "/\($0.id)" })
  func `no link depends on a number of this file`(target: String) throws {
    let numbered = try site.text(target).hrefs.filter { href in
      href.hasPrefix("/claim/") && href.dropFirst(7).prefix { $0 != "?" && $0 != "." }.allSatisfy(\.isNumber)
    }
    #expect(numbered.isEmpty)
  }

  @Test(
    arguments: [
      ("/claim/1", ""), ("/claim/1.json", ".json"), ("/claim/1.csv", ".csv"), ("/claim/1.svg", ".svg"),
      ("/claim/1.json?base=x", ".json?base=x"),
    ])
  func `a number leads on to a name in the same form`(target: String, ending: String) throws {
    let response = try site.get(target)
    let place = try #require(response["Location"])
    #expect(response.status == 302 && place.split(separator: "/").count == 5 && place.hasSuffix("/1" + ending))
    #expect(try site.get(place).status == 200)
  }

  @Test func `programs are told of each twin that answers, and of no other`() throws {
    let twins = Route.all.filter { $0.summary != nil }.flatMap { route in
      route.forms.filter { $0 != .html }.map { "/\(route.path.joined(separator: "/")).\($0.rawValue)" }
    }
    guard case .object(let paths)? = try site.json("/openapi.json")["paths"] else { return #expect(Bool(false)) }
    #expect(Set(paths.map(\.name)) == Set(twins + ["/live"]) && paths.count == twins.count + 1)
    let claim = try #require(try site.get("/claim/1")["Location"])
    let name = claim.dropFirst("/claim/".count)
    let article = name.prefix { $0 != "/" }
    let who = try #require(try site.json("/speakers.json?limit=1").values?.first?["identity"]?.text)
    let speaker = Address.speaker(who).path.drop { $0 != "?" }.dropFirst()
    let asked = "q=no+merit&w=\(name)&w=\(name)&name=Harbor%20Courier&\(speaker)"
    for path in twins {
      let address = path.replacing("/{text}/{part}/{range}/{position}", with: "/\(name)")
        .replacing("/{text}", with: "/\(article)")
      let response = try site.get("\(address)?\(asked)")
      #expect(response.status == 200, "\(address)")
      let form = try #require(Form.allCases.first { path.hasSuffix(".\($0.rawValue)") })
      #expect(response.type.hasPrefix(form.type), "\(address)")
    }
  }

  @Test(arguments: ["/search.json?q=no+merit", "/search.json?q=zeppelins+sing"])
  func `an answer has the keys that its schema tells of`(target: String) throws {
    guard case .object(let members) = try site.json(target),
      case .object(let told)? = OpenAPI.known["properties"]
    else { return #expect(Bool(false)) }
    #expect(members.map(\.name) == told.map(\.name))
  }

  @Test(
    arguments: [
      ("/search.json", 400, "application/json"), ("/nothing.json", 404, "application/json"),
      ("/compare.json?w=a&w=b", 404, "application/json"), ("/claim/999999.json", 404, "application/json"),
      ("/claims.svg", 404, "text/plain"), ("/nothing.csv", 404, "text/plain"), ("/nothing", 404, "text/html"),
    ])
  func `a fault is told in the form that was asked for`(target: String, status: Int, type: String) throws {
    let response = try site.get(target)
    #expect(response.status == status && response.type.hasPrefix(type))
    guard type == "application/json" else { return }
    let fault = try site.json(target)
    #expect(fault["status"]?.integer == Int64(status) && fault["error"]?.text?.isEmpty == false)
  }
}
