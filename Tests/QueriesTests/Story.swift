import Decisions
import Graph
import GraphLiterals
import Queries

/// One suit over four outlets: the graph that the questions are asked of.
struct Story: Sendable {
  let scratch: ScratchGraph
  let answers: QuestionDesk

  static let readings = [
    Arrival(
      "courier/1", "Harbor Courier", on: "2026-03-05", title: "Suit filed", url: "http://courier.example/1",
      "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨Rain fell on the harbor all day.⟩"),
    Arrival(
      "times/1", "Bay Times", on: "2026-03-06", cites: "Harbor Courier", "⟨Ann Lee:“the case has little merit”⟩."),
    Arrival("post/1", "Hill Post", on: "2026-03-06", "⟨Jo Ray:“the case has no merit at all”⟩, he said."),
    Arrival("post/2", "Hill Post", on: "2026-03-09", "⟨Jo Ray:“Nobody asked us about bridges”⟩, he said."),
    Arrival("fen/1", "⟨Jo Ray:“Our ferries sail again tomorrow”⟩."),
  ]

  /// One for all tests that only ask.
  private static let told = Result { try Story() }
  static func shared() throws -> Story { try told.get() }

  init(_ readings: [Arrival] = Story.readings) throws {
    scratch = try ScratchGraph(readings)
    answers = try QuestionDesk(at: scratch.path)
  }

  func lines(_ id: String, _ columns: String..., where parameters: Parameters = [:]) throws -> [String] {
    try answers.lines(id, columns, where: parameters)
  }
}
