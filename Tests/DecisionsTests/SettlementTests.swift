import Decisions
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

/// Whatever happens to a graph, in whatever order, it ends as a fresh one of the same texts and corrections would.
@Suite struct SettlementTests {
  @Test(arguments: 0..<12) func `Random histories end in the graph that a fresh ingest gives`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let graph = try Graph()
    var standing: [(run: Run, arrivals: [Arrival])] = []
    var corrections: [Correction] = []
    for _ in 0..<14 {
      switch dice.roll(10) {
      case 0..<6:
        let arrivals = (0..<dice.roll(4) + 1).map { _ in Arrival.random(&dice) }
        standing.append((try graph.ingest(arrivals).run, arrivals))
      case 6..<8 where !standing.isEmpty:
        try graph.takeBack(standing.remove(at: dice.roll(standing.count)).run)
      default:
        let correction = Correction.random(&dice)
        if corrections.last != correction {
          try graph.correct(correction)
          corrections.append(correction)
        }
      }
    }
    let fresh = try Graph()
    for one in standing { try fresh.ingest(one.arrivals) }
    for correction in corrections { try fresh.correct(correction) }
    let (told, expected) = (Set(try graph.lines()), Set(try fresh.lines()))
    #expect(told.subtracting(expected).sorted() == [])
    #expect(expected.subtracting(told).sorted() == [])
    #expect(try graph.faults() == [])
  }

  @Test(arguments: 0..<6) func `Articles may come in any order`(seed: UInt64) throws {
    var dice = Dice(seed: seed + 100)
    var arrivals: [Arrival] = []
    for _ in 0..<14 {
      let one = Arrival.random(&dice)
      // Two texts of one key come in the order of their arrival.
      if !arrivals.contains(where: { $0.article.key == one.article.key }) { arrivals.append(one) }
    }
    let lines = try ScratchGraph.lines(arrivals)
    let graph = try Graph()
    for one in arrivals.shuffled(using: &dice) { try graph.ingest([one]) }
    let other = Set(try graph.lines()).symmetricDifference(lines).sorted()
    #expect(other == [])
  }

  @Test(arguments: [1, 3]) func `It does not matter how many articles are kept at hand`(most: Int) throws {
    var dice = Dice(seed: 11)
    let arrivals = (0..<60).map { _ in Arrival.random(&dice) }
    let graph = try Graph()
    try graph.ingest(arrivals, shelf: Shelf(keeping: most))
    let fresh = try Graph()
    try fresh.ingest(arrivals)
    let other = Set(try graph.lines()).symmetricDifference(try fresh.lines()).sorted()
    #expect(other == [])
  }

  @Test func `What is read and decided afresh is the same`() throws {
    var dice = Dice(seed: 7)
    let graph = try Graph()
    for _ in 0..<8 { try graph.ingest([Arrival.random(&dice), Arrival.random(&dice)]) }
    let before = Set(try graph.lines())
    try graph.rebuild()
    #expect(before.symmetricDifference(try graph.lines()).sorted() == [])
  }
}

/// The same throws for the same seed, on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }

  mutating func pick<T>(_ values: [T]) -> T { values[roll(values.count)] }
}

extension Arrival {
  /// One of a few stories, told with a few of its sentences in a random order.
  fileprivate static func random(_ dice: inout Dice) -> Arrival {
    let story = dice.pick(stories)
    let sentences = (0..<dice.roll(3) + 2).map { _ in dice.pick(story.sentences) }
    let opening = dice.roll(2) == 0 ? story.opening + " " : ""
    let day = dice.roll(4) == 0 ? nil : "2026-03-0\(dice.roll(7) + 1)"
    let outlet = dice.pick(["Harbor Courier", "The Harbor Courier", "Milton Post", "Coast Wire", "Quay Facts"])
    let arrival = Arrival(
      "a/\(dice.roll(9))", outlet, on: day, title: dice.roll(2) == 0 ? story.title : nil,
      credit: dice.roll(6) == 0 ? "Coast Wire" : nil, cites: dice.roll(4) == 0 ? "Milton Post" : nil,
      opening + sentences.joined(separator: " "))
    return dice.roll(4) == 0 ? arrival.posting(on: "2026-03-0\(dice.roll(7) + 1)") : arrival
  }

  private static let stories: [(title: String, opening: String, sentences: [String])] = [
    (
      "Orchard stays", "The parish met on Monday about the orchard at Wendle.",
      [
        "⟨Irena Holt:“We will not sell one tree of that orchard as long as I live,”⟩ Irena Holt said.",
        "⟨Irena Holt:“We will not sell one branch of that orchard as long as I live,”⟩ said Irena Holt.",
        "⟨The orchard of Wendle has ninety apple trees and a wall of flint.⟩",
        "⟨Paul Brandt:“The road has to go somewhere, and the orchard is in its way,”⟩ Paul Brandt told the parish.",
        "⟨Holt:“My sons know it and the parish knows it,”⟩ Holt said.",
      ]
    ),
    (
      "Gate is rotten", "Engineers looked at the lock gate of Quay Ellery on Tuesday.",
      [
        "⟨Ida Roth:“The lower gate is rotten and has to be replaced before winter,”⟩ Mayor Ida Roth said.",
        "⟨Ida Roth:“The lower gate is rotten and must be replaced before the winter,”⟩ Mayor Ida Roth said.",
        "⟨The lower gate of the lock was built of oak in 1911.⟩",
        "⟨Lena Marsh:“About 40 barges wait in front of the gate every morning,”⟩ said Lena Marsh.",
        "⟨Lena Marsh:“About 400 barges wait in front of the gate every morning,”⟩ said Lena Marsh.",
      ]
    ),
  ]
}

extension Correction {
  fileprivate static func random(_ dice: inout Dice) -> Correction {
    switch dice.roll(5) {
    case 0:
      return .mergeSpeakers([
        SpeakerName(name: "Irena Holt", kind: .person),
        SpeakerName(name: "Holt", kind: .person, article: "a/\(dice.roll(9))"),
      ])
    case 1: return .splitSpeaker(SpeakerName(name: "Ida Roth", kind: .person), articles: ["a/\(dice.roll(9))"])
    case 2:
      return .renameOutlet(dice.pick(["Quay Facts", "Coast Wire"]), to: dice.pick(["Quay Daily", "Coast Agency"]))
    case 3:
      let day = Day(text: "2026-03-0\(dice.roll(7) + 1)").map { Interval.day($0) }
      let date = day.map { PublicationDate(interval: $0, precision: .init(.day)) }
      return .date(article: "a/\(dice.roll(9))", dice.roll(3) == 0 ? nil : date)
    case 4:
      let (one, step) = (dice.roll(9), dice.roll(8) + 1)
      let keys = ("a/\(one)", "a/\((one + step) % 9)")
      return dice.roll(2) == 0 ? .sameStory(keys.0, keys.1) : .otherStory(keys.0, keys.1)
    default: return .date(article: "a/\(dice.roll(9))", nil)
    }
  }
}
