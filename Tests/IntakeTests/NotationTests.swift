import Testing

@testable import Intake

@Suite struct NotationTests {
  @Test(arguments: [
    ("Published March 5, 2026", "p 2026-03-05"),
    ("PUBLISHED: 5 March 2026 | UPDATED: 6 March 2026", "p 2026-03-05, m 2026-03-06"),
    ("March 5, 2026", "p 2026-03-05"), ("Thursday, March 5, 2026 8:30 AM", "p 2026-03-05"),
    ("Last updated: 6 March 2026", "m 2026-03-06"), ("Date: 2026-03-05", "p 2026-03-05"),
    ("Published 8:30 AM EST, Thu March 5, 2026", "p 2026-03-05"),
    ("Updated 10:09 AM EST, Thu March 5, 2026", "m 2026-03-05"),
    ("Published on March 5, 2026 Updated on March 6, 2026", "p 2026-03-05, m 2026-03-06"),
    ("By Ann Lee | March 5, 2026", "p 2026-03-05"), ("By Ann Lee Published March 5, 2026", "p 2026-03-05"),
    ("Posted on March 5, 2026, 4:35 PM (Last Updated: March 6, 2026, 5:01 PM)", "p 2026-03-05, m 2026-03-06"),
    ("Last modified on Fri 6 Mar 2026 09.00 GMT", "m 2026-03-06"), ("March 6, 2026 by admin", "p 2026-03-06"),
    ("A report published March 3, 2026 found cracks.", ""), ("It closed – March 5, 2026 – for good.", ""),
    ("© 2026 Harbor Courier", ""), ("2026", ""), ("The bridge closed on March 5, 2026.", ""),
    ("Published 03/05/2026", ""),
    ("March 5, 2026 was a bad day for the bridge", ""), ("March 2026", ""), ("Updated 2 hours ago", ""),
  ])
  func `a line of labels and dates is told from a sentence with a date`(line: String, read: String) {
    let notation = Notation(line)
    let published = notation.published + [notation.bare].compactMap { $0 }
    let shown = published.map { "p \($0.day.text)" } + notation.modified.map { "m \($0.day.text)" }
    #expect(shown.joined(separator: ", ") == read)
  }

  @Test(
    arguments: [
      ("Published: 31/31/2026", "the published “31/31/2026” is not a date that is known and was not used"),
      ("Updated: 2026-13-05", "the updated “2026-13-05” is not a date that is known and was not used"),
      ("Published 03/05/2026", "the published “03/05/2026” may mean two days and was not used; write it as YYYY-MM-DD"),
      ("Published February 31, 2026", "the published “February 31, 2026” is not a date that is known and was not used"),
      ("Updated 2 hours ago", nil), ("Published March 2026", nil), ("Published by 3 of 12 papers", nil),
    ] as [(String, String?)])
  func `a date that cannot be read is told with its words`(line: String, note: String?) {
    let notices = printed("Ferry stops at noon for good\n\(line)\n\nThe board met.", name: "a.txt")
      .split(separator: "\n").filter { $0.hasPrefix("notice: ") }
    #expect(notices.map(String.init) == (note.map { ["notice: a.txt: \($0)"] } ?? []))
  }
}
