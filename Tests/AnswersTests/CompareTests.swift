import Answers
import Testing

@Suite struct CompareTests {
  /// The earlier wording, the later, and what must be among the answer. What is nearly verbatim and speaks of no other
  /// occasion is one utterance, whatever a figure or a negator does to it; credited to another speaker, it is one claim.
  static let pairs: [(earlier: String, later: String, relation: String, kinds: Set<String>)] = [
    (
      "“We will rebuild the east bridge,” Ann Lee said.", "“We will rebuild the east bridge,” said Ann Lee.",
      "same-utterance", ["verbatim"]
    ),
    (
      "“We will rebuild the east bridge by June,” Ann Lee said.", "“We will rebuild the east bridge,” Ann Lee said.",
      "same-utterance", ["truncation"]
    ),
    (
      "“The leak may have reached 40 wells,” Ann Lee said.", "“The leak has reached 400 wells,” Ann Lee said.",
      "same-utterance", ["number_changed", "modality_changed"]
    ),
    (
      "“The bridge is safe for lorries,” Ann Lee said.", "“The bridge is not safe for lorries,” Ann Lee said.",
      "same-utterance", ["negation_flipped"]
    ),
    (
      "“We will rebuild the east bridge,” Ann Lee said.", "Ann Lee said she would rebuild the east bridge.",
      "same-utterance", ["direct_to_indirect"]
    ),
    (
      "“We will rebuild the east bridge,” Ann Lee said.", "“We will rebuild the east bridge,” Jo Ray said.",
      "same-claim", ["attribution_changed"]
    ),
    (
      "The council voted on Monday to rebuild the flooded east bridge without a loan, Ann Lee said.",
      "Ann Lee said council members had decided that the flooded bridge was to be rebuilt without borrowing.",
      "same-claim", ["paraphrase"]
    ),
    (
      "“We will rebuild the east bridge,” Ann Lee said.", "“Nobody grows heavier pumpkins,” Jo Ray said.", "neither", []
    ),
  ]

  @Test(arguments: pairs.indices) func `two wordings are related`(index: Int) throws {
    let (earlier, later, relation, kinds) = Self.pairs[index]
    let answer = Compare(earlier, later).run()
    let found = answer.drifts.map(\.kind)
    #expect(answer.relation.rawValue == relation, "\(answer.similarity)")
    #expect(kinds.isSubset(of: found), "\(found)")
  }

  @Test(arguments: pairs.indices) func `offsets are into the two texts as given`(index: Int) throws {
    let (earlier, later, _, _) = Self.pairs[index]
    for (a, b) in [(earlier, later), ("👩‍👧 é\n" + earlier, "\u{202E}" + later)] {
      for drift in Compare(a, b).run().drifts {
        for (text, passage) in [(a, drift.earlier), (b, drift.later)] {
          guard let passage else { continue }
          let scalars = Array(text.unicodeScalars)
          var words = ""
          words.unicodeScalars.append(contentsOf: scalars[passage.start..<passage.end])
          #expect(words == passage.text)
        }
      }
    }
  }

  @Test(arguments: [("", ""), ("", "a"), ("\u{0}", "“”"), ("😀", "😀😀"), ("“", "”"), (" ", "said")])
  func `anything can be compared`(a: String, b: String) {
    let answer = Compare(a, b).run()
    #expect(answer.score.isFinite)
    #expect((0...1).contains(answer.similarity))
    #expect(!answer.json.line.isEmpty)
  }

  /// Two reports of one vote, in which the sentences share hardly a word.
  @Test func `sentences are judged by the articles that they stand in`() {
    let first = "Marrow Bay council sold the old cannery to Tessaly Foods on Monday. The vote was five to four."
    let second =
      "Tessaly Foods bought the old cannery from Marrow Bay council. It was decided by five votes against four."
    let read = SurroundingArticles()
    func score(_ a: String, _ b: String) -> Double {
      Compare(a, b).run(inArticles: (first, second), read: read).score
    }
    let one = score("The vote was five to four.", "It was decided by five votes against four.")
    let other = score("The vote was five to four.", "Tessaly Foods bought the old cannery from Marrow Bay council.")
    #expect(one > other)
    #expect(one.isFinite && other.isFinite)
    #expect(score("Nobody wrote this.", "Nor this.") == Compare("Nobody wrote this.", "Nor this.").run().score)
  }

  @Test func `two long texts with thousands of statements take no minutes`() {
    let texts = ["rained", "poured"].map { String(repeating: "Ann Lee said “we will go” and it \($0). ", count: 2_000) }
    let time = ContinuousClock().measure { _ = Compare(texts[0], texts[1]).run() }
    #expect(time < .seconds(20))
  }
}
