import Answers
import ReportedSpeech

extension WebApp {
  /// Somebody by identity; by a mere name whoever bears it.
  func speaker(_ request: Request, _ form: Form) throws -> Response {
    guard let identity = request["who"] else {
      if let name = request["of"], let identity = try lookup.identity(creditedWith: name) {
        return Self.redirect(to: .speaker(identity))
      }
      return try speaker(named: request["name"])
    }
    guard let speaker = try lookup.speaker(identity) else { return notFound }
    if let twin = twin(speaker, form) { return twin }
    let frame = Frame(
      title: speaker.known.name.shortened, section: "speakers", twins: Self.twins(["speaker"], [("who", identity)]),
      canonical: .speaker(identity))
    let head: HTML = .all([
      .tag(.h1, [], .words(speaker.known.name)), .tag(.p, "lead", .text(speaker.summary)),
      speaker.otherNames.map { .tag(.p, "soft", .words($0)) } ?? .nothing,
      speaker.namesakesInWords.map { words in
        .tag(
          .div, "note", .tag(.p, [], .words(words)),
          .tag(
            .ul, [],
            .list(speaker.namesakes.prefix(12)) {
              .tag(.li, [], .link(.speaker($0.identity), .words($0.inWords)))
            }))
      } ?? .nothing,
    ])
    return .page(frame.page(head, .list(speaker.boards) { BoardSection(answer: $0).html }))
  }

  private static func redirect(to address: Address) -> Response {
    var response = Response.text("see the speaker's own address", status: 302)
    response.headers.append(("Location", address.path))
    return response
  }

  /// Where one bears the name, the page of that one; else all who do.
  private func speaker(named name: String?) throws -> Response {
    guard let name else { return notFound }
    let bearers = try lookup.speakers(called: name)
    guard let first = bearers.first else { return notFound }
    if bearers.count == 1 { return Self.redirect(to: .speaker(first.identity)) }
    return .page(
      Frame(title: name.shortened, section: "speakers").page(
        .tag(.h1, [], .words(name)), .tag(.p, "lead", .text(SpeakerAnswer.bearers(bearers.count))),
        .tag(.ul, [], .list(bearers) { .tag(.li, [], .link(.speaker($0.identity), .words($0.inWords))) })))
  }

  /// An outlet by its name, which no other bears.
  func outlet(_ request: Request, _ form: Form) throws -> Response {
    guard let name = request["name"], let outlet = try lookup.outlet(name) else { return notFound }
    if let twin = twin(outlet, form) { return twin }
    let frame = Frame(
      title: name.shortened, section: "outlets", twins: Self.twins(["outlet"], [("name", name)]),
      canonical: .outlet(name))
    return .page(
      frame.page(
        .tag(.h1, [], .words(name)), .tag(.p, "lead", .text(outlet.summary)),
        outlet.known.domain.map { .tag(.p, "soft", .words($0)) } ?? .nothing,
        .list(outlet.boards) { BoardSection(answer: $0).html }))
  }
}
