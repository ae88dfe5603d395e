import Export
import ReportedSpeech

/// What a page is answered with: every response has the same headers of safety.
package struct Response: Sendable {
  package var status: Int
  package var type: String
  package var body: [UInt8]
  package var headers: [(String, String)]
  /// What a fault says, to be told in another form.
  var problem: Problem?

  package init(_ status: Int = 200, type: String, body: String, headers: [(String, String)] = []) {
    self.status = status
    self.type = type
    self.body = Array(body.utf8)
    self.headers = headers + Self.safety(sandboxed: type.hasPrefix("image/svg"))
  }

  mutating func replace(_ name: String, _ value: String) {
    headers.removeAll { $0.0 == name }
    headers.append((name, value))
  }

  static func page(_ html: HTML, status: Int = 200) -> Response {
    Response(status, type: "text/html; charset=utf-8", body: html.document, headers: [("Cache-Control", "no-cache")])
  }

  static func json(_ value: JSONValue, status: Int = 200) -> Response {
    Response(
      status, type: "application/json; charset=utf-8", body: value.line + "\n", headers: [("Cache-Control", "no-cache")]
    )
  }

  /// A picture to keep.
  static func picture(_ picture: any Drawing, name: String) -> Response {
    Response(
      type: "image/svg+xml; charset=utf-8", body: picture.svg,
      headers: [("Content-Disposition", "attachment; filename=\"\(name).svg\""), ("Cache-Control", "no-cache")])
  }

  static func text(_ text: String, status: Int = 200) -> Response {
    Response(status, type: "text/plain; charset=utf-8", body: text + "\n", headers: [("Cache-Control", "no-store")])
  }

  /// Nothing is fetched but from here, nothing runs but our own file, nobody frames a page or learns what was looked for.
  private static func safety(sandboxed: Bool) -> [(String, String)] {
    let policy =
      sandboxed
      ? "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
      : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    return [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
      ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
  }
}
