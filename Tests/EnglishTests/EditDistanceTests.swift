import Testing

@testable import English

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("harbor", "harbor", 0), ("harbor", "harbour", 1), ("recieve", "receive", 1),
    ("qaida", "qaeda", 1), ("dischrage", "discharge", 1), ("lee", "park", 4),
  ])
  func `slips are counted, from either side`(a: String, b: String, slips: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8)) == slips)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8)) == slips)
  }
}
