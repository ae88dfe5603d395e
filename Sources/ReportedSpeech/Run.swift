/// One ingest: when, by which version, with which settings, and what came of it.
package struct Run: Hashable, Sendable {
  package var id: Int64
  package var startedAt: Instant
  package var finishedAt: Instant?
  package var version: String
  package var command: String

  package init(id: Int64, startedAt: Instant, finishedAt: Instant? = nil, version: String, command: String) {
    self.id = id
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.version = version
    self.command = command
  }
}
