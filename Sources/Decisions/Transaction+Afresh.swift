import Graph
import ReportedSpeech

extension Transaction {
  /// Decides by this version's keys what an earlier one kept.
  package func catchUp(now: Instant) throws {
    guard try lacksKeys() else { return }
    let run = try begin(version: Version.text, command: "verify", settings: "{}", at: now)
    try settleAnew(in: run)
    try finish(run, counts: "{}", at: now)
  }

  /// Drops every decision and makes it again from the facts.
  package func decideAfresh(now: Instant) throws {
    try decideAll(in: begin(version: Version.text, command: "verify --rebuild", settings: "{}", at: now))
  }

  func decideAll(in run: Run) throws {
    let corrections = try knownCorrections()
    try dropDecisions(in: run)
    let articles = try articles()
    if try !corrections.rulings.isEmpty || hasAmendments() {
      _ = try call(corrections.outletNames, in: run)
      try date(corrections.dates, in: run)
      try rename(outletsOf: articles)
    }
    let statements = try statements()
    let wordings = Wordings()
    wordings.read(by: corrections)
    _ = try spread(statements, in: run, knowing: wordings)
    _ = try group(articles, in: run)
    _ = try bind(corrections.rulings, in: run)
    for start in stride(from: 0, to: statements.count, by: 1000) {
      try link(Array(statements[start..<min(start + 1000, statements.count)]), in: run, knowing: wordings)
    }
    try decide(statements, in: run, by: corrections)
  }
}
