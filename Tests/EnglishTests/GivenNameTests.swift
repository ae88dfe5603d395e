import Testing

@testable import English

@Suite struct GivenNameTests {
  @Test(arguments: [
    ("tom", "thomas", true), ("dick", "richard", true), ("ann", "anna", false), ("jon", "jonas", false),
  ])
  func `a usual short form is the same name`(a: String, b: String, same: Bool) {
    #expect(GivenName.areVariants(a, b) == same)
    #expect(GivenName.areVariants(b, a) == same)
  }

  @Test(arguments: [("j", "james", true), ("ann", "anna", true), ("bo", "ben", false)])
  func `an initial or a beginning may be the same name`(a: String, b: String, may: Bool) {
    #expect(GivenName.areCompatible(a, b) == may)
  }
}
