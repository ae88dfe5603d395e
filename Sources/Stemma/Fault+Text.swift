import Graph

extension Fault {
  /// One line that leads to the place.
  var text: String {
    switch self {
    case .integrity(let line): "SQLite finds: \(line)"
    case .dangling(let row): "a row refers to one that is not there: \(row)"
    case .search: "the full-text index does not hold just the words of the articles"
    case .undecided(let assertion): "assertion \(assertion) has no claim, no utterance or no origin"
    case .passage(let broken):
      "\(broken.kind) of statement \(broken.statement), \(broken.article), \(broken.part.rawValue) \(broken.start)–\(broken.end): "
        + "“\(broken.text)” is kept, “\(broken.found ?? "")” stands there"
    }
  }
}
