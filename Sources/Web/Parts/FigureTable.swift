import Answers
import ReportedSpeech

/// Rows that count something: the sentence leads to what was counted.
struct FigureTable {
  var rows: [BoardRow]
  /// Of the table, told from others on the page.
  var label: String

  var html: HTML {
    let names = (rows.first?.figures ?? []).map(\.name)
    return .tag(
      .div, [.class("scroll"), .plain(.tabindex, "0"), .plain(.role, "region"), .plain(.ariaLabel, label)],
      .tag(
        .table, "figures",
        .tag(
          .thead, [],
          .tag(.tr, [], .tag(.th, [.plain(.scope, "col")], "What"), .list(names) { .tag(.th, "n", .text($0)) })),
        .tag(
          .tbody, [],
          .list(rows) { row in
            .tag(
              .tr, [], .tag(.td, [], .linked(row.further.map(Address.init), .words(row.sentence))),
              .list(row.figures) { .tag(.td, "n", .text(String($0.count))) })
          })))
  }
}

extension Address {
  /// Another board, narrowed.
  init(_ further: BoardRow.Further) {
    self.init([further.board], query: Board.Filter.allCases.map { ($0.rawValue, further.words[$0]) })
  }
}
