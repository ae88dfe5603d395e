import ReportedSpeech

/// Another report of what was asked about, which has other words in the asked ones' place.
package struct Otherwise: Hashable, Sendable {
  package var report: Report
  /// `earlier` are its words, `later` the asked ones.
  package var change: Drift
  /// Who has the asked words from it; nil where nothing says that somebody has.
  package var heir: String?
  /// It was certainly out before every report that holds the asked words, or one of those has it from there.
  package var isEarlier: Bool
  /// Its own outlet disowns its words.
  package var isWithdrawn = false
}
