import ReportedSpeech
import Testing

@testable import Intake

/// Records in the shapes that other tools write, and what is read of them.
@Suite struct RecordTests {
  static let shapes: [(name: String, json: String, article: String)] = [
    (
      "trafilatura",
      """
      {"title": "Bridge closes", "author": "Ann Lee; Bo Chen", "hostname": "harborcourier.example", "date": "2026-03-05",
       "fingerprint": "ab12", "id": null, "license": null, "comments": "", "raw_text": "We will rebuild.",
       "text": "We will rebuild.", "language": "en", "image": null, "pagetype": "article", "filedate": "2026-04-01",
       "source": "https://www.harborcourier.example/bridge?utm_source=feed", "source-hostname": "Harbor Courier",
       "excerpt": "", "categories": "", "tags": "bridges;safety"}
      """,
      """
      key https://harborcourier.example/bridge
      outlet Harbor Courier <harborcourier.example>
      url https://www.harborcourier.example/bridge?utm_source=feed
      canonical https://harborcourier.example/bridge
      title Bridge closes
      byline Ann Lee; Bo Chen
      language en
      record 2026-03-05, day, chosen
      retrieved 2026-04-01, day
      fetched 2026-04-01T23:59:59Z
      extra {"categories":"","comments":"","excerpt":"","fingerprint":"ab12","id":null,"image":null,"license":null,\
      "pagetype":"article","raw_text":"We will rebuild.","tags":"bridges;safety"}
      """
    ),
    (
      "news-please",
      """
      {"authors": ["Ann Lee"], "date_download": "2026-03-06 10:00:00", "date_modify": "None",
       "date_publish": "2026-03-05 08:30:00", "description": null, "filename": "x.json", "image_url": null,
       "language": "en", "localpath": null, "maintext": "We will rebuild.", "source_domain": "www.harborcourier.example",
       "text": null, "title": "Bridge closes", "title_page": null, "title_rss": null,
       "url": "https://www.harborcourier.example/bridge"}
      """,
      """
      key https://harborcourier.example/bridge
      outlet harborcourier.example <harborcourier.example>
      url https://www.harborcourier.example/bridge
      canonical https://harborcourier.example/bridge
      title Bridge closes
      byline Ann Lee
      language en
      record 2026-03-05T08:30:00Z, second, zone assumed, chosen
      retrieved 2026-03-06T10:00:00Z, second, zone assumed
      fetched 2026-03-06T10:00:00Z
      extra {"date_modify":"None","description":null,"filename":"x.json","image_url":null,"localpath":null,"text":null,\
      "title_page":null,"title_rss":null}
      """
    ),
    (
      "newspaper4k",
      """
      [{"url": "https://www.harborcourier.example/bridge", "read_more_link": "", "language": "en",
        "title": "Bridge closes", "top_image": "", "authors": ["Ann Lee", "Bo Chen"],
        "publish_date": "2026-03-05T08:30:00-05:00", "summary": "", "meta_lang": "en",
        "meta_site_name": "Harbor Courier", "canonical_link": "https://harborcourier.example/bridge", "text": "We will."}]
      """,
      """
      key https://harborcourier.example/bridge
      outlet Harbor Courier <harborcourier.example>
      url https://www.harborcourier.example/bridge
      canonical https://harborcourier.example/bridge
      title Bridge closes
      byline Ann Lee; Bo Chen
      language en
      record 2026-03-05T13:30:00Z, second, chosen
      extra {"meta_lang":"en","read_more_link":"","summary":"","top_image":""}
      """
    ),
    (
      "fundus",
      """
      {"title": "Bridge closes", "body": {"summary": ["It is shut."], "sections": [
        {"headline": [], "paragraphs": ["One.", "Two."]}, {"headline": ["Later"], "paragraphs": ["Three."]}]},
       "authors": ["Ann Lee"], "publishing_date": "2026-03-05 08:30:00+00:00", "topics": ["bridges"],
       "free_access": true}
      """,
      """
      key -#1
      title Bridge closes
      byline Ann Lee
      record 2026-03-05T08:30:00Z, second, chosen
      extra {"free_access":true,"topics":["bridges"]}
      """
    ),
    (
      "schema.org and NewsAPI",
      """
      {"status": "ok", "totalResults": 2, "articles": [
        {"source": {"id": null, "name": "Harbor Courier"}, "author": null, "title": "Bridge closes",
         "url": "https://harborcourier.example/1", "publishedAt": "2026-03-05T08:30:00Z", "content": "We will."},
        {"headline": "Bridge opens", "articleBody": "It is safe.", "author": [{"@type": "Person", "name": "Ann Lee"}],
         "publisher": {"name": "Harbor Courier"}, "datePublished": "2026-03-05", "dateModified": "2026-03-06T01:00:00Z"}]}
      """,
      """
      key https://harborcourier.example/1
      outlet Harbor Courier <harborcourier.example>
      url https://harborcourier.example/1
      title Bridge closes
      record 2026-03-05T08:30:00Z, second, chosen
      extra {"author":null}
      key -#1.2
      outlet Harbor Courier
      title Bridge opens
      byline Ann Lee
      record 2026-03-05, day, chosen
      modified 2026-03-06T01:00:00Z, second
      changed 2026-03-06T01:00:00Z
      """
    ),
  ]

  @Test(arguments: shapes.indices)
  func `the shapes of other tools are read`(index: Int) {
    let shape = RecordTests.shapes[index]
    #expect(printed(shape.json) == shape.article, "\(shape.name)")
  }

  @Test(arguments: [
    // The order of names.
    (
      #"{"id": 17, "url": "https://a.example/x", "text": "We."}"#,
      "key 17\noutlet a.example <a.example>\nurl https://a.example/x"
    ),
    (
      #"{"text": "We.", "hostname": "a.example", "source_domain": "b.example", "sitename": "A", "source-hostname": "B"}"#,
      #"key -#1"# + "\noutlet A <a.example>\nextra {\"source-hostname\":\"B\",\"source_domain\":\"b.example\"}"
    ),
    (#"{"text": "We.", "source": "Harbor Courier", "id": "s"}"#, "key s\noutlet Harbor Courier"),
    (#"{"text": "We.", "outlet": "www.a.example", "id": "s"}"#, "key s\noutlet a.example <a.example>"),
    (
      #"{"text": "We.", "id": "s", "url": "https://news.google.com/articles/x", "author": "Ann Lee; AP"}"#,
      "key s\nurl https://news.google.com/articles/x\nbyline Ann Lee; AP\ncredit Associated Press"
    ),
    // Spelling of names.
    (
      #"{"ID": "s", "Body": "We.", "Published At": "2026-03-05", "Byline": "Ann Lee"}"#,
      "key s\nbyline Ann Lee\nrecord 2026-03-05, day, chosen"
    ),
    // Of two members of one name the last counts.
    (#"{"id": "a", "id": "b", "text": "We."}"#, "key b"),
    // Values are kept exactly.
    (
      #"{"id": "s", "text": "We.", "n": 12345678901234567890.10, "b": [1e5, {"z": 1, "a": "é"}]}"#,
      #"key s"# + "\n" + #"extra {"b":[1e5,{"a":"é","z":1}],"n":12345678901234567890.10}"#
    ),
    // Dates that are none stay where they were, with a notice.
    (
      #"{"id": "s", "text": "We.", "date": "03/05/2026"}"#,
      "key s\nextra {\"date\":\"03/05/2026\"}\nnotice: -, byte 0: the date “03/05/2026” may mean two days and was not used; write it as YYYY-MM-DD"
    ),
    (
      #"{"id": "s", "text": "We.", "date": "soon", "published": "2027-01-01"}"#,
      "key s\nrecord 2027-01-01, day\nextra {\"date\":\"soon\"}\nnotice: -, byte 0: the published “2027-01-01” lies after this run and is no date of publication\nnotice: -, byte 0: the date “soon” is not a date that is known and was not used"
    ),
    // A finer date inside a coarser one says more; one that disagrees is a conflict.
    (
      #"{"id": "s", "text": "We.", "date": "2026-03-05", "url": "https://a.example/2026/03/02/x"}"#,
      "key s\noutlet a.example <a.example>\nurl https://a.example/2026/03/02/x\nrecord 2026-03-05, day, chosen\nurl 2026-03-02, day, conflict"
    ),
    (
      #"{"id": "s", "text": "Posted March 5, 2026 at 8:30 a.m. ET\n\nWe.", "date": "2026-03-05"}"#,
      "key s\nrecord 2026-03-05, day\ntext 2026-03-05T13:30:00Z, minute, chosen"
    ),
    (
      #"{"id": "s", "content": "<p>We will.</p>"}"#,
      "key s"
    ),
    // No text.
    (#"{"id": "s", "title": "T", "text": ""}"#, "skipped: -, byte 0: holds no text; its keys are id, text, title"),
    (#"{}"#, "skipped: -, byte 0: holds nothing"),
    (#"[3, {"id": "s", "text": "We."}]"#, "skipped: -, record 1: is not a JSON object\nkey s"),
  ])
  func `a mixture of names is read in one order`(json: String, article: String) {
    #expect(printed(json, format: "json") == article)
  }

  @Test func `a person's word stands above the record's`() {
    let json = #"{"id": "s", "text": "We.", "outlet": "A", "url": "https://a.example/", "date": "2026-03-05"}"#
    #expect(
      printed(json, outlet: "Harbor Courier", published: "March 1, 2026 9:00", zone: "+01:00") == """
        key s
        outlet Harbor Courier <a.example>
        url https://a.example/
        record 2026-03-04T23:00:00Z, day, conflict
        flag 2026-03-01T08:00:00Z, minute, chosen
        """)
  }

  @Test(
    arguments: [
      ("en_US", "en-us"), ("EN", "en"), ("English", "en"), ("zh-Hans", "zh-hans"), ("Klingon", nil), ("", nil),
    ] as [(String, String?)])
  func `a language is a tag`(text: String, tag: String?) { #expect(Article.languageTag(text) == tag) }
}
