import Answers
import Decisions
import Export
import Graph
import ReportedSpeech

/// Is the file whole, does every passage slice, and do the decisions follow from the facts?
public struct Verify: Sendable {
  public var database: String
  /// Decide everything afresh in a copy, and compare.
  public var rebuild: Bool

  public init(database: String, rebuild: Bool = false) {
    self.database = database
    self.rebuild = rebuild
  }

  /// - Throws: `DatabaseTrouble` where there is no graph or it cannot be read. Faults are no errors: the answer lists them.
  public func run(now: Instant) throws -> VerifyAnswer {
    let graph = try Graph.inspected(at: database)
    var faults = try graph.faults().map(\.text)
    // A broken file would be rebuilt into nonsense: what is wrong with it comes first.
    if rebuild && faults.isEmpty { faults += try differences(in: graph, now: now) }
    try graph.close()
    return VerifyAnswer(rebuilt: rebuild, faults: faults)
  }

  /// Lines of the two dumps that only one of them has: "- " only before, "+ " only read and decided afresh. Both are of
  /// the copy: others may write to the file meanwhile.
  private func differences(in graph: Graph, now: Instant) throws -> [String] {
    let afresh = try graph.copied()
    let then = try afresh.lines()
    try afresh.write { transaction in
      let run = try transaction.begin(version: Version.text, command: "verify --rebuild", settings: "{}", at: now)
      try transaction.rebuild(in: run)
    }
    let now = try afresh.lines()
    try afresh.close()
    return then.subtracting(now).sorted().map { "- \($0)" } + now.subtracting(then).sorted().map { "+ \($0)" }
  }
}

extension Graph {
  fileprivate func lines() throws -> Set<String> {
    var lines: Set<String> = []
    try canon { lines.insert($0) }
    return lines
  }
}

public struct VerifyAnswer: Answer {
  public var rebuilt: Bool
  /// One line each; empty where all is well.
  public var faults: [String]

  public var isEmpty: Bool { false }
  public var json: JSONValue {
    ["rebuilt": .boolean(rebuilt), "ok": .boolean(faults.isEmpty), "faults": .array(faults.map(JSONValue.string))]
  }
  public var rows: Rows { Rows(columns: ["fault"], values: faults.map { [.string($0)] }) }
}
