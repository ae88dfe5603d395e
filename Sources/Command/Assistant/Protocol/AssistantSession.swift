import Answers
import ReportedSpeech
import Stemma

/// One client's conversation by the Model Context Protocol: a message in, at most one out.
struct AssistantSession {
  /// Newest first; a client that asks for another is offered the newest.
  static let versions = ["2025-06-18", "2025-03-26", "2024-11-05"]

  let lookup: Lookup
  let limits: AssistantLimits
  /// What was agreed on; nil before that.
  private(set) var version: String?

  init(lookup: Lookup, limits: AssistantLimits) {
    self.lookup = lookup
    self.limits = limits
  }

  /// Nil where nothing is to be answered.
  mutating func answer(_ line: MessageLines.Line) -> JSONValue? {
    guard case .bytes(let bytes) = line else {
      return Message.answer(
        .null, .failure(.invalid("a message is longer than \(limits.lineSize) bytes (the setting line-size)")))
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    do throws(JSONFault) {
      return answer(try JSONValue(parsing: bytes[...], depth: limits.nestingDepth))
    } catch { return Message.answer(.null, .failure(.unreadable(error.message))) }
  }

  private mutating func answer(_ value: JSONValue) -> JSONValue? {
    // Only one version of the protocol has clients send several at once.
    guard case .array(let batch) = value, version == nil || version == "2025-03-26" else {
      return reply(Message(value))
    }
    guard !batch.isEmpty else { return Message.answer(.null, .failure(.invalid("an empty batch"))) }
    let replies = batch.compactMap { reply(Message($0)) }
    return replies.isEmpty ? nil : .array(replies)
  }

  private mutating func reply(_ message: Message) -> JSONValue? {
    switch message {
    case .notification, .response: return nil
    case .invalid(let id, let error): return Message.answer(id, .failure(error))
    case .request(let id, let method, let params):
      do throws(ProtocolError) { return Message.answer(id, .success(try result(of: method, params))) } catch {
        return Message.answer(id, .failure(error))
      }
    }
  }

  private mutating func result(of method: String, _ params: JSONValue) throws(ProtocolError) -> JSONValue {
    switch method {
    case "ping": return .object([])
    case "initialize": return try initialize(params)
    case "tools/list", "tools/call":
      if version == nil { throw .invalid("'initialize' comes first") }
      return try method == "tools/call" ? call(params) : list(params)
    default: throw .noMethod(method)
    }
  }

  private func list(_ params: JSONValue) throws(ProtocolError) -> JSONValue {
    if let cursor = params["cursor"], !cursor.isNull { throw .wrong("there is no further page of tools") }
    return ["tools": .array(AssistantTool.all.map(\.json))]
  }

  private mutating func initialize(_ params: JSONValue) throws(ProtocolError) -> JSONValue {
    guard version == nil else { throw .invalid("'initialize' was answered before") }
    guard let asked = params["protocolVersion"]?.text else { throw .wrong("“protocolVersion” is no text") }
    let agreed = Self.versions.contains(asked) ? asked : Self.versions[0]
    version = agreed
    return [
      "protocolVersion": .string(agreed), "capabilities": ["tools": ["listChanged": false]],
      "serverInfo": ["name": "stemma", "title": "Stemma", "version": .string(Version.text)],
      "instructions": .string(AssistantTool.instructions),
    ]
  }

  private func call(_ params: JSONValue) throws(ProtocolError) -> JSONValue {
    guard let name = params["name"]?.text else { throw .wrong("“name” is no text") }
    guard let tool = AssistantTool.all.first(where: { $0.id == name }) else {
      let near = DidYouMean.text(name, of: AssistantTool.all.map(\.id))
      throw .wrong("there is no tool '\(name.printable.clipped(to: 80))'\(near)")
    }
    let arguments = try ToolArguments(params["arguments"] ?? .object([]), of: tool, limits: limits)
    do {
      let answer = try Terminal.$current.withValue(.unbroken) { try tool.answer(arguments, lookup) }
      return answer.json
    } catch {
      // The graph's own trouble is the assistant's to tell, in the words that the command has for it.
      return ToolAnswer.trouble(Failure(error)?.message ?? "\(error)").json
    }
  }
}
