import English
import ReportedSpeech

extension DriftTest {
  /// Stronger or weaker words of degree (Magomere 2025: amplify and minimize).
  static let intensityChanged = DriftTest(
    id: "intensity_changed",
    summary: "stronger (+) or weaker (-)",
    examples: [
      "“Censorship is a dangerous thing,” → “Censorship is a very dangerous thing,”",
      "The storm was a catastrophic blow to the pier → The storm was a minor blow to the pier",
    ]
  ) { variation in
    variation.scaled("intensity_changed", Intensity.degrees)
  }
}

enum Intensity {
  static let degrees: [String: Int] = {
    var degrees: [String: Int] = [:]
    let strong = """
      very extremely totally completely utterly absolutely highly deeply strongly massive massively huge hugely enormous
      dramatic dramatically drastic drastically severe severely sharply greatly significantly significant substantial
      substantially considerably vastly incredibly shocking stunning devastating catastrophic disastrous terrible horrific
      outrageous explosive soaring plummeting slammed blasted
      """
    for word in Lexicon.words(strong) { degrees[word] = 1 }
    for word in Lexicon.words(
      "slightly somewhat minor mild mildly modest modestly marginally merely partly fairly little")
    {
      degrees[word] = -1
    }
    return degrees
  }()
}
