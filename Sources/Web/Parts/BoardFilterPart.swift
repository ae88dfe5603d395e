import Answers
import ReportedSpeech

/// What a board may be narrowed by: kinds as words with counts, the rest as a form.
struct BoardFilterPart {
  var answer: BoardAnswer
  private var board: Board { answer.board }

  var html: HTML { .all([kinds, form]) }

  /// What is another board, and a kind of this one.
  private var further: HTML {
    .list(board.further) { id in
      Board.all.first { $0.id == id }.map { .link(Address([id]), .text($0.title)) } ?? .nothing
    }
  }

  private var kinds: HTML {
    guard !answer.kinds.isEmpty || !board.further.isEmpty else { return .nothing }
    let chosen = answer.terms[.kind]
    return .tag(
      .nav, [.class("kinds"), .plain(.ariaLabel, Board.Filter.kind.label)],
      answer.kinds.isEmpty ? .nothing : kind(nil, "every kind", nil, isChosen: chosen == nil),
      .list(answer.kinds) { one in kind(one.id, one.words, one.count, isChosen: chosen == one.id) }, further)
  }

  private func kind(_ id: String?, _ words: String, _ count: Int?, isChosen: Bool) -> HTML {
    var terms = answer.terms
    terms.words[.kind] = id
    let current = isChosen ? [Attribute.plain(.ariaCurrent, "true")] : []
    return .all([
      .element(
        .a, [.href(Address([board.id], query: BoardPage.given(terms)))] + current,
        [.text(words), count.map { .tag(.span, "count", .text(" \($0)")) } ?? .nothing]), " ",
    ])
  }

  private var form: HTML {
    let fields = board.filters.filter { $0 != .kind }
    guard !fields.isEmpty else { return .nothing }
    return .tag(
      .form, [.class("whose"), .action(Address([board.id])), .plain(.method, "get")],
      answer.terms[.kind].map {
        .tag(.input, [.plain(.type, "hidden"), .plain(.name, Board.Filter.kind.rawValue), .plain(.value, $0)])
      } ?? .nothing,
      .list(fields, field), .tag(.button, [.class("quiet"), .plain(.type, "submit")], "Show these"),
      fields.contains { answer.terms[$0] != nil } ? .link(Address([board.id]), "Show all") : .nothing)
  }

  private func field(_ filter: Board.Filter) -> HTML {
    let isDay = filter == .from || filter == .to
    return .all([
      .tag(.label, [.plain(.for, "by-\(filter.rawValue)")], .text(filter.label)),
      .tag(
        .input,
        [
          .id("by-\(filter.rawValue)"), .plain(.type, isDay ? "date" : "text"), .plain(.name, filter.rawValue),
          .plain(.value, answer.terms[filter] ?? ""), .plain(.autocomplete, "off"), .plain(.dir, "auto"),
        ]),
    ])
  }
}
