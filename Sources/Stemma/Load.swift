import Answers
import Decisions
import Graph
import ReportedSpeech

/// Writes what the stages printed into a new graph.
package struct Load: Sendable {
  package var database: String
  /// The command line, for `stemma runs`.
  package var command: String

  package init(database: String, command: String) {
    self.database = database
    self.command = command
  }

  /// - Parameters:
  ///   - now: when the run starts.
  ///   - next: the next line; nil at the end. Readings come before what was decided of them.
  ///   - fault: the number of a line that could not be taken, from 1, and what is wrong with it.
  /// - Throws: `DatabaseTrouble`; `StemmaError.unwritable` where the graph holds articles, for what was decided of some
  ///   articles holds for them alone.
  package func run(
    now: Instant, next: () throws -> [UInt8]?, fault: (Int, String) -> Void = { _, _ in }
  ) throws -> LoadAnswer {
    let graph = try Graph(at: database)
    guard try graph.read({ try $0.articles().isEmpty }) else {
      try graph.close()
      throw StemmaError.unwritable(database, "it holds articles already, and load writes a new graph")
    }
    let run = try graph.begin(version: Version.text, command: command, at: now)
    let loading = Loading(run: run)
    var (number, faults) = (0, 0)
    while let lines = try Stage.batch(of: next) {
      let wrong = try graph.write { try loading.take(lines.map { $0[...] }, in: $0) }
      for (place, one) in wrong.sorted(by: { $0.key < $1.key }) { fault(number + place + 1, one.message) }
      faults += wrong.count
      number += lines.count
    }
    try graph.write { try loading.finish(in: $0) }
    let answer = LoadAnswer(counts: loading.counts, faults: faults)
    try graph.finish(run, counts: answer.json.line, at: now)
    try graph.close()
    return answer
  }
}

/// What loading came to.
package struct LoadAnswer: Answer {
  package var counts: Loading.Counts
  /// Lines that could not be taken.
  package var faults: Int

  package var isEmpty: Bool { counts.articles == 0 }

  private var figures: [(String, Int)] {
    [
      ("articles", counts.articles), ("statements", counts.statements), ("copy_groups", counts.copyGroups),
      ("mates", counts.mates), ("matches", counts.matches), ("claims", counts.claims), ("faults", faults),
    ]
  }

  package var json: JSONValue { .object(figures.map { .init($0.0, JSONValue($0.1)) }) }
  package var rows: Rows { Rows(columns: figures.map(\.0), values: [figures.map { JSONValue($0.1) }]) }
}
