import ArgumentParser
import ReportedSpeech
import Stemma

struct MergeClaims: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-claims",
    abstract: "Claims that are one, with all of their statements.",
    discussion: """
      stemma claims                                     lists them
      stemma correct merge-claims 3 17
      stemma correct merge-claims "courier/1:has no merit" times/2:40-92
      """)

  @Argument(help: ArgumentHelp("Claims by their ids, or a statement of each.", valueName: "claim"))
  var claims: [String]

  @OptionGroup var options: CorrectionOptions

  func validate() throws {
    guard claims.count >= 2 else { throw ValidationError("Give two claims or more.") }
  }

  func run() throws {
    try options.make("merge-claims \(claims.joined(separator: " "))") { references in
      let places = try claims.map { try references.claim($0) }
      guard Set(places).count == places.count else { throw StemmaError.same("the same claim is named twice") }
      return .mergeClaims(places)
    }
  }
}
