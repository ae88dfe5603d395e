import Testing

@testable import Answers

struct SentenceAroundTests {
  /// Words between ⟨ and ⟩, and their sentence between [ and ].
  @Test(arguments: [
    "The gate is old. [Mayor Roth said ⟨it will not hold⟩ another winter.] She left.",
    "The gate is old.\n[Sen. Park said ⟨it will not hold⟩.]",
    "Then: no. [The U.S. Board said ⟨it will not hold⟩, and left!] “It did.”",
    "“Is it safe?” [“⟨No⟩,” Roth said.] Then she left.",
    "[It cost 3.5 million, ⟨they said⟩ (Roth did.)] It did.",
    "[⟨It will not hold⟩]",
    "[She said ⟨it will not hold⟩ at 9 a.m.] Roads are shut.",
    "He fell. [They cited ⟨Roe v. Wade⟩ again.] She left.",
    "[She called the gate “⟨rotten⟩”.] He left (in 2014).",
    "He left in 2014. [The gate, ⟨they said⟩ (not he).] It fell.",
  ]) func `from the stop before to the stop behind`(marked: String) throws {
    var (all, places): ([Unicode.Scalar], [Unicode.Scalar: Int]) = ([], [:])
    for scalar in marked.unicodeScalars {
      if "[⟨⟩]".unicodeScalars.contains(scalar) { places[scalar] = all.count } else { all.append(scalar) }
    }
    let own = try #require(places["⟨"])..<(try #require(places["⟩"]))
    let sentence = try #require(places["["])..<(try #require(places["]"]))
    #expect(SentenceAround(own, in: all).range == sentence)
  }
}
