import ReportedSpeech

extension Article {
  /// Its title says that it was written bit by bit while something went on.
  var isLiveByTitle: Bool {
    guard let title else { return false }
    let words = title.comparedWords
    return Article.liveTitles.contains { words.contains($0) }
      || [": live", "– live", "— live", "- live", "| live"].contains { title.lowercased().hasSuffix($0) }
      || ["live:", "live –", "live —", "live |"].contains { title.begins(with: $0) }
  }

  private static let liveTitles = [
    "live updates", "live blog", "liveblog", "live coverage", "as it happened", "minute by minute", "latest updates",
    "rolling updates", "rolling coverage",
  ]

  /// Of a live blog what stands in no dated post may be of any time between its beginning and its last change.
  ///
  /// - Parameter ended: when its page says that it ended.
  mutating func markAsLive(until ended: Instant? = nil, settings: ReadingSettings) {
    var known = datings
    known.choose(now: settings.now)
    guard let published = known.publication?.interval else { return }
    // Nobody starts one for less than some hours: where nothing says how long it went on, it was that day.
    let last = [ended, modified].compactMap { $0 }.max() ?? retrieved ?? published.from.advanced(by: 86_400)
    guard last > published.to, last <= settings.now,
      let time = Interval(from: published.from, to: last.advanced(by: 1))
    else { return }
    markings.append(Marking(kind: .section, start: 0, end: text.unicodeScalars.count, time: time))
    if let title, !title.isEmpty {
      markings.append(Marking(kind: .section, part: .title, start: 0, end: title.unicodeScalars.count, time: time))
    }
  }

  /// Some part of the text has a time of its own.
  var hasDatedPosts: Bool {
    markings.contains { $0.kind == .section && $0.part == .body && $0.end - $0.start < text.unicodeScalars.count }
  }
}
