import Testing

@testable import Queries

@Suite struct NamedQueryTests {
  @Test func `a question says of itself what its opening comment says`() {
    let sql = """
      -- Who was it?
      -- :claim  the id of a claim; NULL for all
      -- :limit  at most so many rows
      SELECT 1
      -- :later  is no parameter
      """
    let question = NamedQuery("who", Array(sql.utf8), examples: ["who --claim 1"])
    #expect(question.summary == "Who was it?")
    #expect(question.parameters.map(\.name) == ["claim", "limit"])
    #expect(question.parameters.map(\.meaning) == ["the id of a claim; NULL for all", "at most so many rows"])
    #expect(question.sql == sql)
  }

  @Test func `a file without a comment says nothing`() {
    let question = NamedQuery("who", Array("SELECT 1".utf8), examples: [])
    #expect(question.summary == "" && question.parameters.isEmpty)
  }
}
