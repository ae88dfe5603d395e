import ReportedSpeech
import Testing

@testable import English

@Suite struct OutletNameTests {
  @Test(arguments: [
    ("the Times", "Harbor Times", true), ("Harbor Times", "The Harbor Times", true), ("HT", "Harbor Times", true),
    ("Milton Times", "Harbor Times", false), ("Post", "Courier", false),
  ]) func `outlets are known by parts of their names`(_ cited: String, _ name: String, _ expected: Bool) {
    #expect(OutletName.names(cited, Outlet(name: name)) == expected)
  }

  @Test func `an outlet is known by its domain`() {
    #expect(OutletName.names("Courier", Outlet(name: "The HC Group", domain: "courier.example")))
  }

  @Test(arguments: [
    ("the Guardian newspaper", "guardian"), ("courier.com", "courier"), ("The Website", "the website"),
    ("People’s Post", "peoples post"),
  ])
  func `what only says that an outlet is meant is no part of its name`(name: String, normal: String) {
    #expect(OutletName.normal(name) == normal)
  }

  /// What the graph's own column says of the same names.
  @Test(arguments: [
    ("The Harbor Times", "harbor times"), ("the ", "the "), ("Then", "then"), ("ÉCHO", "Écho"), ("", ""),
  ])
  func `a folded name has no case and no article`(name: String, folded: String) {
    #expect(OutletName.folded(name).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }
}
