import Answers
import ReportedSpeech
import Stemma

/// What programs may ask: OpenAPI 3.1, made of the routes that answer.
enum OpenAPI {
  static let document: JSONValue = [
    "openapi": "3.1.0",
    "info": [
      "title": "Stemma", "version": .string(Version.text),
      "summary": "Who said a thing first, and how it has been reworded since.",
    ],
    "servers": [["url": "/"]],
    "paths": .object((Route.all.flatMap(operations) + [live]).map { JSONValue.Member($0.path, $0.item) }),
  ]

  struct Operation {
    var path: String
    var id: String
    var summary: String
    var parameters: [Parameter] = []
    var type: String
    var schema: JSONValue = ["type": "string"]

    var item: JSONValue {
      [
        "get": [
          "operationId": .string(id), "summary": .string(summary), "parameters": .array(parameters.map(\.json)),
          "responses": [
            "200": response("the answer", schema),
            "400": response("what is asked for is missing", fault),
            "404": response("the graph has nothing of this name", fault),
            "503": response("too many ask at once, or it took too long", fault),
          ],
        ]
      ]
    }

    private var fault: JSONValue { type == Form.json.type ? OpenAPI.fault : ["type": "string"] }

    private func response(_ description: String, _ schema: JSONValue) -> JSONValue {
      let isText = schema["type"] == .string("string") && schema != self.schema
      return [
        "description": .string(description),
        "content": .object([.init(isText ? "text/plain" : type, ["schema": schema])]),
      ]
    }
  }

  private static let live = Operation(path: "/live", id: "live", summary: "Says ok", type: "text/plain")

  /// One a form that programs read.
  private static func operations(_ route: Route) -> [Operation] {
    guard let summary = route.summary else { return [] }
    let path = "/" + route.path.joined(separator: "/")
    return route.forms.compactMap { form in
      let address = path + "." + form.rawValue
      switch form {
      case .html: return nil
      case .json:
        return Operation(
          path: address, id: route.id, summary: summary, parameters: route.parameters, type: form.type,
          schema: route.schema)
      case .csv:
        return Operation(
          path: address, id: route.id + "Rows", summary: "\(summary): its rows", parameters: route.parameters,
          type: form.type)
      case .svg:
        return Operation(
          path: address, id: route.id + "Picture", summary: "\(summary): its picture",
          parameters: route.pictureParameters ?? route.parameters, type: form.type)
      }
    }
  }

  struct Parameter: Sendable {
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

    /// An assertion's name, part by part: TEXT/b/120-180/1.
    static let name = [
      Parameter(name: "text", place: "path", meaning: "an article's name"),
      Parameter(name: "part", place: "path", meaning: "b in its body, t in its title"),
      Parameter(name: "range", place: "path", meaning: "the statement's code points, such as 120-180"),
      Parameter(name: "position", place: "path", meaning: "the assertion's place in the statement, from 1"),
    ]
  }
}
