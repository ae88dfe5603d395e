import ReportedSpeech
import Testing

@testable import Web

/// Whatever an article's fields hold, no page runs it.
@Suite struct HostileGraphTests {
  private static let payload = "<img src=x onerror=alert(1)>\\\"'><script>alert(2)</script>"

  private static let articles = """
    {"url":"javascript:alert(3)","outlet":"Bay \(payload) Times","title":"Title \(payload)","byline":"\(payload)","date":"2026-03-05","text":"“We will rebuild the old pier <script>alert(4)</script> before the winter comes,” Mayor Ann \(payload) Lee said on Monday. “It is safe,” said Bo Ray."}
    {"url":"data:text/html,x","outlet":"Hill\(payload)","title":"\(payload)","date":"2026-03-06","text":"“We will rebuild the old pier <script>alert(4)</script> before the summer comes,” Mayor Ann Lee said on Monday."}
    """

  @Test func `no field of an article is markup, anywhere`() throws {
    let site = try Site(articles: Self.articles)
    let search = "/search?q=we+will+rebuild+the+old+pier+%3Cscript%3Ealert(4)%3C/script%3E&speaker=%22%3E%3Cscript%3E"
    var targets = ["/", "/claims", "/drift", "/speakers", "/outlets", search, "/%3Cscript%3Ealert(1)%3C%2Fscript%3E"]
    let json = try site.json("/search.json?q=rebuild+the+old+pier")
    guard case .array(let wordings)? = json["wordings"] else { return #expect(Bool(false)) }
    for name in wordings.compactMap({ $0["name"]?.text }) {
      targets += [
        "/claim/\(name)", "/claim/\(name).svg", "/article/\(name.prefix(16))", "/article/\(name.prefix(16))?voice=own",
      ]
    }
    #expect(targets.count > 8)
    for target in targets {
      guard let request = Request(method: "GET", target: target, hosts: ["localhost"]) else { continue }
      let text = site.app.respond(to: request).text.lowercased()
      for tag in ["<script>", "<img", "onerror=alert(1)>", "href=\"javascript:", "href=\"data:"] {
        // What is escaped may stand there; what a browser would take for a tag may not.
        #expect(
          !text.contains(tag) || tag == "onerror=alert(1)>" && text.contains("onerror=alert(1)&gt;"),
          "\(target): \(tag)")
      }
    }
  }
}
