import Answers
import ReportedSpeech

/// The lineage picture, and the same as a table.
struct LineagePart {
  var answer: ClaimAnswer
  var links: Links
  private static let mostRows = 60

  var html: HTML {
    let names = answer.names
    let picture = answer.trace.picture { report in
      links.isOnline ? report.assertion.flatMap { names[$0] }.flatMap { links.claim($0, base: $0)?.path } : nil
    }
    let name = answer.base?.name ?? ""
    return .tag(
      .section, [.plain(.ariaLabelledby, "lineage")], .tag(.h2, [.id("lineage")], "Lineage"),
      .tag(.p, "small soft", .words(answer.rewordings.summary)),
      .tag(
        .div,
        [.class("drawing"), .plain(.tabindex, "0"), .plain(.role, "region"), .plain(.ariaLabel, "Lineage picture")],
        .drawing(picture)),
      .tag(
        .details, links.isOnline ? [] : [.plain(.open)],
        .tag(.summary, [], .text("The same as a table: \(answer.reports.count.of("report"))")), table),
      links.isOnline
        ? .tag(.p, "small act", .link(.claim(name, ending: ".svg"), "Download the picture (SVG)")) : .nothing)
  }

  private var table: HTML {
    let dated =
      answer.reports.filter { $0.report.published != nil } + answer.reports.filter { $0.report.published == nil }
    return .tag(
      .div, "scroll",
      .tag(
        .table, "stack",
        .tag(
          .thead, [],
          .tag(
            .tr, [], .tag(.th, "n", "No."), .tag(.th, [], "When"), .tag(.th, [], "Outlet"), .tag(.th, [], "Words"),
            .tag(.th, [], "How it stands"))),
        .tag(.tbody, [], .list(dated.prefix(Self.mostRows).enumerated()) { row($0.offset + 1, $0.element) })),
      dated.count > Self.mostRows
        ? .tag(.p, "soft small", .text("\(dated.count - Self.mostRows) more are in the JSON and the CSV.")) : .nothing)
  }

  private func row(_ number: Int, _ told: ClaimAnswer.Told) -> HTML {
    let (report, wording) = (told.report, told.wording)
    let changes = wording.drifts.told.inWords(isOrdered: wording.isOrdered)
    let standing =
      [wording.precedence == .first ? "first" : nil, wording.standing] + changes
      + wording.unseen.map {
        "cites \($0), whose report is not found here"
      }
    return .tag(
      .tr, [], .tag(.td, "n", .text("\(number)")), .tag(.td, "date", ReportLine.time(report.published)),
      .tag(.td, [], .linked(links.article(told.name, report), .words(report.publisher))),
      .tag(.td, "q", .words(report.introduction), .words(report.text)),
      .tag(.td, [], .words(standing.compactMap { $0 }.joined(separator: "; "))))
  }
}

extension Address {
  /// As an attribute of a drawing.
  var path: String { text }
}
