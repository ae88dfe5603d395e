import Answers
import ReportedSpeech

/// An address that answers, the forms that it answers in, and what programs are told of it.
struct Route: Sendable {
  /// What is asked of it.
  struct Call {
    var request: Request
    /// What stands in the place of the parts in braces.
    var parts: [String]
    var form: Form
  }

  let id: String
  /// Its path's parts; one in braces stands for any: ["article", "{text}"].
  let path: [String]
  var forms: [Form] = [.html, .json, .csv]
  /// Nil for what programs should not build upon.
  var summary: String?
  var parameters: [OpenAPI.Parameter] = []
  /// Of a picture, which has some of its own.
  var pictureParameters: [OpenAPI.Parameter]?
  /// What its JSON is.
  var schema: JSONValue = OpenAPI.anything
  let respond: @Sendable (WebApp, Call) throws -> Response

  /// Nil for a path that is none of its.
  func parts(of asked: [String]) -> [String]? {
    guard asked.count == path.count else { return nil }
    var parts: [String] = []
    for (part, own) in zip(asked, path) {
      if own.hasPrefix("{") { parts.append(part) } else if part != own { return nil }
    }
    return parts
  }
}

extension Route {
  static func respond(to request: Request, in app: WebApp) throws -> Response {
    if let file = file(request.path) { return file }
    let (path, form) = request.asked
    for route in all {
      guard let parts = route.parts(of: path) else { continue }
      guard route.forms.contains(form) else { return app.notFound }
      return try route.respond(app, Call(request: request, parts: parts, form: form))
    }
    return app.notFound
  }

  /// What is the same whatever the graph holds.
  private static func file(_ path: [String]) -> Response? {
    switch path {
    case ["live"]: .text("ok")
    case ["openapi.json"]: .json(OpenAPI.document)
    case ["style.css"]: kept("text/css; charset=utf-8", StyleSheet.text)
    case ["script.js"]: kept("text/javascript; charset=utf-8", Script.text)
    case ["favicon.ico"]: Response(204, type: "text/plain", body: "")
    default: nil
    }
  }

  private static func kept(_ type: String, _ text: String) -> Response {
    Response(type: type, body: text, headers: [("Cache-Control", "max-age=300")])
  }
}
