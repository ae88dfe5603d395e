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
      outlet Reuters
      title City sues company over bridge collapse (guessed)
      text 2026-03-05, day, chosen
      dateline 2026-03-04, day
      """
    ),
    (
      """
      GREYPORT (AP) — The city sued on Wednesday. “We will rebuild,” the mayor said.

      Copyright 2026 The Associated Press. All rights reserved.
      """,
      """
      key -#1
      outlet Associated Press
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
      notice: -: the published “03/05/2026” may mean two days and was not used; write it as YYYY-MM-DD
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
}
