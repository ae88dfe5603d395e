import ReportedSpeech

/// How long one record may take, by the clock that its settings were handed; it begins when this is made.
package struct RecordTime: Sendable {
  private let clock: @Sendable () -> Int64
  private let late: OutOfTime
  private let end: Int64

  package init(_ settings: ReadingSettings) {
    clock = settings.clock
    late = OutOfTime(settings)
    end = clock() + Int64(late.seconds) * 1000
  }

  /// Asked now and then by whatever takes time with the length of what it reads.
  package func check() throws(OutOfTime) {
    if clock() > end { throw late }
  }
}

/// A record was given up, so that those behind it are read.
package struct OutOfTime: Error, Hashable {
  fileprivate let seconds: Int

  package init(_ settings: ReadingSettings) { seconds = settings.limits.recordTime }

  package var reason: String { "takes longer than \(seconds) seconds (the setting record-time)" }
}
