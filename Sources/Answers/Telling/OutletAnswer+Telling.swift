import Queries

/// An outlet in a sentence.
extension OutletAnswer {
  package var summary: String {
    "\(known.articles.of("article")) here, with \(known.statements.of("statement"));"
      + " certainly the first with \(known.firsts.of("saying")) that others have too; cited by others"
      + " \(known.cited == 1 ? "once" : "\(known.cited) times")."
  }
}
