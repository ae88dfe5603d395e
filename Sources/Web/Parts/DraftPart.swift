import Answers
import ReportedSpeech

/// Each quotation of a draft with its line, its verdict and the record.
struct DraftPart {
  var answer: DraftAnswer

  var html: HTML {
    .all([
      .tag(.h1, [], .words(answer.draft)), .tag(.p, "lead", .text(answer.tally + ".")),
      .list(answer.quotations, quotation),
    ])
  }

  private func quotation(_ one: DraftAnswer.Quotation) -> HTML {
    .tag(
      .section, "kind",
      .tag(.p, "small soft", .text("Line \(one.line)")),
      .tag(.p, "lead", .words(one.cited)),
      .tag(
        .p, one.isDoubtful ? "verdict" : "", .tag(.strong, [], .text(one.finding.heading + ".")), " ",
        .words(one.finding.because)),
      .list(one.finding.shown, record))
  }

  private func record(_ row: Recorded) -> HTML {
    let isNear = row.verdict == .unrecorded
    let words: HTML = row.verdict == .altered || row.verdict == .reported ? row.diff.html : row.lit
    let address = row.report.url.flatMap(Address.init(external:))
    return .tag(
      .div, "evidence", .tag(.p, "q", isNear ? .text(Recorded.nearest + ": ") : .nothing, words),
      row.apart.map { .tag(.p, "q", .words($0)) } ?? .nothing,
      isNear ? .nothing : .tag(.p, [], row.drifts.changes()),
      .tag(.p, "by", .linked(address, .words(row.byline))))
  }
}
