import ReportedSpeech
import Testing

@testable import Intake

@Suite struct DatelineTests {
  @Test(arguments: [
    ("LONDON, March 5 (Reuters) — The city", "LONDON, Reuters, 3, 5, nil"),
    ("GREYPORT (AP) — The city", "GREYPORT, AP, nil, nil, nil"),
    ("GREYPORT, Ohio, Jan. 5, 2026 (Coastal Wire) -- The city", "GREYPORT, Coastal Wire, 1, 5, 2026"),
    ("(Reuters) - The city", ", Reuters, nil, nil, nil"), ("March 5 (Reuters) - The city", ", Reuters, 3, 5, nil"),
    ("NEW YORK — The city", "NEW YORK, nil, nil, nil, nil"),
    ("AUSTIN, Texas – The city", "AUSTIN, nil, nil, nil, nil"),
    ("Greyport (KXYZ) – The city", "Greyport, KXYZ, nil, nil, nil"),
  ])
  func `a dateline gives place, credit and day`(line: String, read: String) throws {
    let dateline = try #require(Dateline(line))
    func shown(_ value: Int?) -> String { value.map(String.init) ?? "nil" }
    #expect(
      "\(dateline.place), \(dateline.credit ?? "nil"), \(shown(dateline.month)), \(shown(dateline.day)), \(shown(dateline.year))"
        == read)
  }

  @Test(arguments: [
    "The mayor – who was late – said so.", "Mayor Lee (who was late) — said so.", "“We will,” she said — twice.",
    "A – B", "The Harbor Courier (founded 1901) — a daily", "Live updates - what we know",
    "WHO WILL PAY, AND WHEN? — A guide",
  ])
  func `a dash alone makes no dateline`(line: String) { #expect(Dateline(line) == nil) }

  @Test(
    arguments: [
      ("March 5", "2026-03-06", "2026-03-05"), ("Dec. 31", "2026-01-01", "2025-12-31"),
      ("Jan. 1", "2025-12-31", "2026-01-01"), ("March 8", "2026-03-05", nil), ("Feb. 29", "2026-03-05", nil),
      ("March 8, 2024", "2026-03-05", "2024-03-08"),
    ] as [(String, String, String?)])
  func `a day without a year is the last one before the other date`(day: String, reference: String, date: String?) {
    let dateline = Dateline("GREYPORT, \(day) (AP) — The city sued.")
    #expect(dateline?.date(near: Day(text: reference))?.text == date)
    #expect(dateline?.date(near: nil)?.text == (dateline?.year == nil ? nil : date))
  }
}
