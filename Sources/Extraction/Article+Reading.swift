import ReportedSpeech

extension Article {
  /// Which version of these rules reads: a Reading that another one made is read anew.
  public static let readBy = "stemma 1"

  /// The article with what the rules read off it.
  ///
  /// - Parameter notices: what there was to say of the article before it was read.
  public func reading(notices: [String] = []) -> ReportedSpeech.Reading {
    let extracted = extracted()
    return ReportedSpeech.Reading(
      article: self, statements: extracted.statements, readBy: Article.readBy, notices: notices + extracted.notices)
  }
}
