import Queries
import ReportedSpeech

/// When words came in that the first version of their article did not have.
package enum Added: Hashable, Sendable {
  case at(Instant)
  /// Some time after the first version was out.
  case after(Instant)

  /// Open to the end, as far as anybody looks.
  var interval: Interval? {
    switch self {
    case .at(let time): Interval(from: time, to: time.advanced(by: 1))
    case .after(let time): Interval(from: time, to: time.advanced(by: 100 * 366 * 86_400))
    }
  }
}

extension Report {
  /// When its words were out: with its article, else with the version that has them.
  var out: Interval? { added.map(\.interval) ?? published }

  /// The same, for a person to read: "3 March 2026, 11:00 UTC"; "after 3 March 2026, 11:00 UTC".
  package var outInWords: String {
    guard let added, let published else { return published.inWords }
    if case .at = added { return "\(added.interval.inWords), in a later version" }
    return "after \(published.inWords), in a later version"
  }
}
