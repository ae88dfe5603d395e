import ArgumentParser
import ReportedSpeech
import Stemma

/// `--claim`, `--speaker`, `--outlet`, `--from` and `--to`: all that are given must hold.
struct SelectionOption: ParsableArguments {
  @Option(help: ArgumentHelp("Only this claim, with what tells it.", valueName: "id"))
  var claim: Int64?

  @Option(help: ArgumentHelp("Only what this speaker said.", valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp("Only what this outlet published.", valueName: "name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp("Only what was published then or later: 2026-03-05, or with a time in UTC.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only what was published before its end, a day's or a time's.", valueName: "date"))
  var to: String?

  var terms: SelectionTerms {
    get throws {
      SelectionTerms(
        claim: claim, speaker: speaker, outlet: outlet,
        from: try from.map { try SelectionOption.interval($0, "--from").from },
        to: try to.map { try SelectionOption.interval($0, "--to").to })
    }
  }

  func validate() throws { _ = try terms }

  /// A day, or a second, which as an end is itself outside.
  private static func interval(_ text: String, _ option: String) throws -> (from: Instant, to: Instant) {
    if let day = Day(text: text) { return (day.start, day.advanced(by: 1).start) }
    guard let instant = Instant(text: text) else {
      throw ValidationError("\(option) '\(text)' is no date: write 2026-03-05 or 2026-03-05T08:30:00Z.")
    }
    return (instant, instant)
  }
}
