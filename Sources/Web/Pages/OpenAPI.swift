import Answers
import ReportedSpeech
import Stemma

/// What programs may ask: OpenAPI 3.1.
enum OpenAPI {
  static let document: JSONValue = [
    "openapi": "3.1.0",
    "info": [
      "title": "Stemma", "version": .string(Version.text),
      "summary": "Who said a thing first, and how it has been reworded since.",
    ],
    "servers": [["url": "/"]],
    "paths": .object(operations.map { JSONValue.Member($0.path, $0.item) }),
  ]

  struct Operation {
    var path: String
    var id: String
    var summary: String
    var parameters: [Parameter] = []
    var type = "application/json"

    var item: JSONValue {
      [
        "get": [
          "operationId": .string(id), "summary": .string(summary),
          "parameters": .array(parameters.map(\.json)),
          "responses": [
            "200": [
              "description": "the answer",
              "content": .object([.init(type, ["schema": type == "application/json" ? [:] : ["type": "string"]])]),
            ],
            "404": ["description": "the graph has nothing of this name"],
            "503": ["description": "too many ask at once, or it took too long"],
          ],
        ]
      ]
    }
  }

  struct Parameter {
    var name: String
    var place = "query"
    var meaning: String
    var isNeeded = false
    var isMany = false

    var json: JSONValue {
      [
        "name": .string(name), "in": .string(place), "required": .boolean(isNeeded || place == "path"),
        "description": .string(meaning),
        "schema": isMany ? ["type": "array", "items": ["type": "string"]] : ["type": "string"],
      ]
    }
  }

  private static let words = Parameter(name: "q", meaning: "the words that are asked about", isNeeded: true)
  private static let speaker = Parameter(name: "speaker", meaning: "who is supposed to have said it")
  private static let base = Parameter(name: "base", meaning: "the name of the wording that the others are held against")
  static let limit = Parameter(name: "limit", meaning: "at most so many rows")
  /// An assertion's name, part by part: TEXT/b/120-180/1.
  private static let name = [
    Parameter(name: "text", place: "path", meaning: "an article's name"),
    Parameter(name: "part", place: "path", meaning: "b in its body, t in its title"),
    Parameter(name: "range", place: "path", meaning: "the statement's code points, such as 120-180"),
    Parameter(name: "position", place: "path", meaning: "the assertion's place in the statement, from 1"),
  ]
  private static let claim = "/claim/{text}/{part}/{range}/{position}"

  private static let operations: [Operation] = pages + Board.all.flatMap(operations) + profiles

  private static let pages: [Operation] = [
    Operation(
      path: "/search.json", id: "search",
      summary: "What is known of some words: the keys of first, rewordings and check",
      parameters: [words, speaker]),
    Operation(
      path: "/search.csv", id: "searchRows", summary: "Its wordings as rows", parameters: [words, speaker],
      type: "text/csv"),
    Operation(path: claim + ".json", id: "claim", summary: "The same of a claim", parameters: name + [base]),
    Operation(
      path: claim + ".csv", id: "claimRows", summary: "Its wordings as rows", parameters: name + [base],
      type: "text/csv"),
    Operation(
      path: claim + ".svg", id: "picture", summary: "Its lineage as a picture", parameters: name, type: "image/svg+xml"),
    Operation(
      path: "/article/{text}.json", id: "article", summary: "An article with its assertions", parameters: [name[0]]),
    Operation(
      path: "/article/{text}.csv", id: "articleRows", summary: "Its assertions as rows", parameters: [name[0]],
      type: "text/csv"),
    Operation(
      path: "/compare.json", id: "compare", summary: "Two wordings side by side",
      parameters: [Parameter(name: "w", meaning: "the names of two assertions", isNeeded: true, isMany: true)]),
    Operation(path: "/claims.json", id: "claims", summary: "Claims, the most widely told first", parameters: [limit]),
    Operation(path: "/outlets.json", id: "outlets", summary: "Outlets, the largest first", parameters: [limit]),
    Operation(path: "/speakers.json", id: "speakers", summary: "Who speaks", parameters: [limit]),
    Operation(path: "/live", id: "live", summary: "Says ok", type: "text/plain"),
  ]
}
