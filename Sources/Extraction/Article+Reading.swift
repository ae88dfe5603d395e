import ReportedSpeech

extension Article {
  /// Which version of whose rules reads. Raised whenever an article may be read otherwise than before, so that
  /// `stemma reread` knows what to read anew.
  package static let readBy = maker + " 2"
  /// What every version of these rules begins with.
  package static let maker = "stemma"

  /// The article with what the rules read off it.
  ///
  /// - Parameter notices: what there was to say of the article before it was read.
  package func reading(notices: [String] = []) -> ReportedSpeech.Reading { reading(notices: notices, heeding: {}) }

  /// The same, given up where `check` throws.
  package func reading<Late: Error>(
    notices: [String] = [], heeding check: () throws(Late) -> Void
  ) throws(Late) -> ReportedSpeech.Reading {
    let extracted = try extracted(heeding: check)
    return ReportedSpeech.Reading(
      article: self, statements: extracted.statements, readBy: Article.readBy, notices: notices + extracted.notices)
  }
}
