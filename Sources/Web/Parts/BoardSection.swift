import Answers
import ReportedSpeech

/// The first rows of a board on another page, and where the rest is.
struct BoardSection {
  var answer: BoardAnswer

  var html: HTML {
    let id = "board-\(answer.board.id)"
    return .tag(
      .section, [.plain(.ariaLabelledby, id)], .tag(.h2, [.id(id)], .text(answer.board.title)),
      .tag(.p, "small soft", .text(answer.board.says)),
      answer.isEmpty ? .tag(.p, [], .text(answer.nothing)) : BoardPage(answer: answer, heading: .h3).rows,
      answer.next == nil
        ? .nothing
        : .tag(.p, [], .link(Address([answer.board.id], query: BoardPage.given(answer.terms)), "All of it")))
  }
}
