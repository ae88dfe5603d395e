/// The least that a measure may score, F1 in per cent: a little under what it scored when it was pinned.
struct Floor: Sendable {
  var measure: String
  var least: Double

  static let all: [Floor] = [
    Floor(measure: "all exact", least: 88),
    Floor(measure: "all joint", least: 89),
    Floor(measure: "name", least: 88),
  ]
}
