import Answers
import Stemma

extension MergesAnswer {
  /// Each speaker, and below it each name it goes by: the rule, and the articles that it holds in.
  var lines: [String] { groups.flatMap(\.lines) }
}

extension MergesAnswer.Group {
  fileprivate var lines: [String] {
    let width = max(names.map { $0.called.printable.columns }.max() ?? 0, 12)
    return ["\(Style.bold(name.printable))  \(Style.dim("\(kind.rawValue), \(articles.of("article"))"))"]
      + names.flatMap { $0.lines(width: min(width, 40)) }
  }
}

extension MergesAnswer.Group.Name {
  /// Who is in every paper would fill the screen; `--json` has them all.
  private static var most: Int { 6 }

  fileprivate func lines(width: Int) -> [String] {
    let head = "  " + called.printable.clipped(to: width).padded(to: width) + "  " + rule.padded(to: 12) + "  "
    var places = articles.prefix(Self.most).map { one in
      one.article.printable + Style.dim(one.via.map { "  as in \($0.printable)" } ?? "")
    }
    if articles.count > Self.most { places.append(Style.dim("and \(articles.count - Self.most) more")) }
    return places.enumerated().map { i, place in
      (i == 0 ? head : String(repeating: " ", count: head.columns)) + place
    }
  }
}
