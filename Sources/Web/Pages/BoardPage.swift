import Answers
import Export
import ReportedSpeech

extension WebApp {
  /// A page of a board; programs find the next one in the header that says where.
  func board(_ board: Board, _ request: Request, _ form: Form) throws -> Response {
    var words: [Board.Filter: String] = [:]
    for filter in board.filters { words[filter] = request[filter.rawValue]?.trimmed }
    let limit = request["limit"] == nil ? min(Self.rowsOfBoard, limits.rows) : Self.limit(request, limits)
    let answer = try lookup.board(board, BoardTerms(words, after: request["after"], limit: limit))
    let given = BoardPage.given(answer.terms)
    let size = request["limit"].map { _ in String(limit) }
    if form == .svg {
      let shape = CarrierPicture.Shape(rawValue: request["shape"] ?? CarrierPicture.Shape.matrix.rawValue)
      guard let shape, board.shapes.contains(shape) else { return notFound }
      return .picture(try lookup.carrierPicture(shape, outlet: answer.terms[.outlet]), name: board.id)
    }
    if var response = twin(answer, form) {
      if let next = answer.next {
        let address = Address(
          [board.id], query: given + [("limit", size), ("after", next)], ending: "." + form.rawValue)
        response.headers.append(("Link", "<\(address.path)>; rel=\"next\""))
      }
      return response
    }
    let frame = Frame(
      title: board.title, section: board.id,
      twins: Self.twins([board.id], given + [("limit", size), ("after", request["after"])]),
      canonical: Address([board.id], query: given + [("after", request["after"])]))
    let pictures = try board.shapes.map { shape in
      try lookup.carrierPicture(shape, outlet: answer.terms[.outlet]) { Address($0).path }
    }
    let beside = try Board.all.filter { board.beside.contains($0.id) }.map { other in
      try lookup.board(other, BoardTerms(words.filter { other.filters.contains($0.key) }, limit: Self.rowsBeside))
    }
    return .page(
      frame.page(
        BoardPage(answer: answer, pictures: pictures).html, .list(beside) { BoardSection(answer: $0).html }))
  }

  private static let rowsOfBoard = 40
  private static let rowsBeside = 12

  /// All boards, each with what it shows.
  func boards(_ form: Form) -> Response {
    let rows = Rows(
      columns: ["id", "title", "says"],
      values: Board.all.map { [.string($0.id), .string($0.title), .string($0.says)] })
    if let twin = twin(Listing(rows: rows), form) { return twin }
    let frame = Frame(title: "Boards", section: "boards", twins: Self.twins(["boards"]))
    return .page(
      frame.page(
        .tag(.h1, [], "Boards"),
        .tag(
          .dl, "boards",
          .list(Board.all) { board in
            .all([
              .tag(.dt, [], .link(Address([board.id]), .text(board.title))), .tag(.dd, [], .text(board.says)),
            ])
          })))
  }
}

/// A board's rows as sentences with their passages, or as a table where they are figures.
struct BoardPage {
  var answer: BoardAnswer
  /// Of a row, under the page's own.
  var heading = Tag.h2
  var pictures: [CarrierPicture] = []
  private var board: Board { answer.board }

  /// The filters that are set, as an address has them.
  static func given(_ terms: BoardTerms) -> [(String, String?)] {
    Board.Filter.allCases.map { ($0.rawValue, terms[$0]) }
  }

  var html: HTML {
    .all([
      .tag(.h1, [], .text(board.title)), .tag(.p, "lead", .text(board.says)),
      BoardFilterPart(answer: answer).html,
      answer.isEmpty ? .tag(.p, "note", .text(answer.nothing)) : .nothing,
      answer.isEmpty ? .nothing : .list(pictures, picture), rows, further,
      hasFigures || answer.isEmpty ? .nothing : table,
    ])
  }

  private var hasFigures: Bool { answer.page.contains { !$0.figures.isEmpty } }

  var rows: HTML {
    guard hasFigures else { return .list(answer.page, row) }
    return FigureTable(rows: answer.page, label: "\(board.title): figures").html
  }

  private func picture(_ picture: CarrierPicture) -> HTML {
    let outlet = answer.terms[.outlet]
    let file = Address([board.id], query: [("shape", picture.shape.rawValue), ("outlet", outlet)], ending: ".svg")
    return .all([
      .tag(
        .div,
        [
          .class("drawing"), .plain(.tabindex, "0"), .plain(.role, "region"),
          .plain(.ariaLabel, "\(board.title): \(picture.shape.rawValue)"),
        ],
        .drawing(picture)), .tag(.p, "small act", .link(file, .text("Download this \(picture.shape.rawValue) (SVG)"))),
    ])
  }

  private func row(_ row: BoardRow) -> HTML {
    let names = row.passages.compactMap(\.name)
    var links: [HTML] = []
    if row.isPair, names.count == 2 { links.append(.link(.pair(names[0], names[1]), "Side by side")) }
    if let first = names.first { links.append(.link(.claim(first), "All wordings of it")) }
    return .tag(
      .div, [.class("wording kind"), .plain(.tabindex, "-1")],
      .tag(heading, "row", .words(row.sentence)),
      row.note.map { .tag(.p, "small soft", .words($0)) } ?? .nothing,
      .tag(.div, row.passages.count > 1 ? "sides" : "side", .list(row.passages, passage)),
      .tag(.p, "small act", .list(links.enumerated()) { $0.offset > 0 ? .all([", ", $0.element]) : $0.element }))
  }

  private func passage(_ passage: BoardRow.Passage) -> HTML {
    .tag(
      .div, [], .tag(.p, "q", passage.words),
      ReportLine(report: passage.report, name: passage.name, links: .online).html)
  }

  private var further: HTML {
    guard answer.next != nil || answer.terms.after != nil else { return .nothing }
    let given = Self.given(answer.terms)
    return .tag(
      .nav, [.class("pages"), .plain(.ariaLabel, "Pages")],
      answer.terms.after == nil ? .nothing : .all([.link(Address([board.id], query: given), "The first page"), " "]),
      answer.next.map { .link(Address([board.id], query: given + [("after", $0)]), "The next page") } ?? .nothing)
  }

  private var table: HTML {
    let most = answer.page.map(\.passages.count).max() ?? 0
    return .tag(
      .details, [.class("further")],
      .tag(.summary, [], .text("The same as a table: \(answer.page.count.of("row"))")),
      .tag(
        .div, [.class("scroll"), .plain(.tabindex, "0"), .plain(.role, "region"), .plain(.ariaLabel, board.title)],
        .tag(
          .table, "stack",
          .tag(
            .thead, [], .tag(.tr, [], .tag(.th, [], "What"), .list(0..<most) { _ in .tag(.th, [], "Who has it how") })),
          .tag(
            .tbody, [],
            .list(answer.page) { row in
              .tag(
                .tr, [], .tag(.td, [], .words(row.sentence)),
                .list(row.passages) { one in
                  .tag(
                    .td, [], ReportLine(report: one.report, name: one.name, links: .online).inline, ": ",
                    .tag(.span, "q", .words(one.report.text)))
                })
            }))))
  }
}

extension BoardRow.Passage {
  /// With the words lit that the sentence is about.
  fileprivate var words: HTML {
    guard let lit else { return .words(report.text) }
    let scalars = Array(report.text.unicodeScalars)
    guard lit.lowerBound >= 0, lit.upperBound <= scalars.count else { return .words(report.text) }
    let text = { (range: Range<Int>) in HTML.text(String(String.UnicodeScalarView(scalars[range]))) }
    return .tag(
      .bdi, [], text(0..<lit.lowerBound), .tag(.span, "part", text(lit)), text(lit.upperBound..<scalars.count))
  }
}
