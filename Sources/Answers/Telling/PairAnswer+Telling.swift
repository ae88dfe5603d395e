extension PairAnswer {
  /// How the two stand to each other, in a sentence.
  package var summary: String {
    guard earlier.claim != nil, earlier.claim == later.claim else { return comparison.sentence }
    if earlier.utterance != later.utterance {
      return "The same is said on two occasions: nothing has changed between them."
    }
    if let standing = wording?.standing, wording?.isDescended ?? false {
      return "\(later.report.publisher) \(standing)."
    }
    let order = isOrdered ? "who has it from whom is not known" : "which was out first is not known"
    return "Two reports of one saying; \(order)."
  }
}
