import ReportedSpeech
import Testing

@testable import Intake

@Suite struct ReadingSettingsTests {
  @Test func `settings that mean nothing are errors`() {
    #expect(throws: IntakeError.unreadableDate("03/05/2026")) { try ReadingSettings(published: "03/05/2026", now: now) }
    #expect(throws: IntakeError.unknownZone("Mars")) { try ReadingSettings(zone: "Mars", now: now) }
    #expect(throws: IntakeError.unknownFormat("doc", known: ArticleFormat.all.map(\.id))) {
      try ReadingSettings(now: now, format: "doc")
    }
  }
}
