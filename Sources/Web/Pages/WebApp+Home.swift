import Answers
import ReportedSpeech

extension WebApp {
  /// What there is to ask, and what is told most.
  func home(_ form: Form = .html) throws -> Response {
    var listing = try lookup.ask("claims", parameters: ["limit": .integer(12)])
    let credited = listing.rows.columns.firstIndex(of: "credited") ?? 0
    listing.rows.values.removeAll { ($0[credited].integer ?? 0) == 0 }
    if let twin = twin(listing, form) { return twin }
    let told = listing.rows.objects
    let frame = Frame(title: "Who said it first", twins: Self.twins([""]))
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
