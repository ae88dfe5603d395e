import ReportedSpeech
import Testing

@testable import Intake

@Suite struct CatalogueTests {
  static let header = "id,indexed_date,language,media_name,media_url,publish_date,title,url"

  static func entries(_ text: String) throws -> [CatalogueEntry] {
    var entries: [CatalogueEntry] = []
    try Input(name: "-", bytes: Array(text.utf8)).read(
      settings: ReadingSettings(now: now), entry: { entries.append($0) }, article: { _, _ in })
    return entries
  }

  @Test(arguments: [
    (
      header
        + "\na1,2026-03-06 04:00:00,en,Harbor Courier,harborcourier.example,2026-03-05,Bridge closes,https://HarborCourier.example/x?utm_source=y\n",
      """
      entry https://harborcourier.example/x
      key https://harborcourier.example/x
      outlet Harbor Courier <harborcourier.example>
      url https://HarborCourier.example/x?utm_source=y
      canonical https://harborcourier.example/x
      title Bridge closes
      language en
      catalogue 2026-03-05, day
      processed 2026-03-06T04:00:00Z, second, zone assumed
      fetched 2026-03-06T04:00:00Z
      extra {"media_cloud_id":"a1"}
      """
    ),
    // Saved again by a spreadsheet.
    (
      "\u{FEFF}" + header.replacing(",", with: ";")
        + "\r\na1;;;Harbor;;2026-03-05;T;https://a.example/x\r\nb2;;;Harbor;;;T;\r\n",
      """
      entry https://a.example/x
      key https://a.example/x
      outlet Harbor <a.example>
      url https://a.example/x
      title T
      catalogue 2026-03-05, day
      extra {"media_cloud_id":"a1"}
      skipped: -, line 3: holds neither a text nor an address
      """
    ),
    // What its interface answers.
    (
      #"[{"stories_id": 7, "media_id": 1, "media_name": "Harbor", "publish_date": "2026-03-05 08:30:00", "date_is_reliable": true, "url": "https://a.example/x"}]"#,
      """
      entry https://a.example/x
      key https://a.example/x
      outlet Harbor <a.example>
      url https://a.example/x
      catalogue 2026-03-05T08:30:00Z, second, zone assumed
      extra {"date_is_reliable":true,"media_cloud_id":7,"media_id":1}
      """
    ),
  ])
  func `a list without texts says what it says of addresses`(text: String, entries: String) {
    #expect(printed(text) == entries)
  }

  @Test func `an entry fills what is empty and says no more the second time`() throws {
    var article = Article(
      key: "k", outlet: Outlet(name: "a.example", domain: "a.example"), text: "We.", extra: #"{"tags":1}"#)
    article.datings = [
      Dating(basis: .text, precision: .init(.day), interval: .day(Day(year: 2026, month: 3, day: 4) ?? now.day))
    ]
    let entry = try #require(
      try Self.entries(Self.header + "\na1,,en,Harbor,a.example,2026-03-05,T,https://a.example/x\n").first)
    let once = article.with(entry, now: now)
    #expect(
      once.printed == """
        key k
        outlet Harbor <a.example>
        title T
        language en
        text 2026-03-04, day, chosen
        catalogue 2026-03-05, day
        extra {"media_cloud_id":"a1","tags":1}
        """)
    #expect(once.with(entry, now: now) == once)
  }

  @Test func `an address is looked for as people write it`() throws {
    let entry = try #require(
      try Self.entries(Self.header + "\na,,,H,,,T,http://www.a.example/x/?p=1\n").first)
    #expect(
      entry.addresses == [
        "https://a.example/x?p=1", "https://www.a.example/x?p=1", "http://a.example/x?p=1",
        "http://www.a.example/x?p=1",
      ])
    let plain = try #require(try Self.entries(Self.header + "\na,,,H,,,T,https://a.example/x\n").first)
    #expect(plain.addresses.count == 8)
  }
}
