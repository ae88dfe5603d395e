import Answers
import ReportedSpeech

/// The verdict on asked words, and what it rests on.
struct VerdictPart {
  var opening: Opening
  var names: [Int64: String]
  var links: Links
  private static let shown = 6

  var html: HTML {
    let finding = opening.finding
    let shown = finding.verdict == .unrecorded ? [] : finding.shown
    let rest = finding.evidence.filter { !shown.contains($0) }
    return .all([
      .tag(.p, "verdict", .tag(.strong, [], .text(finding.heading + ".")), " ", .words(finding.because)),
      .list(shown) { row($0, isNear: false) }, finding.verdict == .unrecorded ? nearest : .nothing, further(rest),
    ])
  }

  private func row(_ row: Recorded, isNear: Bool) -> HTML {
    let name = row.report.assertion.flatMap { names[$0] }
    let isAltered = row.verdict == .altered
    return .tag(
      .div, "evidence",
      .tag(.p, "q", isNear ? "Nearest: " : .nothing, isAltered ? row.diff.html : row.lit),
      row.apart.map { .tag(.p, "q", .words($0)) } ?? .nothing,
      isNear || row.drifts.told.isEmpty ? .nothing : .tag(.p, [], row.drifts.changes()),
      isAltered && row.sentence != nil ? .tag(.p, "whole", "In its sentence: ", row.lit) : .nothing,
      ReportLine(report: row.report, name: name, links: links, withSpeaker: row.isCredited).html,
      isNear && links.claim(name) != nil
        ? .tag(.p, "by act", .linked(links.claim(name, base: name), "All wordings of it")) : .nothing)
  }

  /// The other places: as the best one they differ in the same way, or stand as it does.
  private func further(_ rows: [Recorded]) -> HTML {
    guard !rows.isEmpty else { return .nothing }
    let shown = rows.prefix(Self.shown)
    let label = opening.finding.verdict == .altered ? "Near as well" : "It stands in other places too"
    let heading = "\(label): \(rows.count.of("more place"))"
    return .tag(
      .details, links.isOnline ? [.class("further")] : [.class("further"), .plain(.open)],
      .tag(.summary, [], .text(heading)), .list(shown) { row($0, isNear: false) },
      rows.count > shown.count
        ? .tag(.p, "soft small", .text("And \((rows.count - shown.count).of("more place")).")) : .nothing)
  }

  /// What is near, and in any case what to do next.
  private var nearest: HTML {
    let near = opening.finding.nearest.prefix(3)
    let opened = near.isEmpty ? "" : "A near wording opens with all others of it. "
    return .all([
      .list(near) { row($0, isNear: true) },
      .tag(
        .p, "note", .text(opened + "Ask with fewer words, or add the articles that you have with "),
        .tag(.kbd, [], "stemma ingest"), "."),
    ])
  }
}
