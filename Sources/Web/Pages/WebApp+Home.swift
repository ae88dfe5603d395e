import Answers
import ReportedSpeech

extension WebApp {
  /// What there is to ask, and what is told most.
  func home() throws -> Response {
    let claims = try lookup.ask("claims", parameters: ["limit": .integer(12)]).rows.objects
    let told = claims.filter { ($0["credited"]?.integer ?? 0) > 0 }
    let frame = Frame(title: "Who said it first", twins: [])
    return .page(
      frame.page(
        .tag(.h1, [], "Who said it first, and how it has been reworded since"),
        .tag(
          .p, "lead",
          "Paste a quotation above, as you have it: what is recorded of these words is shown, word for word, with whoever reported it."
        ),
        told.isEmpty
          ? .tag(.p, "note", "Nothing is recorded yet: add articles with ", .tag(.kbd, [], "stemma ingest"), ".")
          : .all([.tag(.h2, [], "Told most widely"), ClaimList(rows: told).html])))
  }
}
