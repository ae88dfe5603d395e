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
