import Answers
import ReportedSpeech

extension WebApp {
  /// Claims, outlets or speakers, as the queries of these names give them.
  func list(_ id: String, _ request: Request, _ form: Form) throws -> Response {
    let limit = Self.limit(request, limits)
    let listing = try lookup.ask(id, parameters: ["limit": .integer(Int64(limit))])
    if let twin = twin(listing, form) { return twin }
    let title = id.prefix(1).uppercased() + id.dropFirst()
    let frame = Frame(title: title, section: id, twins: Self.twins([id], [("limit", String(limit))]))
    if id == "claims" {
      return .page(frame.page(.tag(.h1, [], "Claims"), ClaimList(rows: listing.rows.objects).html))
    }
    let columns = Self.columns[id] ?? []
    return .page(
      frame.page(
        .tag(.h1, [], .text(title)),
        .tag(
          .div,
          [.class("scroll"), .plain(.tabindex, "0"), .plain(.role, "region"), .plain(.ariaLabel, String(title))],
          .tag(
            .table, "",
            .tag(.thead, [], .tag(.tr, [], .list(columns) { .tag(.th, $0.isNumber ? "n" : "", .text($0.name)) })),
            .tag(.tbody, [], .list(listing.rows.objects) { row in cells(row, columns) })))))
  }

  private func cells(_ row: JSONValue, _ columns: [Column]) -> HTML {
    .tag(
      .tr, [],
      .list(columns) { column in
        .tag(
          .td, column.isNumber ? "n" : "",
          .linked(column.key == "name" ? Self.profile(row) : nil, .words(row[column.key]?.cell ?? "")))
      })
  }

  /// Where a row's name leads.
  private static func profile(_ row: JSONValue) -> Address? {
    if let identity = row["identity"]?.text { return .speaker(identity) }
    return row["name"]?.text.map { .outlet($0) }
  }

  private struct Column {
    var key: String
    var name: String
    var isNumber = true
  }

  private static let columns: [String: [Column]] = [
    "outlets": [
      Column(key: "name", name: "Outlet", isNumber: false), Column(key: "domain", name: "Domain", isNumber: false),
      Column(key: "articles", name: "Articles"), Column(key: "statements", name: "Statements"),
      Column(key: "firsts", name: "Reported first"), Column(key: "cited", name: "Cited by others"),
    ],
    "speakers": [
      Column(key: "name", name: "Speaker", isNumber: false), Column(key: "kind", name: "Kind", isNumber: false),
      Column(key: "statements", name: "Statements"), Column(key: "outlets", name: "Outlets"),
    ],
  ]

  static func limit(_ request: Request, _ limits: ServerLimits) -> Int {
    min(max(request["limit"].flatMap { Int($0) } ?? 60, 1), limits.rows)
  }
}
