import Answers
import ReportedSpeech

extension Route {
  /// Every address that answers from the graph.
  static let all: [Route] = claims + articles + lists + profiles + Board.all.map(board)

  private static let words = OpenAPI.Parameter(name: "q", meaning: "the words that are asked about", isNeeded: true)
  private static let speaker = OpenAPI.Parameter(name: "speaker", meaning: "who is supposed to have said it")
  private static let base = OpenAPI.Parameter(
    name: "base", meaning: "the name of the wording that the others are held against")
  private static let limit = OpenAPI.Parameter(name: "limit", meaning: "at most so many rows")
  private static let after = OpenAPI.Parameter(
    name: "after", meaning: "what the header Link of the page before names")

  private static let claims: [Route] = [
    Route(id: "home", path: [], summary: "What is told most widely", schema: OpenAPI.rows) { try $0.home($1.form) },
    Route(
      id: "search", path: ["search"], summary: "What is known of some words: the keys of first, rewordings and check",
      parameters: [words, speaker], schema: OpenAPI.known
    ) { try $0.search($1.request, $1.form) },
    Route(
      id: "claim", path: ["claim", "{text}", "{part}", "{range}", "{position}"], forms: Form.allCases,
      summary: "What is known of a claim, by the name of one of its assertions",
      parameters: OpenAPI.Parameter.name + [base], pictureParameters: OpenAPI.Parameter.name, schema: OpenAPI.known
    ) { try $0.claim($1.parts.joined(separator: "/"), $1.request, $1.form) },
    // Numbers are one file's own.
    Route(id: "numbered", path: ["claim", "{number}"], forms: Form.allCases) { app, call in
      try app.claim(numbered: call.parts.first ?? "", call.request, call.form)
    },
    Route(
      id: "compare", path: ["compare"], summary: "Two wordings side by side",
      parameters: [
        OpenAPI.Parameter(name: "w", meaning: "the names of two assertions", isNeeded: true, isMany: true)
      ]
    ) { try $0.pair($1.request, $1.form) },
  ]

  private static let articles = [
    Route(
      id: "article", path: ["article", "{text}"], summary: "An article with its assertions",
      parameters: Array(OpenAPI.Parameter.name.prefix(1))
    ) { try $0.article($1.parts.first ?? "", $1.request, $1.form) }
  ]

  private static let lists: [Route] = [
    list("claims", "Claims, the most widely told first"), list("outlets", "Outlets, the largest first"),
    list("speakers", "Who speaks"),
    Route(id: "boards", path: ["boards"], summary: "The boards that there are", schema: OpenAPI.rows) {
      $0.boards($1.form)
    },
  ]

  private static func list(_ id: String, _ summary: String) -> Route {
    Route(id: id, path: [id], summary: summary, parameters: [limit], schema: OpenAPI.rows) {
      try $0.list(id, $1.request, $1.form)
    }
  }

  private static let profiles: [Route] = [
    Route(
      id: "speaker", path: ["speaker"], summary: "A speaker: what was said, in whose reports, what of it differs",
      parameters: [
        OpenAPI.Parameter(
          name: "who", meaning: "the identity, as speakers.json gives it: no two share one", isNeeded: true)
      ]
    ) { try $0.speaker($1.request, $1.form) },
    Route(
      id: "outlet", path: ["outlet"], summary: "An outlet: what it reported, and what it words otherwise",
      parameters: [OpenAPI.Parameter(name: "name", meaning: "its name, as outlets.json gives it", isNeeded: true)]
    ) { try $0.outlet($1.request, $1.form) },
    Route(
      id: "review", path: ["review"], summary: "What a person should look at, the most consequential first",
      parameters: [
        OpenAPI.Parameter(name: "kind", meaning: DoubtKind.all.map(\.id).joined(separator: ", ")), limit, after,
      ], schema: OpenAPI.rows
    ) { try $0.review($1.request, $1.form) },
  ]

  /// A page of rows; the header Link names the next one.
  private static func board(_ board: Board) -> Route {
    let shape = OpenAPI.Parameter(name: "shape", meaning: board.shapes.map(\.rawValue).joined(separator: " or "))
    return Route(
      id: board.id, path: [board.id], forms: board.shapes.isEmpty ? [.html, .json, .csv] : Form.allCases,
      summary: board.title,
      parameters: board.filters.map { OpenAPI.Parameter(name: $0.rawValue, meaning: $0.label) } + [limit, after],
      pictureParameters: [shape], schema: OpenAPI.rows
    ) { try $0.board(board, $1.request, $1.form) }
  }
}
