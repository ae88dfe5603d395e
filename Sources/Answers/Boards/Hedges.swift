import Queries

extension Board {
  /// Where a later report is surer than an earlier one.
  static let hedges = Board(
    id: "hedges", title: "Lost hedges",
    says: "A later report of a saying is surer than an earlier one: a “may” or an “about” is not there any more.",
    filters: [.outlet, .speaker, .from, .to], examples: ["Harbor Courier has “may”, Channel 6 News has not."]
  ) { desk, terms in
    try desk.all(LostHedge.self, terms.parameters([.outlet, .speaker, .from, .to])).map { BoardRow($0.drifted) }
  }
}
