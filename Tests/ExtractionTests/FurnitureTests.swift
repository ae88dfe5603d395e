import ReportedSpeech
import Testing

@testable import Extraction

struct FurnitureTests {
  @Test(arguments: [
    "Share", "Advertisement", "Play live radio", "Source link", "Read more: Why the bridge fell", "By Ann Lee",
    "By Ann Lee and Bo Park, Harbor Courier", "Sign up for our newsletter", "Photo: The bridge in March",
    "Story continues below", "© 2026 Harbor Courier. All rights reserved.", "Continue reading",
  ]) func `lines of the page are not read`(line: String) {
    #expect(Article("\(line)\n\nThe bridge fell in 2019.").statements().map(\.text) == ["The bridge fell in 2019."])
  }

  @Test(arguments: [
    "“Share it,” Lee said.", "Photographs show that the bridge was old.", "By May the bridge was closed to all cars.",
  ])
  func `lines of the story are`(line: String) {
    #expect(Article(line).statements().count == 1)
  }
}
