import Foundation
import Testing

/// An assistant's conversation, line by line, with the real binary.
@Suite struct AssistantTests {
  static let story = """
    {"id":"courier/1","url":"https://courier.example/1","outlet":"Harbor Courier","date":"2026-03-05","text":"“The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said."}
    {"id":"times/1","url":"https://times.example/1","outlet":"Bay Times","date":"2026-03-06","text":"“Nobody drinks the water from the east bank wells,” Mayor Ann Lee said."}

    """
  static let hello =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#

  /// The answers to some lines, those to the greeting left out.
  private func answers(to lines: [String], arguments: [String] = [], greeting: String? = hello) throws -> [[String:
    Any]]
  {
    var replies: [[String: Any]] = []
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "story.jsonl")
      #expect(try stemma("ingest", "story.jsonl").code == 0)
      let input = (([greeting].compactMap { $0 }) + lines).joined(separator: "\n") + "\n"
      let result = try stemma.run(["mcp"] + arguments, input: input)
      #expect(result.code == 0 && result.error.isEmpty, "\(result.error)")
      for line in result.output.split(separator: "\n") {
        let reply = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        #expect(reply["jsonrpc"] as? String == "2.0")
        replies.append(reply)
      }
    }
    return Array(replies.dropFirst(greeting == nil ? 0 : 1))
  }

  private static func call(_ tool: String, _ arguments: String, id: Int = 1) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
  }

  static let verdicts = [
    (#"{"text":"The discharge may have reached about 40 wells","speaker":"Ines Hall"}"#, "verbatim"),
    (#"{"text":"The discharge may have reached about 400 wells on the east bank"}"#, "altered"),
    (#"{"text":"Nobody drinks the water from the east bank wells","speaker":"Ines Hall"}"#, "misattributed"),
    (#"{"text":"We will never sell a single tree of that orchard"}"#, "unrecorded"),
  ]

  @Test(arguments: verdicts) func `check answers as the command does`(arguments: String, verdict: String) throws {
    let reply = try #require(try answers(to: [Self.call("check", arguments)]).first?["result"] as? [String: Any])
    let structured = try #require(reply["structuredContent"] as? [String: Any])
    #expect(structured["verdict"] as? String == verdict)
    #expect(reply["isError"] as? Bool == false)
    let text = try #require((reply["content"] as? [[String: Any]])?.first?["text"] as? String)
    let because = try #require(structured["because"] as? String)
    #expect(text.contains(because))
    if verdict == "verbatim" {
      #expect(text.contains("courier/1, characters 0 to 65 of the text: “The discharge may"), "\(text)")
      #expect(text.contains("(https://courier.example/1)"))
    }
    if verdict == "unrecorded" { #expect(text.hasPrefix("Not recorded.")) }
    // What is not recorded, or recorded otherwise, stands nowhere.
    #expect(text.contains("Where these words stand:") == ["verbatim", "misattributed"].contains(verdict), "\(text)")
  }

  static let others = [
    ("first", #"{"text":"Nobody drinks the water"}"#, ["Verbatim.", "Said first", "Mayor Ann Lee"]),
    ("rewordings", #"{"text":"Nobody drinks the water"}"#, ["1 report by 1 outlet"]),
    ("trace", #"{"text":"Nobody drinks the water"}"#, ["Bay Times"]),
    ("search", #"{"text":"east bank","limit":1}"#, ["east bank"]),
    ("search", #"{"text":"zeppelin"}"#, ["is recorded"]),
    ("article", #"{"article":"times/1"}"#, ["Bay Times, 6 March 2026", "Ann Lee"]),
    ("article", #"{"article":"https://times.example/1"}"#, ["Bay Times, 6 March 2026", "Ann Lee"]),
    (
      "check_draft",
      #"{"text":"“Nobody drinks the water,” Ann Lee said.\n\n“We drink it daily, all of us here,” Bo Hart said."}"#,
      ["draft: 2 quotations: 1 verbatim, 1 not recorded"]
    ),
  ]

  @Test(arguments: others) func `every tool answers in the command's words`(
    tool: String, arguments: String, words: [String]
  ) throws {
    let reply = try #require(try answers(to: [Self.call(tool, arguments)]).first?["result"] as? [String: Any])
    let text = try #require((reply["content"] as? [[String: Any]])?.first?["text"] as? String)
    for word in words { #expect(text.contains(word), "\(text)") }
    #expect(reply["structuredContent"] is [String: Any])
  }

  static let refused: [(String, Int)] = [
    ("{", -32700), ("nonsense", -32700), (#"{"jsonrpc":"2.0","id":1,"method":"ping"} x"#, -32700),
    (String(repeating: "[", count: 5000), -32700), ("[]", -32600), ("17", -32600), ("null", -32600), ("{}", -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600), (#"{"jsonrpc":"2.0","id":1}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600), (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600), (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/lust"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call"}"#, -32602), (hello, -32600),
    (call("chekc", "{}"), -32602), (call("check", "{}"), -32602), (call("check", "[]"), -32602),
    (call("check", #"{"text":7}"#), -32602), (call("check", #"{"text":"  "}"#), -32602),
    (call("check", #"{"text":"a","limit":0}"#), -32602), (call("check", #"{"text":"a","limit":"5"}"#), -32602),
    (call("check", #"{"text":"a","limit":1e99}"#), -32602), (call("check", #"{"text":"a","speeker":"b"}"#), -32602),
    (call("check", #"{"text":"\#(String(repeating: "long ", count: 2000))"}"#), -32602),
    (call("check", #"{"text":"\#(String(repeating: "x", count: 2 << 20))"}"#), -32600),
  ]

  @Test func `what is no request gets an error, and the next one its answer`() throws {
    let replies = try answers(to: Self.refused.map(\.0) + [#"{"jsonrpc":"2.0","id":"last","method":"ping"}"#])
    #expect(replies.count == Self.refused.count + 1)
    for (reply, (line, code)) in zip(replies, Self.refused) {
      #expect((reply["error"] as? [String: Any])?["code"] as? Int == code, "\(line.prefix(100)): \(reply)")
    }
    #expect(replies.last?["id"] as? String == "last")
    #expect(replies.last?["result"] as? [String: Any] != nil)
  }

  @Test func `a wrong name is answered with the right one`() throws {
    let replies = try answers(to: [Self.call("chekc", "{}"), Self.call("check", #"{"text":"a","speeker":"b"}"#)])
    let messages = replies.map { ($0["error"] as? [String: Any])?["message"] as? String }
    #expect(
      messages == [
        "there is no tool 'chekc'; did you mean 'check'?", "'check' takes no “speeker”; did you mean 'speaker'?",
      ])
  }

  static let versions = [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("1999-01-01", "2025-06-18"),
  ]

  @Test(arguments: versions) func `the version is agreed on`(asked: String, agreed: String) throws {
    let replies = try answers(to: [Self.hello.replacing("2025-06-18", with: asked)], greeting: nil)
    let result = replies.first?["result"] as? [String: Any]
    #expect(result?["protocolVersion"] as? String == agreed)
    #expect((result?["instructions"] as? String)?.contains("not recorded") == true)
  }

  @Test func `nothing but a greeting and a ping is answered first`() throws {
    let replies = try answers(
      to: [
        #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#, Self.hello,
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","id":3,"method":"tools/list"}"#,
      ], greeting: nil)
    #expect(replies.map { $0["id"] as? Int } == [1, 2, 0, 3])
    #expect(replies.map { $0["error"] != nil } == [false, true, false, false])
    let tools = (replies.last?["result"] as? [String: Any])?["tools"] as? [[String: Any]] ?? []
    #expect(
      tools.map { $0["name"] as? String ?? "" }
        == ["check", "check_draft", "first", "rewordings", "trace", "search", "article"])
    for tool in tools {
      #expect((tool["inputSchema"] as? [String: Any])?["type"] as? String == "object")
      #expect((tool["outputSchema"] as? [String: Any])?["type"] as? String == "object")
      #expect((tool["annotations"] as? [String: Any])?["readOnlyHint"] as? Bool == true)
    }
  }

  @Test func `several at once are answered at once, where the version has it`() throws {
    try Stemma.demo { stemma in
      let batch =
        #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"x"},{"jsonrpc":"2.0","id":2,"method":"ping"}]"#
      for (version, shape) in [("2025-03-26", "[{"), ("2025-06-18", #"{"jsonrpc":"2.0","id":null,"error""#)] {
        let input = Self.hello.replacing("2025-06-18", with: version) + "\n" + batch + "\n"
        let lines = try stemma.run(["mcp"], input: input).output.split(separator: "\n")
        #expect(lines.count == 2 && lines.last?.hasPrefix(shape) == true, "\(lines)")
      }
    }
  }

  @Test func `without a graph an assistant is told so`() throws {
    try Stemma.scratch { stemma in
      let call = Self.call("check", #"{"text":"a b c d"}"#)
      let result = try stemma.run(["mcp"], input: Self.hello + "\n" + call + "\n")
      #expect(result.output.contains(#""isError":true"#) && result.output.contains("stemma ingest"))
      #expect(result.code == 0)
      #expect(try stemma.files().isEmpty)
    }
  }

  @Test func `every example of a tool is answered`() throws {
    try Stemma.demo { stemma in
      let list = #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#
      let lines = try stemma.run(["mcp"], input: Self.hello + "\n" + list + "\n").output.split(separator: "\n")
      let reply = try JSONSerialization.jsonObject(with: Data((lines.last ?? "").utf8)) as? [String: Any]
      let tools = (reply?["result"] as? [String: Any])?["tools"] as? [[String: Any]] ?? []
      for tool in tools {
        let examples = (tool["inputSchema"] as? [String: Any])?["examples"] as? [[String: Any]] ?? []
        #expect(!examples.isEmpty)
        for example in examples {
          let arguments = String(decoding: try JSONSerialization.data(withJSONObject: example), as: UTF8.self)
          let name = tool["name"] as? String ?? ""
          let input = Self.hello + "\n" + Self.call(name, arguments) + "\n"
          let output = try stemma.run(["mcp"], input: input).output
          #expect(output.contains(#""isError":false"#), "\(name): \(output)")
        }
      }
    }
  }
}
