/// What other reports of the same say beside those that hold the asked words.
package struct Others: Hashable, Sendable {
  /// Holds the words too, of somebody else or without marks, and was out before those that the verdict rests on.
  package var before: Recorded?
  /// Tells the same in words of its own, and was out before all that hold the asked ones.
  package var inOtherWords: Report?
  /// Those that the asked words come from first, then by time.
  package var otherwise: [Otherwise] = []
}
