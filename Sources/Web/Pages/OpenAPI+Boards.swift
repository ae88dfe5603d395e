import Answers
import Export

extension OpenAPI {
  /// A page of rows; the header Link names the next one.
  static func operations(_ board: Board) -> [Operation] {
    let parameters =
      board.filters.map { Parameter(name: $0.rawValue, meaning: $0.label) } + [
        limit, Parameter(name: "after", meaning: "what the header Link of the page before names"),
      ]
    let table = [
      Operation(path: "/\(board.id).json", id: board.id, summary: board.title, parameters: parameters),
      Operation(
        path: "/\(board.id).csv", id: board.id + "Rows", summary: "Its rows", parameters: parameters, type: "text/csv"),
    ]
    guard !board.shapes.isEmpty else { return table }
    let shape = Parameter(name: "shape", meaning: board.shapes.map(\.rawValue).joined(separator: " or "))
    return table + [
      Operation(
        path: "/\(board.id).svg", id: board.id + "Picture", summary: "Its picture", parameters: [shape],
        type: "image/svg+xml")
    ]
  }

  static let profiles: [Operation] = [
    Operation(
      path: "/speaker.json", id: "speaker", summary: "A speaker: what was said, in whose reports, what of it differs",
      parameters: [
        Parameter(name: "who", meaning: "the identity, as speakers.json gives it: no two share one", isNeeded: true)
      ]),
    Operation(
      path: "/outlet.json", id: "outlet", summary: "An outlet: what it reported, and what it words otherwise",
      parameters: [Parameter(name: "name", meaning: "its name, as outlets.json gives it", isNeeded: true)]),
    Operation(
      path: "/review.json", id: "review", summary: "What a person should look at, the most consequential first",
      parameters: [
        Parameter(name: "kind", meaning: DoubtKind.all.map(\.id).joined(separator: ", ")), limit,
        Parameter(name: "after", meaning: "what the header Link of the page before names"),
      ]),
  ]
}
