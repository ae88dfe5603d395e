import English
import ReportedSpeech

extension Saying {
  /// The words that say when, as they stand inside a sentence: "on Tuesday" of "On Tuesday".
  package var basisInWords: String {
    let first = basis.prefix { !$0.isWhitespace }.lowercased()
    guard Lexicon.stops.contains(first) || Self.openings.contains(first) else { return basis }
    return basis.prefix(1).lowercased() + basis.dropFirst()
  }

  private static let openings = Lexicon.words("yesterday today tonight last earlier late early next two three")
}

extension String {
  /// A kept reason with the day that a report names in words of its own: "Ann Lee said it yesterday (2026-04-08)" has said
  /// it on 8 April 2026 (“yesterday”).
  func withDayOf(_ saying: Saying?) -> String {
    guard let saying, let told = firstRange(of: "said it \(saying.basis)") else { return self }
    let rest = self[told.upperBound...]
    guard rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")") else {
      return self[..<told.lowerBound] + "said it \(saying.basisInWords)" + rest
    }
    return self[..<told.lowerBound] + "said it \(saying.interval.whenInWords) (“\(saying.basisInWords)”)"
      + self[index(after: end)...]
  }
}
