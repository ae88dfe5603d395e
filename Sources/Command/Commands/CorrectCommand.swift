import ArgumentParser
import ReportedSpeech
import Stemma

struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "A person's corrections: they survive re-ingest, can be undone, and replayed on another graph.",
    discussion: """
      stemma correct merge-speakers "Ines Halloran" "I. Halloran" --waiting
      stemma correct list
      stemma correct export > corrections.jsonl     for 'stemma correct replay' on another graph
      stemma correct undo 1

      A speaker is a name, or NAME@KEY in the article of that key. A statement is KEY:words of it, KEY:START-END, its
      name or its id. Where KEY stands, an article's address and name are taken too. What a correction names need not be there yet: it is kept, and takes effect when it arrives.
      """,
    subcommands: [
      MergeSpeakers.self, SplitSpeaker.self, MergeClaims.self, SplitClaim.self, RenameOutlet.self,
      CorrectDate.self, SameStory.self, OtherStory.self, RejectDerivation.self, ConfirmDerivation.self,
      ListCorrections.self, UndoCorrection.self, ExportCorrections.self, ReplayCorrections.self,
    ])
}

/// What every correction that is made takes besides.
struct CorrectionOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  /// Makes it and prints it.
  func make(_ command: String, _ correction: (ReferenceResolution) throws -> Correction) throws {
    let answer = try Correct(database: database.path).make(command: "correct \(command)", now: Clock.now, correction)
    try output.print(change: answer, none: "") { $0.lines }
  }
}

/// Of which kind a speaker is taken to be, where a name is borne by several kinds.
struct KindOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only a person, organization, group or document of that name.", valueName: "kind"),
    completion: .list(Speaker.Kind.allCases.map(\.rawValue)))
  var kind: String?

  func validate() throws {
    if let kind, Speaker.Kind(rawValue: kind) == nil {
      throw ValidationError("--kind takes one of \(Speaker.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  var value: Speaker.Kind? { kind.flatMap(Speaker.Kind.init(rawValue:)) }
}
