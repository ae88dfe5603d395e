import Testing

@testable import Intake

@Suite struct CSVTests {
  @Test(arguments: [
    // Separators, marks, line breaks.
    ("text,title\n\"a, b\",T\n", "key -#2\ntitle T"),
    ("text\ttitle\nWe.\tT", "key -#2\ntitle T"),
    ("\u{FEFF}text;title\r\nWe.;T\r\n", "key -#2\ntitle T"),
    ("text|title\nWe.|T\n\n\nNo.|U\n", "key -#2\ntitle T\nkey -#5\ntitle U"),
    ("title,text\n\"say \"\"so\"\"\",\"one\n\ntwo\"\nU,\"three\"", "key -#2\ntitle say \"so\"\nkey -#5\ntitle U"),
    ("title,text\n5\" pipe,We.\n", "key -#2\ntitle 5\" pipe"),
    ("\"title\",\"text\"\n\"T\",\"We.\"\n", "key -#2\ntitle T"),
    // Names of columns, and empty fields.
    (
      "ID,Headline,Full Text,URL,Publish Date,Media Name,Section\n7,T,We.,https://a.example/x,2026-03-05 08:30:00,Harbor,\n",
      "key 7\noutlet Harbor <a.example>\nurl https://a.example/x\ntitle T\nrecord 2026-03-05T08:30:00Z, second, zone assumed, chosen"
    ),
    // newspaper4k's table.
    (
      "url,images,authors,publish_date,summary,meta_site_name,canonical_link,text\n"
        + "https://a.example/x,[],\"['Ann Lee', \"\"Bo O'Hara\"\"]\",2026-03-05T00:00:00,,Harbor,https://a.example/x,We.\n",
      "key https://a.example/x\noutlet Harbor <a.example>\nurl https://a.example/x\nbyline Ann Lee; Bo O'Hara\nrecord 2026-03-05, day, chosen\nextra {\"images\":\"[]\"}"
    ),
    // What is wrong with a row.
    (
      "title,text\nT,We, all.\nU,No.\n",
      "skipped: -, line 2: has 3 fields, the header 2; quote fields that hold the separator\nkey -#3\ntitle U"
    ),
    ("title,text\nT\nU,No.\n", "skipped: -, line 2: holds no text; its keys are title\nkey -#3\ntitle U"),
    (
      "title,text\nU,No.\nT,\"We",
      "key -#2\ntitle U\nskipped: -, line 3: a quotation mark is opened here and never closed"
    ),
    // A mark that is never closed loses its line and no other.
    (
      "title,text\nT,\"We will\nU,No.\nV,\"Yes.\"\n",
      "skipped: -, line 2: a quotation mark is opened here and never closed\nkey -#3\ntitle U\nkey -#4\ntitle V"
    ),
    (
      "title,text\n\"T,We will\nU,No.\n\"V\",\"Yes.\"\n",
      "skipped: -, line 2: a quotation mark is opened here and never closed\nkey -#3\ntitle U\nkey -#4\ntitle V"
    ),
    // Separators inside quotation marks, and what Excel writes above a table.
    ("\"title\",\"text\",\"a;b;c;d\"\nT,We.,\n", "key -#2\ntitle T"),
    ("sep=|\ntitle|text|a,b,c,d\nT|We.|\n", "key -#3\ntitle T"),
    ("\n\ntitle,text\nT,We.\n", "key -#4\ntitle T"),
    ("title,text,note,note\nT,We.,a,b\n", "key -#2\ntitle T\nextra {\"note\":\"a\",\"note (column 4)\":\"b\"}"),
    // A list without texts that is none of Media Cloud's.
    (
      "url,title\nhttps://harbor.example/x,T\n",
      "skipped: -, line 2: holds no text; its keys are title, url"
    ),
    // A table that quotes nothing.
    ("title\ttext\nT\t\"We will,\" she said.\n", "key -#2\ntitle T"),
    // No table.
    ("Menu, title and text of a play\n\nWe will.", "key -#1\ntitle Menu, title and text of a play (guessed)"),
  ])
  func `a table is read by its header`(table: String, articles: String) { #expect(printed(table) == articles) }

  @Test func `a row too large is passed over`() {
    var limits = Limits()
    limits.recordSize = 100
    let table = "title,text\nT,\"" + String(repeating: "x\n", count: 200) + "\nU,No.\n"
    #expect(
      printed(bytes: Array(table.utf8), format: "csv", limits: limits).hasPrefix(
        "skipped: -, line 2: this row is longer than 100 bytes (the setting record-size)"))
    #expect(printed(bytes: Array(table.utf8), format: "csv", limits: limits).hasSuffix("title U"))
  }

  @Test func `columns with names of their own are mapped`() {
    let table = "Inhalt,text,Kopf,Quelle\nWe will.,other,T,Harbor\n"
    #expect(
      printed(table, format: "csv", map: ["Inhalt=text", "Kopf=title", "Quelle = outlet", "Gone=date"])
        == "key -#2\noutlet Harbor\ntitle T\nextra {\"text\":\"other\"}")
    #expect(printed(#"{"inhalt": "We.", "id": 1}"#, map: ["inhalt=text"]) == "key 1")
    for wrong in ["Inhalt", "Inhalt=words", "="] {
      #expect(throws: IntakeError.unreadableMapping(wrong, fields: ReadingSettings.mappableFields)) {
        try ReadingSettings(now: now, map: [wrong])
      }
    }
  }

  @Test func `a mapped column makes a table of what would be a text`() {
    let table = "Kopf,Inhalt\nT,We will.\n"
    #expect(printed(table, map: ["Kopf=title", "Inhalt=text"]) == "key -#2\ntitle T")
    #expect(printed(table) == "key -#1")
  }

  @Test func `a quotation at the start of a field keeps its marks`() throws {
    var texts: [String] = []
    let table = "title\ttext\nT\t\"We will,\" she said.\nU\t\"\"\"No,\"\" he said.\"\n"
    try Input(name: "-", bytes: Array(table.utf8)).read(settings: ReadingSettings(now: now)) { article, _ in
      texts.append(article.text)
    }
    #expect(texts == ["\"We will,\" she said.", "\"No,\" he said."])
  }

  @Test func `opening mark after opening mark takes no longer than the table is long`() {
    // Every line opens a mark, and no line closes one.
    let table = "title,text\n" + String(repeating: "T,\"We\n\"x,y\n", count: 100_000)
    let notices = printed(table, format: "csv")
    #expect(notices.contains("line 2: a quotation mark is opened here and never closed"))
  }

  @Test func `rows are cut the same wherever the chunks end`() throws {
    let table = "a,\"b\"\"c\r\n\"\r\n\"d\" e,f\r\n,\n\"g\""
    let expected = ["1 a|b\"c\r\n", "3 \"d\" e|f", "4 |", "5 g"]
    for size in 1...table.utf8.count {
      var rows = TableRows(separator: UInt8(ascii: ","), limit: 1000)
      var read: [String] = []
      func deliver(_ row: TableRows.Row) {
        let fields = (row.fields ?? []).map { String(decoding: $0, as: UTF8.self) }
        read.append("\(row.line) " + fields.joined(separator: "|"))
      }
      let stream = ByteStream.bytes(Array(table.utf8), chunk: size)
      while let chunk = try stream.next() { try rows.feed(chunk, deliver) }
      try rows.finish(deliver)
      #expect(read == expected, "in chunks of \(size)")
    }
  }
}
