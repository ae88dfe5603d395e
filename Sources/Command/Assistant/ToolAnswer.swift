import Answers
import ReportedSpeech

/// What a tool answers: the command's own lines, where the words in it stand, and the command's own JSON.
struct ToolAnswer {
  var text: String
  /// Nil where it could not be answered.
  var structured: JSONValue?

  /// - Parameters:
  ///   - nothing: what is said where the answer has no line of its own.
  ///   - places: the passages that it rests on.
  ///   - near: passages that it shows beside them, and that do not hold the asked words.
  init(_ lines: [String], nothing: String = "", places: [Report], near: [Report] = [], structured: JSONValue) {
    let told = lines.isEmpty ? [nothing] : lines
    text = (told + Report.listed(places, near: near)).joined(separator: "\n")
    self.structured = structured
  }

  private init(trouble: String) {
    text = trouble
    structured = nil
  }

  static func trouble(_ message: String) -> ToolAnswer { ToolAnswer(trouble: message) }

  var json: JSONValue {
    let content: JSONValue = [["type": "text", "text": .string(text)]]
    guard let structured else { return ["content": content, "isError": true] }
    return ["content": content, "structuredContent": structured, "isError": false]
  }
}
