/// How far two story-mates are borne out by what their sentences say.
///
/// Two reports of one event match in many sentences; two of one campaign in one or two, by chance, and then what matched is
/// hardly ever said by both. What two articles match in is itself evidence of what they tell of.
///
/// Fitted on 149 right and 22 wrong matches of thirteen events against 693 of articles of one campaign that lie four days or
/// more apart: of those it keeps 96, 55 and 7 in a hundred. A function of the two articles alone, and symmetric.
package struct StoryEvidence: Sendable {
  /// How much more two host sentences must score than where the articles bear each other out; 0 where they do.
  let lack: Double

  /// - Parameters:
  ///   - similarity: the articles' cosine.
  ///   - matches: pairs of assertions that would match if nothing lacked.
  ///   - size: assertions of an article, the geometric mean of the two.
  init(similarity: Double, matches: Int, size: Double) {
    let evidence = 12.5 * similarity + 2.4 * Self.logarithm(Double(matches)) - 2.8 * Self.logarithm(size)
    lack = max(0, Self.enough - evidence)
  }

  private static let enough = 0.5

  private static func logarithm(_ number: Double) -> Double { log1p(max(1, number) - 1) }
}
