import Answers
import Collation
import ReportedSpeech

extension WebApp {
  /// Two wordings side by side, at an address of their own.
  func pair(_ request: Request, _ form: Form) throws -> Response {
    let names = request.all("w")
    guard names.count == 2 else {
      return problem(
        400, "Tick two wordings", "A claim's page has a box beside each: two of them can be put side by side.")
    }
    guard let pair = try lookup.pair(names[0], names[1]) else { return notFound }
    if let twin = twin(pair, form) { return twin }
    let frame = Frame(
      title: "Two wordings",
      twins: Self.twins(["compare"], [("w", names[0]), ("w", names[1])]),
      canonical: .pair(pair.earlier.name, pair.later.name))
    return .page(frame.page(PairPage(pair: pair).html))
  }
}

struct PairPage {
  var pair: PairAnswer

  var html: HTML {
    .all([
      .tag(.h1, [], "Two wordings"), .tag(.p, "lead", .words(pair.summary)),
      .tag(.div, "sides", side(pair.earlier, isEarlier: true), side(pair.later, isEarlier: false)),
      .tag(.h2, [], "In one"), .tag(.p, "heat", pair.comparison.diff.html), changes,
      .tag(.p, "small act", .link(.claim(pair.earlier.name, base: pair.earlier.name), "All wordings of it")),
    ])
  }

  private func side(_ side: PairAnswer.Side, isEarlier: Bool) -> HTML {
    .tag(
      .section, [],
      .tag(.p, "q", words(side, isEarlier: isEarlier)),
      ReportLine(report: side.report, name: side.name, links: .online).html,
      side.host.map { host in
        host.text == side.report.text
          ? .nothing
          : .tag(
            .details, [], .tag(.summary, [.class("small soft")], "In its sentence"), .tag(.p, [], .words(host.text)))
      } ?? .nothing)
  }

  /// Only this side's words. What stands in the place of one another bears one number on both sides.
  private func words(_ side: PairAnswer.Side, isEarlier: Bool) -> HTML {
    var parts: [HTML] = []
    var number = 0
    var isOpen = false
    func changed(_ text: String) -> [HTML] {
      [.tag(.span, "part", .text(text), .tag(.small, "no", .text(" \(number)"))), " "]
    }
    for segment in pair.comparison.diff.segments {
      switch segment {
      case .kept(let earlier, let later):
        parts += [.text(isEarlier ? earlier.text : later.text), " "]
        isOpen = false
      case .removed(let words), .added(let words):
        if !isOpen { number += 1 }
        isOpen = true
        if case .removed = segment {
          if isEarlier { parts += changed(words.text) }
        } else if !isEarlier {
          parts += changed(words.text)
        }
      }
    }
    return .element(.bdi, [], parts)
  }

  /// Each number that the two sides bear, and under them what is about no place of its own.
  private var changes: HTML {
    let further = pair.further
    return .all([
      .tag(
        .ol, "changes",
        .list(pair.places) { place in
          .tag(
            .li, [], .tag(.span, "q", .words(place.words(isOrdered: pair.isOrdered))), "  ",
            .tag(.span, place.isGrave ? "change grave" : "change", .text(place.says.joined(separator: "; "))))
        }),
      further.isEmpty
        ? .nothing
        : .tag(.ul, "plain", .list(further) { .tag(.li, [], [$0].changes(isOrdered: pair.isOrdered)) }),
    ])
  }
}
