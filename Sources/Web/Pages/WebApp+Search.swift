import Answers
import ReportedSpeech

extension WebApp {
  /// A pasted quotation leads to its verdict.
  func search(_ request: Request, _ form: Form) throws -> Response {
    guard let words = request["q"]?.trimmed else {
      if form != .html { return problem(400, "Which words?", "Ask with ?q=WORDS.") }
      return try home()
    }
    guard words.utf8.count <= 4000 else {
      return problem(414, "That is too long", "Ask with one quotation; “stemma check DRAFT” checks a whole draft.")
    }
    let speaker = request["speaker"]?.trimmed
    let answer = try lookup.claim(.text(words), speaker: speaker)
    if let twin = twin(answer, form) { return twin }
    let frame = Frame(
      title: words.shortened, query: words,
      twins: Self.twins(["search"], [("q", words), ("speaker", speaker)]),
      canonical: answer.base.map { .claim($0.name) })
    return .page(
      frame.page(
        .tag(.h1, "asked", .tag(.q, [], .words(words.withoutQuotes))),
        speaker.map { .tag(.p, "soft", "asked of ", .words($0)) } ?? .nothing,
        ClaimPage(
          answer: answer, links: .online, showsAll: request["wordings"] == "all", aside: speakerForm(words, speaker)
        ).html))
  }

  func speakerForm(_ words: String, _ speaker: String?) -> HTML {
    .tag(
      .form, [.action(.search()), .plain(.method, "get"), .class("whose")],
      .tag(.input, [.plain(.type, "hidden"), .plain(.name, "q"), .plain(.value, words)]),
      .tag(.label, [.plain(.for, "speaker")], "Said to be the words of"),
      .tag(
        .input,
        [
          .id("speaker"), .plain(.name, "speaker"), .plain(.value, speaker ?? ""), .plain(.autocomplete, "off"),
          .plain(.dir, "auto"),
        ]), .tag(.button, [.class("quiet"), .plain(.type, "submit")], "Check that too"))
  }
}

extension String {
  var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  /// For the title of a window.
  var shortened: String { count > 70 ? prefix(69) + "…" : self }
}
