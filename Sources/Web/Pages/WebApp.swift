import Answers
import ReportedSpeech
import Stemma

/// Requests to responses: no socket, no state but the graph that is asked.
package struct WebApp: Sendable {
  package let database: String
  package var limits: ServerLimits
  /// Names of this machine that a browser may call it by, beside its own address.
  package var allowedHosts: [String]
  /// Nil where pages only show.
  package var corrections: CorrectionDesk?
  let lookup: Lookup

  package init(database: String, limits: ServerLimits = ServerLimits(), allowedHosts: [String] = []) {
    self.database = database
    self.limits = limits
    self.allowedHosts = allowedHosts
    lookup = Lookup(database: database, readers: limits.pages, patience: Double(limits.queryTime) / 1000)
  }

  /// Throws `GraphError` where there is no graph that could be asked.
  package func open() throws { _ = try lookup.ask("claims", parameters: ["limit": .integer(1)]) }

  package func respond(to request: Request) -> Response { answer(to: request).inForm(request.asked.form) }

  private func answer(to request: Request) -> Response {
    guard isAllowed(request.hosts) else {
      // Another site's name that was made to point here must read nothing.
      return .text("this host is not served here; 'stemma serve --allow-host NAME' allows one", status: 421)
    }
    let isRead = request.method == "GET" || request.method == "HEAD"
    guard isRead || request.method == "POST" && corrections != nil else { return onlyReading }
    do {
      return try isRead ? Route.respond(to: request, in: self) : decide(request)
    } catch let error as DatabaseTrouble {
      return failure(error)
    } catch {
      return problem(500, "Something went wrong", "The graph could not be read.")
    }
  }

  private func isAllowed(_ hosts: [String]) -> Bool {
    guard hosts.count == 1, let host = hosts.first?.lowercased() else { return false }
    let name: Substring
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      name = host[...end]
    } else {
      name = host.prefix { $0 != ":" }
    }
    let port = host.dropFirst(name.count)
    guard port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy(\.isNumber) else { return false }
    return ["127.0.0.1", "localhost", "[::1]"].contains(name)
      || allowedHosts.contains { $0.lowercased() == name || $0.lowercased() == host }
  }

  private func failure(_ error: DatabaseTrouble) -> Response {
    switch error {
    case .missing:
      problem(503, "There is no graph yet", "“stemma ingest” makes one; “stemma serve --db FILE” names another.")
    case .refused(let code, _) where code & 0xFF == 9:
      problem(503, "That took too long", "Fewer or rarer words are found sooner.")
    default: problem(500, "Something went wrong", "The graph could not be read.")
    }
  }

  func problem(_ status: Int, _ title: String, _ advice: String) -> Response {
    var response = Response.page(
      Frame(title: title).page(.tag(.h1, [], .text(title)), .tag(.p, "lead", .text(advice))), status: status)
    response.problem = Problem(title: title, advice: advice)
    return response
  }

  var notFound: Response {
    problem(404, "Nothing is here", "The graph has no page of this name. It may hold the words: paste them above.")
  }
}
