import Testing

@testable import Intake

@Suite struct ZoneTests {
  @Test(arguments: ["Mars/Olympus", "", "+25:00", "+1:2:3", "soon"])
  func `an unknown zone is none`(text: String) { #expect(Zone(text: text) == nil) }
}
