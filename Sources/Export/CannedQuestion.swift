/// A named query, as a format writes it down for another program to ask.
package struct CannedQuestion: Hashable, Sendable {
  package var id: String
  package var summary: String
  package var parameters: [Parameter]
  package var sql: String

  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var meaning: String

    package init(name: String, meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  package init(id: String, summary: String, parameters: [Parameter], sql: String) {
    self.id = id
    self.summary = summary
    self.parameters = parameters
    self.sql = sql
  }
}
