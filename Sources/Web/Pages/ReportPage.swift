import Answers
import ReportedSpeech

/// One page that stands alone: nothing is fetched, nothing runs, and it prints on paper.
package struct ReportPage: Sendable {
  private let document: HTML

  /// What is known of asked words or of a claim.
  package init(_ answer: ClaimAnswer) {
    let words = answer.opening.finding.query
    document = Frame(title: words.shortened).file(
      .tag(.h1, "asked", .tag(.q, [], .words(words.withoutQuotes))), ClaimPage(answer: answer, links: .offline).html)
  }

  /// A draft, quotation by quotation.
  package init(_ answer: DraftAnswer) {
    document = Frame(title: "Quotations of \(answer.draft)").file(DraftPart(answer: answer).html)
  }

  package var text: String { document.document }
}

extension String {
  /// The page puts marks of its own around it.
  var withoutQuotes: String {
    let marks: Set<Character> = ["“", "”", "\""]
    guard let first, let last, marks.contains(first), marks.contains(last), count > 2 else { return self }
    return String(dropFirst().dropLast())
  }
}
