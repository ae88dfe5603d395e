import ArgumentParser
import Stemma

struct StageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "What 'ingest' does after reading, stage by stage, as filters over JSON lines.",
    discussion: """
      stemma extract articles/ > readings.jsonl
      stemma stage keys < readings.jsonl > keys.jsonl
      stemma stage match < batches.jsonl > matches.jsonl
      stemma stage claims < neighbourhoods.jsonl > claims.jsonl
      cat readings.jsonl copies.jsonl matches.jsonl claims.jsonl | stemma stage load --db stemma.db

      One line is printed for each line read, in order: for one that cannot be read, {"fault","key"}. What is joined
      between them, and how, stands in Sources/README.md; Tools/archive does it.
      """,
    subcommands: [
      KeysStage.self, CopiesStage.self, MatesStage.self, MatchStage.self, ClaimsStage.self, LoadStage.self,
      BoundsStage.self,
    ])
}

/// A stage that is a filter, with the help that its own words make.
protocol FilterStage: ParsableCommand {
  static var filter: StageFilter { get }
}

extension FilterStage {
  static var help: CommandConfiguration {
    CommandConfiguration(
      commandName: filter.id, abstract: filter.summary.prefix(1).uppercased() + filter.summary.dropFirst() + ".",
      discussion: "Reads   \(filter.reads)\nPrints  \(filter.prints)")
  }

  func run() throws {
    Stage.run(Self.filter, next: StandardInput.line) { StandardOutput.write(lines: $0.map(\.line)) }
  }
}
