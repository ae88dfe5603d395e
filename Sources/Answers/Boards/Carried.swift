import Queries
import ReportedSpeech

extension Board {
  /// What stands behind a figure of `carriers`.
  static let carried = Board(
    id: "carried", title: "Words from another outlet",
    says: "Each statement that an outlet has from another one, and what says so.", filters: [.outlet, .origin],
    examples: ["Bay Times has it from Harbor Courier, which it names."]
  ) { desk, terms in
    try desk.all(Carried.self, terms.parameters([.outlet, .origin])).map { BoardRow($0.pair) }
  }
}

extension BoardRow {
  fileprivate init(_ pair: Rewording) {
    let wording = LaterWording(pair)
    var members: [JSONValue.Member] = []
    if case .object(let known) = wording.json { members = known }
    self.init(
      wording.toldOf, note: wording.drifts.told.inWords(isOrdered: wording.isOrdered).listedOrNone,
      [wording.earlier, wording.report].compactMap { $0 }, isPair: true, members: members)
  }
}
