import Answers
import ReportedSpeech

/// One page that stands alone: nothing is fetched, nothing runs, and it prints on paper.
public struct ReportPage: Sendable {
  private let document: HTML

  /// What is known of asked words or of a claim.
  public init(_ answer: ClaimAnswer) {
    let words = answer.opening.finding.query
    document = Frame(title: words.shortened).file(
      .tag(.h1, "asked", .tag(.q, [], .words(words.withoutQuotes))), ClaimPage(answer: answer, links: .offline).html)
  }

  /// A draft, quotation by quotation.
  public init(_ answer: DraftAnswer) {
    document = Frame(title: "Quotations of \(answer.draft)").file(DraftPart(answer: answer).html)
  }

  public var text: String { document.document }
}

extension String {
  /// The page puts marks of its own around it.
  var withoutQuotes: String {
    let marks: Set<Character> = ["“", "”", "\""]
    guard let first, let last, marks.contains(first), marks.contains(last), count > 2 else { return self }
    return String(dropFirst().dropLast())
  }
}

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
      .tag(.p, one.isDoubtful ? "verdict" : "", .tag(.strong, [], .text(one.finding.heading + ".")), " ", .words(one.finding.because)),
      one.finding.rows.first.map(record) ?? .nothing)
  }

  private func record(_ row: Recorded) -> HTML {
    let isNear = row.verdict == .unrecorded
    let words: HTML = row.verdict == .altered || row.verdict == .reported ? row.diff.html : row.lit
    let address = row.report.url.flatMap(Address.init(external:))
    return .tag(
      .div, "evidence", .tag(.p, "q", isNear ? .text(Recorded.nearest + ": ") : .nothing, words),
      isNear ? .nothing : .tag(.p, [], row.drifts.changes()),
      .tag(.p, "by", .linked(address, .words("\(row.report.credited), \(row.report.dateline)"))))
  }
}
