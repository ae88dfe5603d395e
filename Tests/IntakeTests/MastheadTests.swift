import ReportedSpeech
import Testing

@testable import Intake

/// Texts without metadata, and what they say of themselves.
@Suite struct MastheadTests {
  static let texts: [(text: String, article: String)] = [
    (
      """
      Play live radio
      Share

      City sues company over bridge collapse

      By Ann Lee, Houston Courier
      Published March 5, 2026 at 8:30 a.m. CST | Updated March 6, 2026 at 9:00 a.m. CST

      The city sued on Thursday. “We will rebuild,” Mayor Bo Chen said.

      © 2026 Harbor Public Media
      """,
      """
      key -#1
      outlet Houston Courier
      title City sues company over bridge collapse (guessed)
      byline Ann Lee
      text 2026-03-05T14:30:00Z, minute, chosen
      modified 2026-03-06T15:00:00Z, minute
      changed 2026-03-06T15:00:00Z
      """
    ),
    (
      """
      City sues company over bridge collapse
      March 5, 2026

      GREYPORT, March 4 (Reuters) - The city sued on Wednesday.
      """,
      """
      key -#1
      title City sues company over bridge collapse (guessed)
      text 2026-03-05, day, chosen
      dateline 2026-03-04, day
      credit Reuters
      """
    ),
    (
      """
      GREYPORT (AP) — The city sued on Wednesday. “We will rebuild,” the mayor said.

      Copyright 2026 The Associated Press. All rights reserved.
      """,
      """
      key -#1
      credit Associated Press
      """
    ),
    (
      """
      City sues company over bridge collapse - live updates

      Associated Press
      2 hours ago

      The city sued on Wednesday.

      This article was originally published in the Harbor Courier and is republished here with permission.
      """,
      """
      key -#1
      title City sues company over bridge collapse - live updates (guessed)
      credit Associated Press
      """
    ),
    (
      """
      City sues company over collapse

      The city sued on Wednesday.

      The post City sues company over collapse appeared first on Harbor Courier.
      Source link
      © 2026 Daily Repost. All rights reserved.
      """,
      """
      key -#1
      outlet Daily Repost
      title City sues company over collapse (guessed)
      credit Harbor Courier
      """
    ),
    (
      // The first line is the article itself, or a piece of it.
      """
      The city of Greyport sued the company on Wednesday over the collapse of its oldest bridge, saying that it had
      known of the cracks.

      “We will rebuild,” the mayor said in March 2026.
      """,
      "key -#1"
    ),
    (
      """
      The city of Greyport sued the company on Wednesday, saying that it had known for years of the cracks.

      “We will rebuild,” the mayor said.
      """,
      "key -#1"
    ),
    (
      """
      MENU
      Local News
      0:00 / 3:21
      https://harborcourier.example/bridge
      ‘We will rebuild,’ mayor says
      Published: 03/05/2026
      Updated on 2026-03-06T10:00:00Z
      By ANN LEE
      The city sued.
      """,
      """
      key -#1
      title ‘We will rebuild,’ mayor says (guessed)
      byline ANN LEE
      modified 2026-03-06T10:00:00Z, second
      changed 2026-03-06T10:00:00Z
      """
    ),
    (
      """
      Headline: Bridge closes
      Author: Ann Lee
      Date: March 5, 2026
      Source: Harbor Courier
      URL: https://harborcourier.example/bridge?utm_source=x

      The city sued.
      """,
      """
      key https://harborcourier.example/bridge
      outlet Harbor Courier <harborcourier.example>
      url https://harborcourier.example/bridge?utm_source=x
      canonical https://harborcourier.example/bridge
      title Bridge closes
      byline Ann Lee
      record 2026-03-05, day, chosen
      text 2026-03-05, day
      """
    ),
    (
      """
      Bridge closes after inspection finds cracks – Daily Repost

      March 6, 2026 by admin

      The span is shut, a spokesman mentioned.

      Source link
      """,
      """
      key -#1
      outlet Daily Repost
      title Bridge closes after inspection finds cracks – Daily Repost (guessed)
      text 2026-03-06, day, chosen
      """
    ),
    (
      // Dates below the article are other articles'.
      """
      Bridge closes after inspection finds cracks

      March 5, 2026

      The city closed its oldest bridge on Thursday.

      Related stories

      Bridge was inspected in January
      January 20, 2026

      Council votes on repairs
      February 2, 2026
      """,
      """
      key -#1
      title Bridge closes after inspection finds cracks (guessed)
      text 2026-03-05, day, chosen
      """
    ),
  ]

  @Test(arguments: texts.indices)
  func `a text without metadata speaks for itself`(index: Int) {
    #expect(printed(MastheadTests.texts[index].text, format: "text") == MastheadTests.texts[index].article)
  }

  @Test(
    arguments: [
      ("By Ann Lee", "Ann Lee", nil), ("BY ANN LEE", "ANN LEE", nil),
      ("by Ann Lee and Bo Chen", "Ann Lee and Bo Chen", nil),
      ("By Ann Lee, Associated Press", "Ann Lee", "Associated Press"),
      ("By ANN LEE Associated Press", "ANN LEE", "Associated Press"),
      ("By The Associated Press", "The Associated Press", "The Associated Press"),
      ("By Ann Lee, Bo Chen and Cy Dee, Harbor Courier", "Ann Lee, Bo Chen and Cy Dee", "Harbor Courier"),
      ("By Ann Lee | Harbor Courier", "Ann Lee", "Harbor Courier"),
      ("By Ann Lee, Staff Writer", "Ann Lee", nil), ("By Ann Lee • March 5, 2026", "Ann Lee", nil),
      ("By Ann Lee Published March 5, 2026", "Ann Lee", nil), ("Written by: Ann Lee", "Ann Lee", nil),
      ("Harbor Public Radio | By Ann Lee", "Ann Lee", "Harbor Public Radio"), ("By Ann Lee KXYZ", "Ann Lee KXYZ", nil),
      ("By Sammy Davis Jr.", "Sammy Davis Jr.", nil),
    ] as [(String, String, String?)])
  func `a byline gives names and for whom they write`(line: String, names: String, organisation: String?) {
    let byline = Byline(line)
    #expect(byline?.names == names)
    #expect(byline?.organisation == organisation)
  }

  @Test(arguments: [
    "By Wednesday the bridge was closed.", "By then, the mayor said, it was late.", "By the end of the year", "Ann Lee",
    "By far the best?", "Bystanders saw it",
  ])
  func `a sentence that begins with by is no byline`(line: String) { #expect(Byline(line) == nil) }

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

  @Test(
    arguments: [
      ("This story was originally published in The Harbor Courier on March 5.", "reprint Harbor Courier"),
      ("Originally published by KFF Health News.", "reprint KFF Health News"),
      ("This article first appeared on Harbor Today and is republished here.", "reprint Harbor Today"),
      ("The post Bridge appeared first on Harbor Courier.", "reprint Harbor Courier"),
      (
        "This story was originally published by the City Of Greyport Bulletin, a nonprofit.",
        "reprint City Of Greyport Bulletin"
      ),
      ("© 2026 Harbor Courier", "copyright Harbor Courier"),
      ("Copyright 2026 KXYZ. All rights reserved.", "copyright KXYZ"),
      ("Copyright © 2024-2026 Harbor Media, Inc.", "copyright Harbor Media"), ("© Harbor Courier 2026", nil),
      ("(c) 2026 by The Associated Press", "copyright Associated Press"), ("© 2026", nil),
      ("The book was originally published in 1951.", nil),
      ("This story was originally published in 1951.", nil),
      ("The emails, first published by the Harbor Courier, say so.", nil),
      ("Her letter was first published in March.", nil),
      ("Copyright law is old.", nil),
    ] as [(String, String?)])
  func `a credit names whose text it is`(line: String, read: String?) {
    let shown: String? =
      switch Credit(line) {
      case .reprintedFrom(let name): "reprint \(name)"
      case .copyright(let name): "copyright \(name)"
      case nil: nil
      }
    #expect(shown == read)
  }

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
}
