/// An assertion with the statement that frames it and its article as a witness: all that deciding needs to know of it.
package struct ReportedAssertion: Hashable, Sendable {
  /// By content: "3f2a9c0d1b7e4465/b/120-180/1".
  package var name: String
  package var article: Witness
  /// The statement with the words of this assertion alone.
  package var statement: Statement
  /// The longest words that the article names the speaker by: "Lumora spokesman Ed Roe", where this statement has "Roe".
  package var introduction: String?
  /// What a person's corrections say of who speaks here; nil where they say nothing.
  package var corrected: CorrectedSpeaker?

  package init(
    name: String, article: Witness, statement: Statement, introduction: String? = nil,
    corrected: CorrectedSpeaker? = nil
  ) {
    self.name = name
    self.article = article
    self.statement = statement
    self.introduction = introduction
    self.corrected = corrected
  }

  /// Who speaks, as corrected.
  package var speaker: Speaker? { corrected?.speaker ?? statement.speaker }
}
