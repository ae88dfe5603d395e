import ReportedSpeech
import Testing

@testable import Intake

/// "2/3/26" in a column: what the other lines of it decide.
@Suite struct DayOrderTests {
  @Test(arguments: [
    // Before and after the line that decides.
    (["2/3/26", "2/25/26", "4/3/26 7:15"], ["2026-02-03", "2026-02-25", "2026-04-03T07:15:00Z"]),
    (["2/3/2026", "25/2/2026"], ["2026-03-02", "2026-02-25"]),
    (["03.04.2026", "25.02.2026"], ["2026-04-03", "2026-02-25"]),
    // Nothing decides, or both orders stand there; the same number twice needs no one.
    (["2/3/26", "3/4/26"], ["", ""]), (["2/3/26", "2/25/26", "25/2/26"], ["", "2026-02-25", "2026-02-25"]),
    (["3/3/26", "2/3/26"], ["2026-03-03", ""]), (["2/3/26", "2026-02-25"], ["", "2026-02-25"]),
  ])
  func `a column's certain days decide its uncertain ones`(column: [String], dates: [String]) throws {
    let table = "title,text,date\n" + column.map { "T,We.,\($0)\n" }.joined()
    var read: [String] = []
    var notices: [String] = []
    try Input(name: "a.csv", bytes: Array(table.utf8)).read(settings: ReadingSettings(now: now)) { article, notes in
      read.append(article.published?.short ?? "")
      notices += notes.map(\.text)
    }
    #expect(read == dates)
    // What is not read is told with its line, its column and its words.
    let unread = zip(column.indices, dates).filter { $1.isEmpty }.map { i, _ in
      "a.csv, line \(i + 2): the date “\(column[i])” may mean two days and was not used; write it as YYYY-MM-DD"
    }
    #expect(notices == unread)
  }

  @Test(arguments: [
    (#""date": {"$date": "2026-03-05T08:30:00Z"}"#, "2026-03-05T08:30:00Z"),
    (#""date": {"$date": {"$numberLong": "1772699400000"}}"#, "2026-03-05T08:30:00Z"),
    (#""date": [2026, 3, 5, 8, 30]"#, "2026-03-05T08:30:00Z"), (#""date": 1772699400"#, "2026-03-05T08:30:00Z"),
    // A null date beside a good one, a machine's stamp beside a date.
    (#""date": "1970-01-01", "published": "2026-03-05""#, "2026-03-05"),
    (#""timestamp": "2026-04-01T08:30:00Z", "date": "2026-03-05""#, "2026-03-05"),
    (#""date": "2026-09-01", "url": "https://a.example/2026/03/05/x""#, "2026-03-05"),
    (#""date": 0"#, ""), (#""date": "1900-01-01T00:00:00""#, ""), (#""indexed_date": "2026-03-05""#, ""),
  ])
  func `a bad date never beats a good one`(fields: String, published: String) throws {
    var read: [String] = []
    try Input(name: "-", bytes: Array("{\"id\": \"a\", \"text\": \"We.\", \(fields)}".utf8)).read(
      settings: ReadingSettings(now: now)
    ) { article, _ in read.append(article.published?.short ?? "") }
    #expect(read == [published])
  }
}
