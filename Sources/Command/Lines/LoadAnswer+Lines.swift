import Stemma

extension LoadAnswer {
  var lines: [String] {
    [
      "\(counts.articles) articles, \(counts.statements) statements, \(counts.mates) pairs of story-mates, "
        + "\(counts.matches) matches, \(counts.claims) claims" + (faults > 0 ? "; \(faults) lines left out" : "")
    ]
  }
}
