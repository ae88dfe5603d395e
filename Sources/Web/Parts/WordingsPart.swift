import Answers
import ReportedSpeech

/// Every other wording as a word diff against the base, grouped by the kind of change; what is harmless is folded away.
struct WordingsPart {
  var answer: ClaimAnswer
  var links: Links
  /// All of them, or as many as a first page can carry.
  var showsAll: Bool
  private static let first = 40

  private struct Kind {
    var heading: String
    var isHarmless: Bool
    var variants: [Variant]
  }

  var html: HTML {
    guard let base = answer.variants.first else { return .nothing }
    let others = answer.variants.dropFirst()
    let shown = showsAll || !links.isOnline ? Array(others) : Array(others.prefix(Self.first))
    let list = HTML.all([wording(base), .list(kinds(shown), group)])
    let heading = HTML.tag(.h2, [.id("wordings")], "Wordings")
    let heat = answer.heat.map { HeatPart(heat: $0, reports: answer.reports).html } ?? .nothing
    guard links.isOnline, answer.reports.count > 1 else {
      return .tag(.section, [.plain(.ariaLabelledby, "wordings")], heading, heat, list)
    }
    return .tag(
      .section, [.plain(.ariaLabelledby, "wordings")], heading, heat,
      .tag(
        .form, [.action(Address(["compare"])), .plain(.method, "get")], list,
        left(others.count - shown.count),
        .tag(.p, [], .tag(.button, [.plain(.type, "submit")], "Put the two ticked side by side"))))
  }

  private func left(_ count: Int) -> HTML {
    guard count > 0, let name = answer.base?.name else { return .nothing }
    let all = Address(["claim", name], query: [("wordings", "all")], fragment: "wordings")
    return .tag(.p, "act", .link(all, .text("Show \(count.of("more wording"))")))
  }

  private func kinds(_ variants: [Variant]) -> [Kind] {
    var kinds: [Kind] = []
    for variant in variants {
      let heading = variant.kindInWords
      if let known = kinds.firstIndex(where: { $0.heading == heading }) {
        kinds[known].variants.append(variant)
      } else {
        kinds.append(Kind(heading: heading, isHarmless: variant.isHarmless, variants: [variant]))
      }
    }
    return kinds
  }

  private func group(_ kind: Kind) -> HTML {
    let count = HTML.tag(.span, "count", .text("  \(kind.variants.count.of("wording"))"))
    let list = HTML.list(kind.variants, wording)
    if kind.isHarmless, links.isOnline {
      return .tag(.details, "kind", .tag(.summary, [], .text(kind.heading), count), list)
    }
    return .tag(.div, "kind", .tag(.h3, [], .text(kind.heading), count), list)
  }

  private func wording(_ variant: Variant) -> HTML {
    guard let first = variant.members.first.map({ answer.reports[$0] }) else { return .nothing }
    let others = variant.members.dropFirst().map { answer.reports[$0] }
    return .tag(
      .div, [.class("wording"), .plain(.tabindex, "-1")],
      .tag(.p, "q", variant.diff.map(\.html) ?? .words(variant.text)),
      variant.drifts.told.isEmpty ? .nothing : .tag(.p, [], variant.drifts.changes(isOrdered: variant.isOrdered)),
      .tag(
        .p, "by", tick(first, variant.isBase), ReportLine(report: first.report, name: first.name, links: links).inline,
        first.wording.isDescended ? .all(["; ", .words(first.wording.standing ?? "")]) : .nothing,
        .text(others.isEmpty ? "" : "; the same words in \(others.count.of("more report"))"), actions(first, variant)),
      host(first), same(Array(others)))
  }

  private func tick(_ told: ClaimAnswer.Told, _ isBase: Bool) -> HTML {
    guard links.isOnline, answer.reports.count > 1 else { return .nothing }
    return .tag(
      .input,
      [
        .class("tick"), .plain(.type, "checkbox"), .plain(.name, "w"), .plain(.value, told.name),
        .plain(.ariaLabel, "Tick to compare: \(told.report.dateline)"),
      ] + (isBase ? [.plain(.checked)] : []))
  }

  private func actions(_ told: ClaimAnswer.Told, _ variant: Variant) -> HTML {
    guard links.isOnline else { return .nothing }
    if variant.isBase { return answer.variants.count > 1 ? ". The others are held against this one." : "." }
    guard let base = answer.base?.name else { return .nothing }
    return .tag(
      .span, "act", ". ", .linked(links.pair(base, told.name), "Side by side"), ", ",
      .linked(links.claim(told.name, base: told.name), "make it the base"))
  }

  /// The sentence that it stands in, where that says more.
  private func host(_ told: ClaimAnswer.Told) -> HTML {
    guard let host = told.host, host.text != told.report.text else { return .nothing }
    return .tag(
      .details, [], .tag(.summary, [], "In its sentence"), .tag(.p, "q", .words(host.text)))
  }

  private func same(_ others: [ClaimAnswer.Told]) -> HTML {
    guard !others.isEmpty else { return .nothing }
    return .tag(
      .details, [], .tag(.summary, [], "Who else has it word for word"),
      .tag(
        .ul, "plain small",
        .list(others.prefix(30)) { one in
          .tag(.li, [], ReportLine(report: one.report, name: one.name, links: links, withSpeaker: false).inline)
        }))
  }
}
