import Answers
import ReportedSpeech
import Stemma

extension ArticleAnswer {
  /// Its head, and whatever somebody is reported to have said in it.
  var lines: [String] {
    let width = Terminal.current.width
    let dateline = [known.outlet, known.published.inWords].compactMap { $0 }.joined(separator: ", ")
    let address = known.url ?? known.article
    var lines = [
      Style.bold((known.title ?? known.article).printable), dateline.printable, Style.dim(address.printable),
    ]
    for mark in marks where mark.report.mode != .unattributed {
      lines += [""] + mark.report.text.printable.wrapped(to: width - 2).map { "  " + $0 }
      lines.append("    " + mark.who.printable)
    }
    return lines
  }
}

extension ArticleAnswer.Mark {
  /// "Ann Lee, here “she”; also in Bay Times and Hill Post".
  fileprivate var who: String {
    let here = mention.flatMap { $0 == report.speaker ? nil : ", here “\($0)”" } ?? ""
    let outlets = others.map(\.report.publisher).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return report.credited + here + (outlets.isEmpty ? "" : "; also in " + outlets.joined(separator: ", "))
  }
}
