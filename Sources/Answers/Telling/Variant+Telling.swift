import ReportedSpeech

extension Variant {
  /// Nothing that an editor would stop at.
  package var isHarmless: Bool { drifts.told.isEmpty }

  /// What kind of change it is, as a heading: "The figure differs".
  package var kindInWords: String {
    if isOfOtherOccasion { return "Said on another occasion" }
    guard let worst = drifts.told.max(by: { $0.severity < $1.severity }) else {
      return drifts.contains { $0.kind == "truncation" } ? "Quoted at another length" : "The same words"
    }
    let words = worst.inWords(isOrdered: isOrdered)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
