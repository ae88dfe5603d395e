import Testing

@testable import Collation

@Suite struct StoryProfileTests {
  private let courier = Orchard.courier.wording.profile
  private let gazette = Orchard.gazette.wording.profile

  @Test func `an article is as like itself as can be`() {
    #expect(abs(courier.similarity(to: courier) - 1) < 0.001)
    #expect(courier.similarity(to: gazette) == gazette.similarity(to: courier))
  }

  @Test func `what is kept is what was made`() throws {
    let kept = try #require(StoryProfile(bytes: courier.bytes))
    #expect(kept == courier)
    #expect(kept.similarity(to: gazette) == courier.similarity(to: gazette))
    #expect(StoryProfile(bytes: [])?.similarity(to: courier) == 0)
  }

  /// Bytes of a damaged file.
  @Test(arguments: [[1], [0, 0, 0, 9, 1, 1, 0, 0, 0, 8, 1, 1], [0, 0, 0, 0, 0, 0, 1]] as [[UInt8]])
  func `what no article is about is refused`(_ bytes: [UInt8]) {
    #expect(StoryProfile(bytes: bytes) == nil)
  }
}
