import ReportedSpeech
import Testing

@testable import Collation

@Suite struct WordingTests {
  @Test(arguments: [
    ("We didn't say it's 2.5 million", "we did not say it is 2500000"),
    ("It cost $2.5 billion, or €3m", "it cost 2500000000$ or 3000000€"),
    ("thirty-five per cent and 8%", "35% and 8%"),
    ("two hundred thousand people", "200000 people"),
    ("the U.S. Coast Guard told us", "the usa coast guard told us"),
    ("re-election & colour", "reelection and color"),
    ("José’s café — won’t", "jose cafe will not"),
    ("on Jan. 5, 1,250 ships", "on january 5 1250 ships"),
    ("one way or a hundred", "one way or 100"),
    ("see https://a.example/x9Qz and www.b.example now", "see and now"),
    ("", ""),
  ]) func `normal form`(_ text: String, _ expected: String) {
    #expect(Wording(sample: text).words.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    "“We didn't — ‘ever’ — spend $2.5 billion,” Lee’s aide said… won't", "été 🙂 naïve 12% x",
  ]) func `every token slices to where it stands`(_ text: String) {
    let wording = Wording(sample: text)
    for i in wording.tokens.indices {
      let passage = wording.passage(i..<i + 1)
      #expect(passage.map(wording.statement.slices) == true)
    }
  }

  @Test(arguments: [
    (
      "Ann Lee said: “We will rebuild the harbor pier without a loan,”",
      "Lee said: “rebuild the harbor pier without a loan”"
    ),
    ("Workers rebuilt the flooded pier", "The flooded pier was rebuilt by workers last year"),
    ("Sales fell 5 percent in March", "In March sales fell 15 percent"),
  ]) func `a match is symmetric`(_ a: String, _ b: String) {
    let (x, y) = (Wording(sample: a), Wording(sample: b))
    #expect(x.match(with: y) == y.match(with: x))
  }

  @Test func `a truncated quote matches the long wording it was cut from`() {
    let long = Wording(
      sample:
        "“The council will rebuild the harbor pier without a loan, whatever the county decides about the flooded orchard road next spring,”"
    )
    let short = Wording(sample: "“rebuild the harbor pier”")
    #expect(long.match(with: short)?.relation != .neither)
    #expect(long.match(with: short) != nil)
  }

  @Test func `a text without end is cut, not aligned for ever`() {
    let wording = Wording(sample: String(repeating: "harbor pier loan ", count: 5000))
    #expect(wording.tokens.count == Wording.longest)
    #expect(wording.match(with: wording) != nil)
  }
}
