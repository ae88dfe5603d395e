import Foundation
import ReportedSpeech
import ScratchFolder
import Stemma
import Testing

@testable import Web

/// Pages over a graph, asked without a socket.
struct Site {
  let app: WebApp
  /// Holds the graph.
  private let folder: ScratchFolder

  /// The shipped corpus.
  static let demo = Result { try Site { _ = try Demo(database: $0).ingest(now: Instant(seconds: 1_773_100_000)) } }

  /// - Parameter fill: puts what is asked about into the graph at a path.
  init(_ fill: (String) throws -> Void) throws {
    folder = try ScratchFolder()
    let path = folder.path("stemma.db")
    try fill(path)
    app = WebApp(database: path)
  }

  /// JSON lines as `ingest` takes them.
  init(articles: String) throws {
    try self.init { path in
      let settings = try ReadingSettings(now: Instant(seconds: 1_773_100_000))
      let input = Input(name: "a.jsonl", bytes: Array(articles.utf8))
      _ = try Ingest(database: path, inputs: Inputs([input]), settings: settings, command: "test").run()
    }
  }

  func get(_ target: String, hosts: [String] = ["127.0.0.1:8765"], method: String = "GET") throws -> Response {
    app.respond(to: try #require(Request(method: method, target: target, hosts: hosts)))
  }

  func text(_ target: String) throws -> String { try get(target).text }

  func json(_ target: String) throws -> JSONValue { try JSONValue(parsing: text(target)) }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }

  subscript(header: String) -> String? { headers.first { $0.0 == header }?.1 }

  /// What a reader sees, without tags.
  var words: String {
    var (words, isTag) = ("", false)
    for character in text {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        words.append(character)
      }
    }
    return words.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
