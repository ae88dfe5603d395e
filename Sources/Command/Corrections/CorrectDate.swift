import ArgumentParser
import ReportedSpeech
import Stemma

struct CorrectDate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "When an article was published, whatever it says itself; 'unknown' where that is not known.",
    discussion: """
      stemma correct date courier/1 2026-03-05
      stemma correct date courier/1 2026-03-05T08:30 --zone America/New_York
      stemma correct date https://courier.example/1 unknown
      """)

  @Argument(help: "The article's key, name or address.")
  var key: String

  @Argument(help: "A day or an ISO time, or 'unknown'.")
  var date: String

  @Option(help: ArgumentHelp("Where a time without a zone is: Europe/London, +01:00; else UTC.", valueName: "zone"))
  var zone: String?

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    let date = try ReferenceResolution.date(date, zone: zone, now: Clock.now)
    try options.make("date \(key) \(self.date)") { .date(article: try $0.article(key), date) }
  }
}
