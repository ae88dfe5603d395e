import ReportedSpeech

extension ArticleFormat {
  /// The text is what stands below the front matter, its marks kept but for those of block quotations.
  static let markdown = ArticleFormat(
    id: "markdown",
    summary: "Markdown, one article a file, with or without front matter in YAML (---) or TOML (+++)",
    examples: [
      Example(
        "---\ntitle: Bridge closes\noutlet: Harbor Courier\ndate: 2026-03-05\n---\n“It is safe,” she said.\n",
        "-#1 | Harbor Courier | 2026-03-05 | Bridge closes"),
      Example(
        "+++\ntitle = 'Bridge closes'\nauthors = [\"Ann Lee\", \"Bo Chen\"]\ndate = 2026-03-05T08:30:00Z\n+++\n“It is safe.”\n",
        "-#1 |  | 2026-03-05T08:30:00Z | Bridge closes"),
      Example("# Bridge closes\n\n“It is safe,” she said.\n", "-#1 |  |  | Bridge closes"),
    ],
    recognises: { beginning in
      ["md", "markdown", "mdown"].contains(beginning.fileExtension)
        || FrontMatter.opens(beginning.bytes)
        || (beginning.lines.first.map { $0.starts(with: Array("# ".utf8)) } ?? false)
    },
    read: { stream, reading in
      guard let bytes = try stream.whole(limit: reading.settings.limits.recordSize) else {
        return try reading.skipTooLarge(nil, "text")
      }
      var repairs: Repairs = []
      let text = String(bytes: bytes, repairs: &repairs)
      switch FrontMatter.cut(from: text) {
      case .none: try reading.text(MarkedText(markdown: text), fields: Record([]), notes: repairs.messages)
      case .found(let fields, let body, let fault):
        let notes = fault.map { ["the front matter was read line by line, because \($0)"] } ?? []
        try reading.text(MarkedText(markdown: body), fields: fields, notes: repairs.messages + notes)
      case .broken(let why):
        let notes = repairs.messages + ["the front matter was not read: \(why)"]
        try reading.text(MarkedText(markdown: text), fields: Record([]), notes: notes)
      }
    }
  )
}
