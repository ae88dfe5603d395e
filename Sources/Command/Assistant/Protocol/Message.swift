import ReportedSpeech

/// One message of JSON-RPC 2.0 that a client sends.
enum Message: Hashable {
  case request(id: JSONValue, method: String, params: JSONValue)
  case notification(method: String)
  /// An answer to something that was never asked here.
  case response
  /// Neither of these; the id to answer to, null where it has none that counts.
  case invalid(id: JSONValue, ProtocolError)

  init(_ value: JSONValue) {
    guard case .object = value else {
      self = .invalid(id: .null, .invalid("a message is an object"))
      return
    }
    let id: JSONValue? = if let id = value["id"], id.isMessageID { id } else { JSONValue?.none }
    func invalid(_ why: String) -> Message { .invalid(id: id ?? .null, .invalid(why)) }
    guard value["jsonrpc"]?.text == "2.0" else {
      self = invalid("“jsonrpc” is not \"2.0\"")
      return
    }
    guard let method = value["method"] else {
      self = value["result"] ?? value["error"] == nil ? invalid("“method” is missing") : .response
      return
    }
    guard let method = method.text else {
      self = invalid("“method” is no text")
      return
    }
    guard value["id"] != nil else {
      self = .notification(method: method)
      return
    }
    guard let id else {
      self = invalid("“id” is neither text nor a whole number")
      return
    }
    let params = value["params"] ?? .object([])
    guard params.members != nil else {
      self = .invalid(id: id, .wrong("“params” is no object"))
      return
    }
    self = .request(id: id, method: method, params: params)
  }

  static func answer(_ id: JSONValue, _ result: Result<JSONValue, ProtocolError>) -> JSONValue {
    switch result {
    case .success(let value): ["jsonrpc": "2.0", "id": id, "result": value]
    case .failure(let error): ["jsonrpc": "2.0", "id": id, "error": error.json]
    }
  }
}

extension JSONValue {
  fileprivate var isMessageID: Bool { text != nil || integer != nil }
}
