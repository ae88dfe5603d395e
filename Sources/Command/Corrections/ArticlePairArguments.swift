import ArgumentParser
import ReportedSpeech
import Stemma

/// Two articles that somebody says something of.
struct ArticlePairArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("An article's key, name or address.", valueName: "article"))
  var one: String

  @Argument(help: ArgumentHelp("The other article's.", valueName: "other"))
  var other: String

  /// As they were typed.
  var typed: String { "\(one) \(other)" }

  /// What is said of the two, by their keys.
  func correction(_ references: ReferenceResolution, _ make: (String, String) -> Correction) throws -> Correction {
    let (one, other) = (try references.article(one), try references.article(other))
    guard one != other else { throw StemmaError.same("both are the same article") }
    return make(one, other)
  }
}
