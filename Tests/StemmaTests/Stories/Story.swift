import Answers
import Foundation
import ReportedSpeech
import Stemma
import Testing

/// A handful of invented articles and what must be printed when somebody asks about them.
///
///     === courier.json  outlet: Harbor Courier  published: 2026-03-05T08:30:00Z
///     # Suit filed
///     “The suit has no merit,” Ann Lee said.
///     ? the suit has no merit
///     reported first: courier
///
/// Each article is a file whose ending names its format; `===` says what its metadata say. Below a question stand lines
/// that the answer must hold (`Answer` in `Story+Answer.swift` prints it), or must not: `not: …`.
struct Story: Sendable, CustomTestStringConvertible {
  struct File: Sendable {
    var name: String
    var fields: [String: String]
    var body: String
  }

  struct Question: Sendable {
    var words: String
    var lines: [String]
  }

  let name: String
  private(set) var files: [File] = []
  private(set) var questions: [Question] = []

  var testDescription: String { name }

  init(_ name: String, _ text: String) {
    self.name = name
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("=== ") {
        files.append(File(header: String(line.dropFirst(4))))
      } else if line.hasPrefix("? ") {
        questions.append(Question(words: String(line.dropFirst(2)), lines: []))
      } else if let last = questions.indices.last {
        if !line.isEmpty { questions[last].lines.append(line) }
      } else if let last = files.indices.last {
        files[last].body += line + "\n"
      }
    }
  }

  /// Whether one key comes twice: then the order of arrival says something.
  var isRevised: Bool { Set(files.map(\.label)).count < files.count }

  static let all: [Story] =
    zones + datings + copies + citations + occasions + nested + rewordings + lookAlikes + revisions + questions
    + otherwise
    + ownVoice
}

extension Story.File {
  /// "courier.json  outlet: Harbor Courier  published: 2026-03-05": two spaces part the fields.
  init(header: String) {
    let parts = header.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
    name = parts[0]
    fields = [:]
    body = ""
    for part in parts.dropFirst() where !part.isEmpty {
      let pair = part.components(separatedBy: ": ")
      fields[pair[0]] = pair.dropFirst().joined(separator: ": ")
    }
  }

  /// What a story's lines call it.
  var label: String { fields["id"] ?? (name as NSString).deletingPathExtension }
}
