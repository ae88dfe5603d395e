import Queries
import ReportedSpeech

/// What is in doubt, as a person reads it. Nothing here says that a decision is wrong.
extension Doubt {
  static func credited(_ a: Report, _ b: Report) -> String {
    "\(a.publisher) credits \(a.credited) with these words, \(b.publisher) \(b.credited)."
  }
  static let sameWords = "The same words stand between marks in both."
  static func areOne(_ a: String, _ b: String) -> String { "\(a) and \(b) are one person" }
  static let areTwoSayings = "these are two things said"
  static let areOneClaim = "they say the same; who has it from whom is not known"
  static func hasItFrom(_ earlier: Report, _ later: Report) -> String {
    "they say the same, and \(later.publisher) has it from \(earlier.publisher)"
  }

  static func merged(_ full: Bearer, _ shown: Bearer, articles: Int) -> String {
    let what = shown.kind == .person ? "person" : "speaker"
    if full.called == shown.called {
      let others = articles == 1 ? Report(shown.wording).dateline : articles.of("other article")
      return "\(shown.called) of \(Report(full.wording).dateline) and \(shown.called) of \(others)"
        + " are taken for one \(what)."
    }
    return "“\(shown.called)” of \(articles == 1 ? Report(shown.wording).dateline : articles.of("article"))"
      + " is taken for \(full.name)."
  }
  static func described(_ a: String, in one: Report, _ b: String, in other: Report) -> String {
    "Called “\(a)” by \(one.publisher), “\(b)” by \(other.publisher): nothing in common but the name."
  }
  static let unconnected = "Their articles tell of two events; only the name says that it is the same person."
  static func short(_ called: String, _ full: String) -> String {
    "Only an article of the same story names \(full) in full; “\(called)” may be somebody else."
  }
  static func isAnother(_ called: String, in shown: Report, articles: Int) -> String {
    let title = shown.title.flatMap { $0.isEmpty ? nil : " (“\($0)”)" } ?? ""
    return "\(called) is somebody else in \(articles == 1 ? shown.dateline + title : articles.of("article"))"
  }
  static func isOne(_ a: String, _ b: String) -> String {
    a == b ? "\(a) is one person in both" : "“\(b)” is \(a)"
  }

  static func ofOneEvent(_ a: Report, _ b: Report) -> String {
    "\(a.headed) and \(b.headed) are taken to tell of one event."
  }
  static let littleShared = "They share only just enough of names and rare words."
  static let twoEvents = "they tell of two events"
  static let oneEvent = "they tell of one event"

  static func likened(_ earlier: Report, _ later: Report) -> String {
    "What \(later.dateline) has is taken for another wording of what \(earlier.dateline) has."
  }
  static let partlyAligned = "Their words align only in part."

  static func stake(crediting reports: Int, _ name: String) -> String {
    "\(reports.of("report")) \(reports == 1 ? "credits" : "credit") \(name)."
  }
  static func stake(splitting quotes: Int, articles: Int) -> String {
    "Splitting these two moves \(quotes.of("quotation")) in \(articles.of("article"))."
  }
  static func stake(separating matches: Int) -> String {
    "\(matches.of("pair")) of statements \(matches == 1 ? "is" : "are") held to say the same because of it."
  }
  static func stake(linking statements: Int) -> String {
    "\(statements.of("report")) \(statements == 1 ? "hangs" : "hang") together with it."
  }
}

extension Doubt.Choice {
  /// As a sentence of its own.
  package var inSentence: String { says.prefix(1).uppercased() + says.dropFirst() + "." }
}

extension ReviewAnswer {
  package static let title = "What a person should look at"
  package static let saidSoFar = "What was said last"
  package static let takeBack = "Take it back"
  /// On a page that takes nothing.
  package static let howToAct =
    "This page shows, and takes nothing. 'stemma serve --allow-corrections' has buttons here; 'stemma review' asks in a"
    + " terminal."

  /// How much there is to look at.
  package var summary: String {
    guard count > 0 else { return Self.nothing }
    return "\(count.of("decision")) that may be wrong; those that something speaks against first, then what moves most."
  }

  /// What there is to say where there is nothing to look at.
  package static let nothing =
    "Nothing is in doubt, or everything was looked at; 'stemma correct list' shows what was said."
}

extension Report {
  /// "“A bridge falls” (Harbor Courier, 3 March 2026)".
  fileprivate var headed: String {
    guard let title, !title.isEmpty, outlet != nil else { return dateline }
    return "“\(title)” (\(dateline))"
  }
}
