extension NamedQuery {
  /// Every question, in the order in which one comes to ask them.
  public static let catalogue: [NamedQuery] = [
    // From words to claims.
    Found.question,
    // The two answers.
    FirstSaid.question, FirstReported.question, Rewording.question,
    // What they rest on.
    Descent.question, Drifted.question,
  ]
}
