extension ArticleFormat {
  /// Both of its files: posts with their phrases, and clusters of phrases with the posts that hold them.
  static let memetracker = ArticleFormat(
    id: "memetracker",
    summary:
      "MemeTracker, posts with their phrases (P, T, Q, L) or clusters of phrases: lower-case phrases without speakers",
    examples: [
      Example(
        "P\thttp://a.example/x\nT\t2008-09-09 22:35:24\nQ\twe will not cut\nL\thttp://b.example/y\n\n",
        "https://a.example/x | a.example | 2008-09-09T22:35:24Z | "),
      Example(
        "2\t3\twe will not cut a single school\t2131865\n\t3\t1\twe will not cut\t489007\n"
          + "\t\t2008-09-09 22:35:24\t1\tM\thttp://a.example/x\n",
        "489007 https://a.example/x | a.example | 2008-09-09T22:35:24Z | "),
    ],
    recognises: { beginning in
      let lines = beginning.bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 8)
      guard let first = lines.first else { return false }
      if first.starts(with: Array("format:".utf8)) { return true }
      if first.starts(with: Array("P\thttp".utf8)) { return true }
      return lines.count > 2 && MemeTrackerLine(first).isCluster && MemeTrackerLine(lines[1]).isPhrase
        && MemeTrackerLine(lines[2]).isMention
    },
    read: { stream, reading in
      var post = MemeTrackerPost()
      var phrase: MemeTrackerLine?
      try stream.forEachLine(limit: reading.settings.limits.recordSize) { line in
        let place = "line \(line.number)"
        guard let bytes = line.bytes else { return try reading.skipTooLarge(place, "line") }
        let fields = MemeTrackerLine(bytes)
        if fields.isPhrase { phrase = fields }
        if fields.isMention {
          return try reading.mention(fields, of: phrase, place: place, key: reading.key(line.number))
        }
        if fields.beginsPost || bytes.trimmed.isEmpty { try reading.finish(&post) }
        post.take(fields, line: line.number, limit: reading.settings.limits.recordSize)
      }
      try reading.finish(&post)
    }
  )
}
