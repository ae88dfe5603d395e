import Answers
import ReportedSpeech
import ScratchFolder
import Stemma

@testable import StemmaCommand

extension FuzzTarget {
  /// A line that an assistant sends, once the two have greeted one another.
  static let message = FuzzTarget(
    id: "message",
    seeds: {
      AssistantTool.all.map { tool in
        let arguments = JSONValue.object(tool.takes.map { .init($0.name, "about 40 wells") })
        let call: JSONValue = ["name": .string(tool.id), "arguments": arguments]
        let message: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call]
        return Array(message.line.utf8)
      } + [Array(#"{"jsonrpc":"2.0","id":"a","method":"tools/list","params":{"cursor":null}}"#.utf8)]
    },
    open: {
      let folder = try ScratchFolder()
      let database = folder.path("stemma.db")
      _ = try Demo(database: database).ingest(now: now)
      let hello = #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#
      let lookup = Lookup(database: database, readers: 1, patience: 5)
      var greeted = AssistantSession(lookup: lookup, limits: AssistantLimits())
      _ = greeted.answer(.bytes(Array(hello.utf8)))
      return { [greeted] bytes in
        var session = greeted
        let line = session.answer(.bytes(bytes))?.line
        withExtendedLifetime(folder) {}
        guard let line else { return nil }
        return (try? JSONValue(parsing: line)) == nil ? "no JSON: \(line)" : nil
      }
    })
}
