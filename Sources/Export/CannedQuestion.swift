/// A named query, as a format writes it down for another program to ask.
public struct CannedQuestion: Hashable, Sendable {
  public var id: String
  public var summary: String
  public var parameters: [Parameter]
  public var sql: String

  public struct Parameter: Hashable, Sendable {
    public var name: String
    public var meaning: String

    public init(name: String, meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  public init(id: String, summary: String, parameters: [Parameter], sql: String) {
    self.id = id
    self.summary = summary
    self.parameters = parameters
    self.sql = sql
  }
}
