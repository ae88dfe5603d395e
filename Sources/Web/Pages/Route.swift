import Answers
import ReportedSpeech

/// A form that a page's answer is given in.
enum Form: String, CaseIterable {
  case html, json, csv, svg
}

/// Where an address leads.
enum Route {
  static func respond(to request: Request, in app: WebApp) throws -> Response {
    var path = request.path
    var form = Form.html
    if let last = path.last, let dot = last.lastIndex(of: "."), path != ["openapi.json"],
      let ending = Form(rawValue: String(last[last.index(after: dot)...])), ending != .html
    {
      form = ending
      path[path.count - 1] = String(last[..<dot])
    }
    switch (path.first, path.count) {
    case (nil, _): return form == .html ? try app.home() : app.notFound
    case ("live", 1): return .text("ok")
    case ("style.css", 1): return file("text/css; charset=utf-8", StyleSheet.text)
    case ("script.js", 1): return file("text/javascript; charset=utf-8", Script.text)
    case ("favicon.ico", 1): return Response(204, type: "text/plain", body: "")
    case ("openapi.json", 1): return .json(OpenAPI.document)
    case ("search", 1): return try app.search(request, form)
    case ("claim", 5): return try app.claim(path.dropFirst().joined(separator: "/"), request, form)
    case ("claim", 2): return try app.claim(numbered: path[1])
    case ("article", 2): return try app.article(path[1], request, form)
    case ("compare", 1): return try app.pair(request, form)
    case ("claims", 1), ("outlets", 1), ("speakers", 1): return try app.list(path[0], request, form)
    case ("speaker", 1): return try app.speaker(request, form)
    case ("outlet", 1): return try app.outlet(request, form)
    case ("review", 1): return try app.review(request, form)
    case ("boards", 1): return form == .html ? app.boards() : app.notFound
    default:
      guard path.count == 1, let board = Board.all.first(where: { $0.id == path[0] }) else { return app.notFound }
      return try app.board(board, request, form)
    }
  }

  private static func file(_ type: String, _ text: String) -> Response {
    Response(type: type, body: text, headers: [("Cache-Control", "max-age=300")])
  }
}

extension WebApp {
  /// An answer in a form that programs read; nil for a page.
  func twin(_ answer: some Answer, _ form: Form, status: Int = 200) -> Response? {
    switch form {
    case .html: nil
    case .svg: notFound
    case .json: .json(answer.json, status: status)
    case .csv: .csv(answer.rows, status: status)
    }
  }

  /// The same address in the forms that there are, for the foot of a page.
  static func twins(_ path: [String], _ query: [(String, String?)] = [], _ forms: [Form] = [.json, .csv])
    -> [(name: String, address: Address)]
  {
    forms.map { ($0.rawValue.uppercased(), Address(path, query: query, ending: "." + $0.rawValue)) }
  }
}
