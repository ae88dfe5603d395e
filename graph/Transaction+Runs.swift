import GRDB
import ReportedSpeech

extension Transaction {
  /// `settings` is a JSON object.
  package func begin(version: String, command: String, settings: String, at now: Instant) throws -> Run {
    let id = try insert(
      .runInsert,
      ["at": now.text, "version": version, "command": command, "settings": settings, "checked": checkedPages])
    return Run(id: id, startedAt: now, version: version, command: command)
  }

  /// `counts` is a JSON object.
  package func finish(_ run: Run, counts: String, at now: Instant) throws {
    try execute(.runFinish, ["run": run.id, "at": now.text, "counts": counts])
  }

  /// Every run, undone ones too, the first one first.
  package func runs() throws -> [Run] {
    try all(.runs) {
      Run(
        id: try $0.integer(), startedAt: try $0.instant() ?? Instant(seconds: 0), finishedAt: try $0.instant(),
        version: try $0.text(), command: try $0.text())
    }
  }
}

extension Graph {
  package func begin(version: String, command: String, settings: String = "{}", at now: Instant) throws -> Run {
    try write { try $0.begin(version: version, command: command, settings: settings, at: now) }
  }

  package func finish(_ run: Run, counts: String = "{}", at now: Instant) throws {
    try write { try $0.finish(run, counts: counts, at: now) }
  }
}
