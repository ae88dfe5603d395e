import Answers
import ReportedSpeech

extension WebApp {
  /// Somebody by identity; by a mere name whoever bears it.
  func speaker(_ request: Request, _ form: Form) throws -> Response {
    guard let identity = request["who"] else { return notFound }
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
