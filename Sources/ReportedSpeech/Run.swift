/// One ingest: when, by which version, with which settings, and what came of it.
public struct Run: Hashable, Sendable {
  public var id: Int64
  public var startedAt: Instant
  public var finishedAt: Instant?
  public var version: String
  public var command: String

  public init(id: Int64, startedAt: Instant, finishedAt: Instant? = nil, version: String, command: String) {
    self.id = id
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.version = version
    self.command = command
  }
}
