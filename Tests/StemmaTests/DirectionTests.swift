import ReportedSpeech
import Testing

@testable import Answers

/// Nothing that people read claims that one wording comes from another, unless something says so.
@Suite struct DirectionTests {
  static let directed = ["from ", "quotation of", "rewording of", "misquote", "copied", "derived"]

  @Test func `no change is called by a word of descent`() {
    let kinds = [
      "verbatim", "orthographic", "truncation", "omission", "insertion", "substitution", "reordering",
      "tense_person_shift", "direct_to_mixed", "direct_to_indirect", "indirect_to_direct", "paraphrase",
      "machine_spun", "number_changed", "entity_changed", "negation_flipped", "modality_changed",
      "intensity_changed", "causality_changed", "generality_changed", "predicate_changed", "invented_content",
      "attribution_changed", "attribution_dropped", "quote_of_quote", "reporting_verb_changed", "context_removed",
      "quotation_marks_added",
    ]
    for kind in kinds {
      for sign in [nil, .more, .less] as [Drift.Sign?] {
        let words = Drift(kind: kind, sign: sign, severity: .misquote, earlier: nil, later: nil).inWords
        #expect(!words.isEmpty && !words.contains("_"), "\(kind)")
        #expect(kind == "verbatim" || words != "the words differ", "\(kind) has no words")
        for word in Self.directed { #expect(!words.contains(word), "\(kind): \(words)") }
      }
    }
  }

  @Test func `a wording without a basis is only later`() throws {
    for archive in [LookupTests.archive, VerdictTests.archive] {
      let lookup = try archive.get().lookup
      for pair in try lookup.drift(all: true).pairs where !pair.wording.isDescended {
        for line in [pair.heading, pair.wording.standing ?? "", pair.words ?? ""] + pair.wording.drifts.map(\.inWords) {
          for word in Self.directed { #expect(!line.contains(word), "\(line)") }
        }
        #expect(pair.wording.from == nil && pair.wording.relation == nil)
      }
    }
  }
}
