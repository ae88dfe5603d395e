import Testing

@testable import Intake

@Suite struct FrontMatterTests {
  @Test(arguments: [
    (
      "---\ntitle: Bridge closes\nauthors:\n  - Ann Lee\n  - Bo Chen\nurl: https://a.example/x\ndate: 2026-03-05 08:30:00 -05:00\npublication: Harbor Courier\nlang: en\ntags: [a, 'b']\ndraft: false\nn: 007\n---\nWe will.\n",
      """
      key https://a.example/x
      outlet Harbor Courier <a.example>
      url https://a.example/x
      title Bridge closes
      byline Ann Lee; Bo Chen
      language en
      record 2026-03-05T13:30:00Z, second, chosen
      extra {"draft":false,"n":"007","tags":["a","b"]}
      text We will.⏎
      """
    ),
    ("---\r\ntitle: T\r\n---\r\nWe will.\r\n", "key -#1\ntitle T\ntext We will.␍⏎"),
    ("---\ntitle: T\n...\nWe.", "key -#1\ntitle T\ntext We."),
    ("---\n---\n# We will rebuild\n\nYes.", "key -#1\ntitle We will rebuild (guessed)\ntext # We will rebuild⏎⏎Yes."),
    ("---\n# only a remark\n---\nYes, we will.", "key -#1\ntitle Yes, we will. (guessed)\ntext Yes, we will."),
    // TOML.
    (
      "+++\ntitle = \"“We \\\"will\\\"”\"\n# a remark\nauthors = ['Ann Lee', \"Bo O'Hara\"]\ndate = 2026-03-05T08:30:00-05:00\ndraft = false\n[params]\nn = 7 # so\n+++\nWe will.\n",
      """
      key -#1
      title “We "will"”
      byline Ann Lee; Bo O'Hara
      record 2026-03-05T13:30:00Z, second, chosen
      extra {"draft":false,"params.n":"7"}
      text We will.⏎
      """
    ),
    (
      "+++\ntitle = 'T'\ntags = [1, {\n+++\nWe.",
      "key -#1\ntitle T\ntext We.\nnotice: -: the front matter was read line by line, because line 3 is no key and value on one line"
    ),
    // Not closed: a notice, and the text whole.
    (
      "---\ntitle: T\nWe.",
      "key -#1\ntitle T (guessed)\ntext ---⏎title: T⏎We.\nnotice: -: the front matter was not read: it has no closing ---"
    ),
    // Broken: a notice, and what its lines say by themselves.
    (
      "---\ntitle: “We will”: mayor\noutlet: \"Harbor\"\ntags: [a\n---\nWe.",
      """
      key -#1
      outlet Harbor
      title “We will”: mayor
      extra {"front_matter":"title: “We will”: mayor\\noutlet: \\"Harbor\\"\\ntags: [a\\n"}
      text We.
      notice: -: the front matter was read line by line, because line 2 is not YAML
      """
    ),
    (
      "---\njust words\n---\nWe.",
      """
      key -#1
      extra {"front_matter":"just words\\n"}
      text We.
      notice: -: the front matter was read line by line, because it is not a list of keys and values
      """
    ),
    (
      "---\na: &x [1]\nb: [*x, *x]\ntitle: T\n---\nWe.",
      """
      key -#1
      title T
      extra {"front_matter":"a: &x [1]\\nb: [*x, *x]\\ntitle: T\\n"}
      text We.
      notice: -: the front matter was read line by line, because it is nested too deep, or uses anchors
      """
    ),
  ])
  func `front matter is told from the text`(markdown: String, article: String) {
    #expect(FrontMatterTests.read(markdown) == article)
  }

  /// The text with its line breaks visible, after the other fields.
  static func read(_ markdown: String) -> String {
    var lines: [String] = []
    _ = try? Input(name: "-", bytes: Array(markdown.utf8)).read(
      settings: ReadingSettings(now: now, format: "markdown"), notice: { lines.append($0.text) },
      article: { article, notices in
        let text = article.text.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 == "\r" ? "␍" : String($0) }.joined()
        lines += [article.printed, "text " + text] + notices.map { "notice: " + $0.text }
      })
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [
    (String(repeating: "[", count: 20_000), false), (String(repeating: "- ", count: 20_000), false),
    (String(repeating: "? ", count: 20_000), false), ("a: &b c", false), ("- *b", false), ("a: [x, &b y]", false),
    ("title: Lee & Chen *win*", true), ("a: [1, [2]]\nb:\n  - c\n", true), ("title: a - b - c", true),
    ("date: 2026-03-05", true),
  ])
  func `what would be deep or endless is known beforehand`(yaml: String, isHarmless: Bool) {
    #expect(YAMLShape(yaml).isHarmless == isHarmless)
  }
}
