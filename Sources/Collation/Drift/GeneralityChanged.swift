import English
import ReportedSpeech

extension DriftTest {
  /// Said of more, or of fewer, than it was (Wührl 2024: generality).
  static let generalityChanged = DriftTest(
    id: "generality_changed",
    summary: "said of more (+) or of fewer (-)",
    examples: [
      "Some residents oppose the pier plan → All residents oppose the pier plan"
    ]
  ) { variation in
    variation.scaled("generality_changed", Generality.degrees)
  }
}

enum Generality {
  static let degrees: [String: Int] = {
    var degrees: [String: Int] = [:]
    for word in Lexicon.words("all every always everyone everybody everywhere entire whole") {
      degrees[word] = 2
    }
    for word in Lexicon.words("most many majority often usually generally widely mostly") { degrees[word] = 1 }
    for word in Lexicon.words("some several few certain sometimes occasionally partly minority rarely") {
      degrees[word] = -1
    }
    return degrees
  }()
}
