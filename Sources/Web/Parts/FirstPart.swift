import Answers
import ReportedSpeech

/// The two short answers side by side, rivals in smaller type under each.
struct FirstPart {
  var answer: FirstAnswer
  var names: [Int64: String]
  var links: Links
  private static let shown = 8

  var html: HTML {
    .tag(.div, "two", said, reported)
  }

  private var said: HTML {
    .tag(
      .section, [.plain(.ariaLabelledby, "said")], .tag(.h2, [.id("said")], "Said first"),
      .tag(.p, "answer", .words(answer.saidFirst)),
      .tag(
        .ul, "rivals",
        .list(answer.said.prefix(Self.shown)) { one in
          .tag(
            .li, [], answer.said.count == 1 ? .nothing : who(one),
            .tag(.div, "soft", .words(one.reason)),
            one.chain.count > 1 ? .tag(.div, "chain", .words(chain(one.chain))) : .nothing)
        }), left(answer.said.count))
  }

  private func chain(_ steps: [String]) -> String {
    steps.prefix(6).joined(separator: " → ") + (steps.count > 6 ? " → and \((steps.count - 6).of("more step"))" : "")
  }

  private func who(_ one: FirstAnswer.Said) -> HTML {
    .all([
      .tag(.span, "as", .text(one.precedence.inWords)), ": ", .words(one.speaker ?? "nobody named"),
      one.said.map { .all([", ", .text($0.interval.inWords), " (", .words("“\($0.basisInWords)”"), ")"]) } ?? .nothing,
    ])
  }

  /// Whoever may have been the first, and folded away who certainly was not.
  private var reported: HTML {
    let rivals = answer.reported.filter { $0.precedence != .later }
    let later = answer.reported.filter { $0.precedence == .later }
    return .tag(
      .section, [.plain(.ariaLabelledby, "reported")], .tag(.h2, [.id("reported")], "Reported first"),
      .tag(.p, "answer", .words(answer.reportedFirst)),
      .tag(.ul, "rivals", .list(rivals.prefix(Self.shown), report)), left(rivals.count),
      later.isEmpty
        ? .nothing
        : .tag(
          .details, [.class("small")], .tag(.summary, [], .text(later.count.of("later report"))),
          .tag(.ul, "rivals", .list(later.prefix(Self.shown), report)), left(later.count)))
  }

  private func report(_ one: FirstAnswer.Reported) -> HTML {
    let name = one.report.assertion.flatMap { names[$0] }
    return .tag(
      .li, [], .tag(.span, "as", .text(one.precedence.inWords)), ": ",
      ReportLine(report: one.report, name: name, links: links, withSpeaker: false).inline,
      .tag(.span, "q", .words(one.report.text)), .tag(.div, "soft", .words(one.reason)))
  }

  private func left(_ count: Int) -> HTML {
    count > Self.shown ? .tag(.p, "soft small", .text("And \(count - Self.shown) more, in the table below.")) : .nothing
  }
}
