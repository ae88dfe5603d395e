import Answers
import ReportedSpeech

extension WebApp {
  /// What there is to ask, and what is told most.
  func home() throws -> Response {
    let claims = try lookup.ask("claims", parameters: ["limit": .integer(12)]).rows.objects
    let told = claims.filter { $0["credited"]?.integer == 1 }
    let frame = Frame(title: "Who said it first", twins: [])
    return .page(
      frame.page(
        .tag(.h1, [], "Who said it first, and how it has been reworded since"),
        .tag(.p, "lead", "Paste a quotation above, as you have it: what is recorded of these words is shown, word for word, with whoever reported it."),
        told.isEmpty
          ? .tag(.p, "note", "Nothing is recorded yet: add articles with ", .tag(.kbd, [], "stemma ingest"), ".")
          : .all([.tag(.h2, [], "Told most widely"), ClaimList(rows: told).html])))
  }
}

/// Claims, each with how widely it is told.
struct ClaimList {
  var rows: [JSONValue]

  var html: HTML {
    .tag(
      .ol, "plain",
      .list(rows) { row in
        let id = row["claim"]?.integer.map(String.init) ?? ""
        let outlets = Int(row["outlets"]?.integer ?? 0)
        let day = row["published_from"]?.text.flatMap { Instant(text: $0) }
          .map { Interval(from: $0, lasting: 1).inWords.split(separator: ",").first.map(String.init) ?? "" }
        let when = day.map { ", since \($0)" } ?? ""
        return .tag(
          .li, "wording", .tag(.p, "q", .link(Address(["claim", id]), .words(row["text"]?.text ?? ""))),
          .tag(.p, "by", .text("by \(outlets.of("outlet"))\(when)")))
      })
  }
}
