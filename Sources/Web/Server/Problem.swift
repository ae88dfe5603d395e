import ReportedSpeech

/// What went wrong, in words, and what to do about it.
struct Problem: Hashable, Sendable {
  var title: String
  var advice: String
}

extension Response {
  /// A fault as whoever asked reads it: a page for a person, JSON for an address that ends so, else plain text.
  func inForm(_ form: Form) -> Response {
    guard status >= 400, form != .html else { return self }
    let problem = problem ?? Problem(title: String(decoding: body, as: UTF8.self).trimmed, advice: "")
    let said = [problem.title, problem.advice].filter { !$0.isEmpty }.joined(separator: ": ")
    var response =
      form == .json
      ? Response.json(
        ["status": JSONValue(status), "error": .string(problem.title), "advice": .string(problem.advice)],
        status: status)
      : Response.text(said, status: status)
    for (name, value) in headers where name == "Allow" { response.headers.append((name, value)) }
    return response
  }
}
