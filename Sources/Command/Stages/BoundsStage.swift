import ArgumentParser
import Export
import Stemma

struct BoundsStage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounds", abstract: "What whoever joins the lines between the stages must know.",
    discussion: """
      stemma stage bounds

      "commonest": a story key that more articles hold brings up no pair, a key of a wording only pairs with the article of
      the least name. "kinds": the last two bits of a key. "shared_text_keys": from how many on two may be one text.
      """)

  func run() throws { StandardOutput.write(line: StageFilter.bounds.line) }
}
