import Answers
import ReportedSpeech

/// The queue: what was decided and why it is in doubt, the two passages side by side, and what can be said of it.
struct ReviewPage {
  var answer: ReviewAnswer
  var kind: String?
  var after: String?
  /// What was said last, the latest first.
  var said: [CorrectionSaid]
  /// Nil where nothing can be said from here.
  var token: String?

  var html: HTML {
    .all([
      .tag(.h1, [], .text(ReviewAnswer.title)), .tag(.p, "lead", .text(answer.summary)),
      token == nil ? .tag(.p, "note", .words(ReviewAnswer.howToAct)) : .nothing, kinds,
      .list(answer.doubts, doubt), further, corrections,
    ])
  }

  private var kinds: HTML {
    let all: [(id: String?, words: String)] =
      [(nil, "everything")] + DoubtKind.all.map { (id: $0.id, words: $0.summary) }
    return .tag(
      .nav, [.class("kinds"), .plain(.ariaLabel, "Kinds of doubt")],
      .list(all) { one in
        let current = one.id == kind ? [Attribute.plain(.ariaCurrent, "true")] : []
        return .all([
          .element(.a, [.href(Address(["review"], query: [("kind", one.id)]))] + current, [.text(one.words)]), " ",
        ])
      })
  }

  private func doubt(_ doubt: Doubt) -> HTML {
    .tag(
      .section, [.class("wording kind doubt"), .plain(.tabindex, "-1")],
      .tag(.h2, "row", .words(doubt.decided)),
      .tag(.p, "small", .words(doubt.because), " ", .tag(.strong, [], .text(doubt.atStake))),
      .tag(.div, "sides", side(doubt.one), side(doubt.other)), choices(doubt))
  }

  private func side(_ report: Report) -> HTML {
    let name = report.assertion.flatMap { answer.names[$0] }
    return .tag(
      .div, [], .tag(.p, "q", .words(report.text)), ReportLine(report: report, name: name, links: .online).html)
  }

  private func choices(_ doubt: Doubt) -> HTML {
    guard let token else {
      return .tag(.ul, "choices", .list(doubt.choices) { .tag(.li, [], .words($0.inSentence)) })
    }
    return form(
      token, [("doubt", doubt.name)],
      .list(doubt.choices) { choice in
        .tag(
          .button,
          [.plain(.type, "submit"), .plain(.name, "choice"), .plain(.value, String(choice.key)), .class("choice")],
          .words(choice.inSentence))
      })
  }

  private var corrections: HTML {
    guard !said.isEmpty else { return .nothing }
    return .tag(
      .section, [.plain(.ariaLabelledby, "said-here")], .tag(.h2, [.id("said-here")], .text(ReviewAnswer.saidSoFar)),
      .tag(
        .ul, "plain",
        .list(said) { one in
          .tag(
            .li, "said", .tag(.p, [], .words(one.says)),
            token.map {
              form(
                $0, [("undo", String(one.number))],
                .tag(
                  .button,
                  [
                    .class("quiet"), .plain(.type, "submit"),
                    .plain(.ariaLabel, "\(ReviewAnswer.takeBack): \(one.says)"),
                  ], .text(ReviewAnswer.takeBack)))
            } ?? .nothing)
        }))
  }

  private func form(_ token: String, _ fields: [(String, String)], _ content: HTML) -> HTML {
    let hidden = fields + [("token", token)] + (kind.map { [("kind", $0)] } ?? [])
    return .tag(
      .form, [.class("choices"), .action(Address(["review"])), .plain(.method, "post")],
      .list(hidden) { .tag(.input, [.plain(.type, "hidden"), .plain(.name, $0.0), .plain(.value, $0.1)]) }, content)
  }

  private var further: HTML {
    guard answer.next != nil || after != nil else { return .nothing }
    return .tag(
      .nav, [.class("pages"), .plain(.ariaLabel, "Pages")],
      after == nil ? .nothing : .all([.link(Address(["review"], query: [("kind", kind)]), "The first page"), " "]),
      answer.next.map { .link(Address(["review"], query: [("kind", kind), ("after", $0)]), "The next page") }
        ?? .nothing)
  }
}
