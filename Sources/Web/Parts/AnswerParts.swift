import Answers
import ReportedSpeech

/// The verdict on asked words, and what it rests on.
struct VerdictPart {
  var opening: Opening
  var names: [Int64: String]
  var links: Links
  private static let shown = 3

  var html: HTML {
    let finding = opening.finding
    let evidence = finding.evidence.prefix(Self.shown)
    return .all([
      .tag(.p, "verdict", .tag(.strong, [], .text(finding.heading + ".")), " ", .words(finding.because)),
      .list(evidence) { row($0, isNear: false) },
      finding.verdict == .unrecorded ? nearest : .nothing,
      more(finding.evidence.count - evidence.count),
    ])
  }

  private func row(_ row: Recorded, isNear: Bool) -> HTML {
    let name = row.report.assertion.flatMap { names[$0] }
    let words: HTML = row.verdict == .altered ? row.diff.html : row.lit
    return .tag(
      .div, "evidence",
      .tag(.p, "q", isNear ? "Nearest: " : .nothing, words), isNear ? .nothing : .tag(.p, [], row.drifts.changes),
      ReportLine(report: row.report, name: name, links: links).html)
  }

  private var nearest: HTML {
    guard !opening.finding.nearest.isEmpty else {
      return .tag(.p, "note", "Add articles with ", .tag(.kbd, [], "stemma ingest"), ", or ask with fewer words.")
    }
    return .list(opening.finding.nearest.prefix(Self.shown)) { row($0, isNear: true) }
  }

  private func more(_ count: Int) -> HTML {
    count > 0 ? .tag(.p, "soft small", .text("And in \(count.of("more place")).")) : .nothing
  }
}

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
      .section, [.plain(.aria_labelledby, "said")], .tag(.h2, [.id("said")], "Said first"),
      .tag(.p, "answer", .words(answer.saidFirst)),
      .tag(
        .ul, "rivals",
        .list(answer.said.prefix(Self.shown)) { one in
          .tag(
            .li, [], .tag(.span, "as", .text(one.precedence.inWords)), ": ", .words(one.speaker ?? "nobody named"),
            one.said.map { .all([", ", .text($0.interval.inWords), " (", .words("“\($0.basis)”"), ")"]) } ?? .nothing,
            .tag(.div, "soft", .words(one.because)),
            one.chain.count > 1 ? .tag(.div, "chain", .words(one.chain.joined(separator: " → "))) : .nothing)
        }), left(answer.said.count))
  }

  private var reported: HTML {
    .tag(
      .section, [.plain(.aria_labelledby, "reported")], .tag(.h2, [.id("reported")], "Reported first"),
      .tag(.p, "answer", .words(answer.reportedFirst)),
      .tag(
        .ul, "rivals",
        .list(answer.reported.prefix(Self.shown)) { one in
          let name = one.report.assertion.flatMap { names[$0] }
          return .tag(
            .li, [], .tag(.span, "as", .text(one.precedence.inWords)), ": ",
            ReportLine(report: one.report, name: name, links: links, withSpeaker: false).inline,
            .tag(.span, "q", .words(one.report.text)), .tag(.div, "soft", .words(one.because)))
        }), left(answer.reported.count))
  }

  private func left(_ count: Int) -> HTML {
    count > Self.shown ? .tag(.p, "soft small", .text("And \(count - Self.shown) more, in the table below.")) : .nothing
  }
}
