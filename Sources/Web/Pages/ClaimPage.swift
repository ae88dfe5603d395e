import Answers
import ReportedSpeech

/// All that is known of a claim, from the verdict down.
struct ClaimPage {
  var answer: ClaimAnswer
  var links: Links
  var showsAll = false
  /// What stands below the verdict.
  var aside = HTML.nothing

  var html: HTML {
    let verdict = VerdictPart(opening: answer.opening, names: answer.names, links: links).html
    guard answer.opening.claim != nil else { return .all([verdict, aside]) }
    return .all([
      verdict, aside, FirstPart(answer: answer.first, names: answer.names, links: links).html,
      answer.reports.isEmpty ? .nothing : LineagePart(answer: answer, links: links).html,
      WordingsPart(answer: answer, links: links, showsAll: showsAll).html, elsewhere,
    ])
  }

  private var elsewhere: HTML {
    let others = answer.first.answers.dropFirst()
    guard !others.isEmpty else { return .nothing }
    return .tag(
      .section, [.plain(.ariaLabelledby, "elsewhere")], .tag(.h2, [.id("elsewhere")], "Elsewhere"),
      .tag(
        .ul, "plain",
        .list(others.prefix(12)) { other in
          let name = other.reported.first?.report.assertion.flatMap { answer.names[$0] }
          return .tag(
            .li, "wording", .tag(.p, "q", .linked(links.claim(name), .words(other.claim.text))),
            .tag(.p, "by", .words(other.reported.first?.report.dateline ?? "")))
        }))
  }
}

extension WebApp {
  /// A claim by the name of one of its assertions.
  func claim(_ name: String, _ request: Request, _ form: Form) throws -> Response {
    guard let id = try lookup.claim(named: name) else { return notFound }
    let base = request["base"] ?? name
    let answer = try lookup.claim(.claim(id), base: base)
    if form == .svg { return .picture(answer.trace.picture(), name: "lineage") }
    if let twin = twin(answer, form) { return twin }
    let text = answer.opening.claim?.text ?? ""
    let frame = Frame(
      title: text.shortened, section: nil,
      twins: Self.twins(["claim", name], [("base", request["base"])], [.json, .csv, .svg]), canonical: .claim(name))
    return .page(
      frame.page(
        .tag(.h1, "asked", .words(text)),
        ClaimPage(answer: answer, links: .online, showsAll: request["wordings"] == "all").html))
  }

  /// Numbers are one file's own: they lead on to what outlives it.
  func claim(numbered number: String, _ request: Request, _ form: Form) throws -> Response {
    guard let id = Int64(number), let name = try lookup.name(ofClaim: id) else { return notFound }
    let place = Address(
      ["claim", name], query: request.query.map { ($0.name, $0.value) },
      ending: form == .html ? "" : "." + form.rawValue)
    var response = Response.text("see the claim's own address", status: 302)
    response.headers.append(("Location", place.path))
    return response
  }
}
