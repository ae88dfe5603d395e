import Answers
import ReportedSpeech

extension WebApp {
  /// An article as it was read, with what it reports of anybody.
  func article(_ name: String, _ request: Request, _ form: Form) throws -> Response {
    guard let article = try lookup.article(name), article.name == name else { return notFound }
    if let twin = twin(article, form) { return twin }
    let showsOwn = request["voice"] == "own"
    let frame = Frame(
      title: (article.known.title ?? article.known.article).shortened, twins: Self.twins(["article", name]),
      canonical: Address(["article", name]))
    return .page(frame.page(ArticlePage(article: article, showsOwn: showsOwn).html))
  }
}

struct ArticlePage {
  var article: ArticleAnswer
  /// What the outlet says in its own voice is marked too.
  var showsOwn: Bool

  var html: HTML {
    let shown = article.marks.filter { showsOwn || $0.report.mode != .unattributed || !$0.others.isEmpty }
    let text = MarkedArticle(marks: shown, article: article)
    return .all([
      .tag(
        .div, "read",
        .tag(.article, "text", .tag(.h1, [], title(text)), by, stale, text.body, own),
        .tag(
          .aside, [.class("panel"), .plain(.ariaLabel, "Who says what here")],
          .tag(
            .div, "inner", .tag(.h2, [], "Who says what here"),
            .list(shown.filter { $0.report.mode != .unattributed || showsOwn }, about))))
    ])
  }

  private func title(_ text: MarkedArticle) -> HTML {
    article.known.title == nil ? .words(article.known.article) : text.title
  }

  private var by: HTML {
    let known = article.known
    let address = known.url.flatMap(Address.init(external:))
    return .tag(
      .p, "by", .words(known.outlet ?? "no outlet named"), ", ", ReportLine.time(known.published),
      known.credit.map { .all([", credited to ", .words($0)]) } ?? .nothing,
      address.map { .all([". ", .tag(.a, [.class("out"), .href($0), .plain(.rel, "noreferrer")], "As published")]) }
        ?? .nothing)
  }

  /// Shown where a link names words that nothing here is marked as.
  private var stale: HTML {
    .tag(
      .p, [.class("note stale"), .plain(.role, "status"), .plain(.hidden)],
      "The words that this link names are not marked here: the article has been read anew since",
      .text(showsOwn ? "." : ", or it says them in its own voice."))
  }

  private var own: HTML {
    let path = ["article", article.name]
    return .tag(
      .p, "small act",
      showsOwn
        ? .link(Address(path), "Mark only what is reported of somebody")
        : .link(Address(path, query: [("voice", "own")]), "Mark what it says in its own voice too"))
  }

  /// Whose it is and why, and who else has it.
  private func about(_ mark: ArticleAnswer.Mark) -> HTML {
    var rows: [(String, HTML)] = []
    rows.append(
      ("Speaker", .linked(Links.online.speaker(mark.report.speaker, of: mark.name), .words(mark.report.credited))))
    if let mention = mark.mention { rows.append(("Named here", .words("“\(mention)”"))) }
    if let cue = mark.cue { rows.append(("By the words", .words("“\(cue)”"))) }
    if let rule = mark.rule { rows.append(("Because", .words(rule))) }
    if mark.polarity != .asserted { rows.append(("Put as", .text(mark.polarity.rawValue))) }
    if let said = mark.said { rows.append(("Said", .words("\(said.interval.inWords) (“\(said.basisInWords)”)"))) }
    if !mark.others.isEmpty { rows.append(("Also in", others(mark))) }
    return .tag(
      .div, [.class("about"), .plain(.dataName, mark.name)],
      .tag(.p, "q", .link(.claim(mark.name, base: mark.name), .words(mark.report.text))),
      .tag(.dl, [], .list(rows) { .all([.tag(.dt, [], .text($0.0)), .tag(.dd, [], $0.1)]) }))
  }

  private func others(_ mark: ArticleAnswer.Mark) -> HTML {
    let shown = mark.others.prefix(6)
    let left = mark.others.count - shown.count
    return .all([
      .list(shown.enumerated()) { place, other in
        .all([
          place > 0 ? "; " : "",
          ReportLine(report: other.report, name: other.name, links: .online, withSpeaker: false).inline,
        ])
      },
      left > 0 ? .text(" and \(left) more") : .nothing,
    ])
  }
}
