import Answers
import ReportedSpeech

/// What a tool takes, as its schema says it.
struct ToolParameter: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case words
    case draft
    case name
    case count(ClosedRange<Int>, standard: Int)
  }

  var name: String
  var meaning: String
  var kind: Kind
  var isNeeded = false

  var schema: JSONValue {
    switch kind {
    case .words, .draft, .name: ["type": "string", "description": .string(meaning)]
    case .count(let range, let standard):
      [
        "type": "integer", "description": .string(meaning), "minimum": JSONValue(range.lowerBound),
        "maximum": JSONValue(range.upperBound), "default": JSONValue(standard),
      ]
    }
  }
}

/// A call's arguments, each of the kind that its tool takes.
struct ToolArguments: Hashable, Sendable {
  private var texts: [String: String] = [:]
  private var counts: [String: Int] = [:]

  init(_ value: JSONValue, of tool: AssistantTool, limits: AssistantLimits) throws(ProtocolError) {
    guard let members = value.members else { throw .wrong("“arguments” is no object") }
    for member in members {
      guard let parameter = tool.takes.first(where: { $0.name == member.name }) else {
        throw .wrong(
          "'\(tool.id)' takes no “\(member.name.printable.clipped(to: 80))”"
            + DidYouMean.text(member.name, of: tool.takes.map(\.name)))
      }
      if member.value.isNull, !parameter.isNeeded { continue }
      try take(member.value, as: parameter, limits)
    }
    for parameter in tool.takes {
      if case .count(_, let standard) = parameter.kind {
        counts[parameter.name] = counts[parameter.name] ?? standard
      }
      if parameter.isNeeded, texts[parameter.name] == nil { throw .wrong("“\(parameter.name)” is missing") }
    }
  }

  private mutating func take(
    _ value: JSONValue, as parameter: ToolParameter, _ limits: AssistantLimits
  ) throws(ProtocolError) {
    let name = parameter.name
    if case .count(let range, _) = parameter.kind {
      guard let number = value.integer, range.contains(Int(clamping: number)) else {
        throw .wrong("“\(name)” is no whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      counts[name] = Int(clamping: number)
      return
    }
    let (most, setting) =
      parameter.kind == .draft ? (limits.draftSize, "draft-size") : (limits.textSize, "text-size")
    guard let text = value.text else { throw .wrong("“\(name)” is no text") }
    guard text.unicodeScalars.count <= most else {
      throw .wrong("“\(name)” is longer than \(most) characters (the setting \(setting))")
    }
    let isBlank = text.allSatisfy(\.isWhitespace)
    if isBlank, parameter.isNeeded { throw .wrong("“\(name)” is empty") }
    if !isBlank { texts[name] = text }
  }

  func text(_ name: String) -> String { texts[name] ?? "" }
  func name(_ name: String) -> String? { texts[name] }
  func count(_ name: String) -> Int { counts[name] ?? 0 }
}
