import Answers
import ArgumentParser
import Stemma

/// What a question is about: words, or the id of a claim that an earlier answer named.
struct QuestionOption: ParsableArguments {
  @Argument(help: "Words of the statement; quotation marks, case, typos and word order do not matter.")
  var text: String?

  @Option(help: ArgumentHelp("A claim by its id instead of by its words.", valueName: "id"))
  var claim: Int64?

  func validate() throws {
    guard (text == nil) != (claim == nil) else {
      throw ValidationError("Give either TEXT or --claim ID.")
    }
  }

  var question: Question { claim.map { .claim($0) } ?? .text(text ?? "") }
}
