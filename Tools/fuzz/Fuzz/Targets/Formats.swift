import Intake
import ReportedSpeech

extension FuzzTarget {
  /// One a format, named as `--format` names it; its own examples are the seeds.
  static let formats = ArticleFormat.all.map { format in
    FuzzTarget(
      id: format.id, seeds: { format.examples.map { Array($0.input.utf8) } },
      open: {
        let settings = try ReadingSettings(now: now, format: format.id)
        return { try wrong(Input(name: "fuzz", bytes: $0), settings) }
      })
  }

  /// Content decides; every format's examples.
  static let input = FuzzTarget(
    id: "auto", seeds: { ArticleFormat.all.flatMap { $0.examples.map { Array($0.input.utf8) } } },
    open: {
      let settings = try ReadingSettings(now: now)
      return { try wrong(Input(name: "fuzz", bytes: $0), settings) }
    })

  static let now = Instant(seconds: 1_775_001_600)

  static func wrong(_ input: Input, _ settings: ReadingSettings) throws -> String? {
    var wrong: String?
    try input.read(
      settings: settings, reading: { wrong = wrong ?? $0.article.wrong },
      article: { article, _ in wrong = wrong ?? article.wrong })
    return wrong
  }
}
