import ReportedSpeech

extension FuzzTarget {
  /// The first line is the headline.
  static let extract = FuzzTarget(
    id: "extract",
    seeds: {
      [
        "Nets are mended\n“We mend nets,” Ann Lee said. “And sails.”\n\nIt rained, she said, according to the Bay Times.",
        "Q&A\nQ: Is it safe?\nLEE: It is “safe”, they told us.\n\nJO RAY: No.",
        "“No,” says court\nThe filing said: “We deny it.” He never said that ‘it “is” so’. Photo: Jo Ray/Bay Times",
      ].map { Array($0.utf8) }
    },
    open: {
      { bytes in
        // No input leaves a NUL in a text.
        let sides = String(decoding: bytes, as: UTF8.self).replacing("\0", with: " ").split(
          separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        var article = Article(key: "fuzz", text: sides.count > 1 ? String(sides[1]) : "")
        article.title = String(sides[0])
        return article.wrong
      }
    })
}
