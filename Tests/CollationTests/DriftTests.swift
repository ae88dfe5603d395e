import ReportedSpeech
import Testing

@testable import Collation

@Suite struct DriftTests {
  @Test(arguments: DriftTest.all) func `every kind shows in its own examples`(_ test: DriftTest) {
    #expect(!test.examples.isEmpty)
    for example in test.examples {
      let variation = Variation(example: example)
      #expect(variation.drifts().map(\.kind).contains(test.id), "\(example): \(variation.drifts().map(\.kind))")
    }
  }

  @Test(arguments: DriftTest.all) func `every drift says only what its kind says, and slices`(_ test: DriftTest) {
    for example in test.examples {
      let variation = Variation(example: example)
      for drift in test.test(variation) {
        #expect(drift.kind == test.id)
        #expect(drift.earlier.map { variation.earlier.statement.slices($0) } ?? true, "\(example)")
        #expect(drift.later.map { variation.later.statement.slices($0) } ?? true, "\(example)")
      }
    }
  }

  @Test func `ids are unique`() {
    #expect(Set(DriftTest.all.map(\.id)).count == DriftTest.all.count)
  }

  @Test(arguments: [
    ("“The pier is very old,”", "“The pier is very new,”", Drift.Severity.misquote),
    ("“The pier is very old and tired,”", "“The pier is very [ancient] and tired,”", .wording),
    ("Lee said: the pier is very old and tired", "Lee said: the pier is very ancient and tired", .wording),
    ("“Sales fell 5 percent in March,”", "“Sales fell 15 percent in March,”", .misquote),
    ("Sales fell 5 percent in March", "Sales fell 15 percent in March", .meaning),
  ]) func `severity`(_ earlier: String, _ later: String, _ severity: Drift.Severity) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.map(\.severity).max() == severity, "\(drifts)")
  }

  @Test(arguments: [
    ("The discharge reached about 40 wells", "The discharge reached some 40 wells"),
    ("42 members of the council oppose the plan", "All 42 members of the council oppose the plan"),
  ]) func `a word of degree in front of a number tells how many, not of how much`(_ earlier: String, _ later: String) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(!drifts.contains { $0.kind == "generality_changed" }, "\(drifts)")
  }

  @Test(arguments: [
    ("“I know that the pier is old and tired,”", "“I know the pier is old and tired,”"),
    ("“We have rules and regulations on the pier,”", "“We have the rules and the regulations on the pier,”"),
    ("“I spoke to Mayor Lee about the pier,”", "“I spoke to Lee about the pier,”"),
    (
      "“If she gets to close the pier, nothing helps,”",
      "“If she gets to, if she gets to close the pier, nothing helps,”"
    ),
    ("“He was there [with the mayor] at noon on the pier,”", "“He was there at noon on the pier,”"),
    (
      "“They close the old pier many times and nothing happens,”",
      "“They close the old pier many times, [and] nothing happens,”"
    ),
    ("“We will close a lot of old piers and old quays,”", "“We will close a lot of old quays and old piers,”"),
    (
      "“Until we can find out what is going on at the pier,”",
      "“Until we can find out what the [expletive] is going on at the pier,”"
    ),
    ("“These officers close the pier at noon,”", "“These (harbor) officers close the pier at noon,”"),
    (
      "“You would have your voice, your whole long experience, on the harbor board,”",
      "“You would have your voice … on the harbor board,”"
    ),
  ]) func `fillers, titles, stutter and an editor's words are harmless`(_ earlier: String, _ later: String) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.allSatisfy { $0.severity == .harmless || $0.kind == "truncation" }, "\(drifts)")
  }

  @Test(arguments: [
    ("“I know that pier is old and tired,”", "“I know this pier is old and tired,”"),
    ("“We have rules and regulations on the pier,”", "“We have rules or regulations on the pier,”"),
    ("“If that is so you will be able to close the pier,”", "“If that is so you will have to close the pier,”"),
    (
      "“I don’t think the pier is any worse than the quay,”",
      "“I don’t think the pier is anything worse than the quay,”"
    ),
    ("“That is just a heap of rotten planks,”", "“That is a heap of rotten planks,”"),
    (
      "“We know that if she gets to close the pier, nothing helps,”",
      "“We know that if she gets to sell, if she gets to close the pier, nothing helps,”"
    ),
  ]) func `what is more than that is a misquote`(_ earlier: String, _ later: String) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.contains { $0.severity == .misquote }, "\(drifts)")
  }

  @Test(arguments: [
    (
      "“There has never been a man more able to run the pier,”",
      "“There has never been a man, not me, nobody, more able to run the pier,”", false
    ),
    ("“There has never been a man able to run the pier,”", "“There has been a man able to run the pier,”", true),
    ("“Let us do away with the pier,”", "“Let us do away once and for all with the pier,”", false),
  ]) func `what is denied already is not denied by another negator, and "for all" is said of nothing`(
    _ earlier: String, _ later: String, _ differs: Bool
  ) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.contains { ["negation_flipped", "generality_changed"].contains($0.kind) } == differs, "\(drifts)")
  }

  @Test(arguments: [
    ("“We will rebuild the pier, and nobody will ever stop us,”", "“We will rebuild the pier,”"),
    ("“All residents were warned, and some may have to leave,”", "“All residents were warned,”"),
    ("“It is a very dangerous thing, and we have not slept,”", "“It is a very dangerous thing,”"),
    ("“The pier reopens on Tuesday, and 40 stalls with it,”", "“The pier reopens on Tuesday,”"),
    (
      "“The pier was not only rotten, but it also stood in the way of the ferries,”", "“The pier was not only rotten,”"
    ),
    ("“We certainly never wanted this, but the pier is rotten to the core,”", "“the pier is rotten to the core,”"),
  ]) func `quoting less is cutting, and changes no meaning`(_ earlier: String, _ later: String) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.allSatisfy { $0.severity < .meaning }, "\(drifts)")
  }

  @Test func `another title of one person is no other name`() {
    let (earlier, later) = ("President Lee closed the pier at noon", "Mr. Lee closed the pier at noon")
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(!drifts.contains { $0.kind == "entity_changed" }, "\(drifts)")
  }

  @Test(arguments: [
    ("The storm may have damaged the pier", "The storm damaged the pier", "modality_changed", Drift.Sign.more),
    ("The storm damaged the pier", "The storm may have damaged the pier", "modality_changed", .less),
    ("Some residents oppose the plan", "All residents oppose the plan", "generality_changed", .more),
    ("“It is a very dangerous thing,”", "“It is a dangerous thing,”", "intensity_changed", .less),
  ]) func `signs`(_ earlier: String, _ later: String, _ kind: String, _ sign: Drift.Sign) {
    let drifts = Variation(from: Wording(sample: earlier), to: Wording(sample: later)).drifts()
    #expect(drifts.first { $0.kind == kind }?.sign == sign, "\(drifts)")
  }
}

extension Variation {
  init(example: String) {
    let sides = example.components(of: " → ")
    self.init(from: Wording(sample: sides[0]), to: Wording(sample: sides[sides.count - 1]))
  }
}

extension String {
  func components(of separator: String) -> [String] {
    var parts = [""]
    var i = startIndex
    while i < endIndex {
      if self[i...].hasPrefix(separator) {
        parts.append("")
        i = index(i, offsetBy: separator.count)
      } else {
        parts[parts.count - 1].append(self[i])
        i = index(after: i)
      }
    }
    return parts
  }
}

extension Statement {
  /// Whether a passage is what stands there in one of its spans, its cue or its mention.
  func slices(_ passage: Passage) -> Bool {
    (spans + [cue?.passage, mention].compactMap { $0 }).contains { whole in
      guard whole.contains(passage) else { return false }
      let scalars = Array(whole.text.unicodeScalars)[passage.start - whole.start..<passage.end - whole.start]
      return String(String.UnicodeScalarView(scalars)) == passage.text
    }
  }
}
