import Answers
import ReportedSpeech

/// Claims, each with how widely it is told.
struct ClaimList {
  var rows: [JSONValue]

  var html: HTML {
    .tag(
      .ol, "plain",
      .list(rows) { row in
        let outlets = Int(row["outlets"]?.integer ?? 0)
        let day = row["published_from"]?.text.flatMap { Instant(text: $0) }
          .map { Interval(from: $0, lasting: 1).inWords.split(separator: ",").first.map(String.init) ?? "" }
        let when = day.map { ", since \($0)" } ?? ""
        return .tag(
          .li, "wording", .tag(.p, "q", .linked(row["name"]?.text.map { .claim($0) }, .words(row["text"]?.text ?? ""))),
          .tag(.p, "by", .text("by \(outlets.of("outlet"))\(when)")))
      })
  }
}
