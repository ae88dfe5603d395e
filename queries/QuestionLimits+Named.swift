extension QuestionLimits {
  /// A bound as a person reads it.
  package struct Named: Hashable, Sendable {
    package let id: String
    package let value: Int
    package let summary: String
  }

  package var named: [Named] {
    [
      Named(id: "query-length", value: queryLength, summary: "characters of asked words, and of a draft's quotation"),
      Named(
        id: "answer-rows", value: answerRows, summary: "rows of a named query's answer; of more that there are more"),
      Named(id: "asked-words", value: askedWords, summary: "words of those asked that are looked for"),
      Named(id: "rare-words", value: rareWords, summary: "words, the rarest, that articles are found by"),
      Named(id: "word-runs", value: wordRuns, summary: "runs of words that articles are found by"),
      Named(id: "window-words", value: windowWords, summary: "words that are looked for spread over a paragraph"),
      Named(id: "searched-articles", value: searchedArticles, summary: "articles that are looked through for words"),
      Named(
        id: "split-articles", value: splitArticles, summary: "of these, with an outlet's own words between the asked"),
      Named(id: "near-statements", value: nearStatements, summary: "statements held against asked words one by one"),
      Named(id: "near-articles", value: nearArticles, summary: "articles looked through for a run of asked words"),
      Named(id: "ranked-wordings", value: rankedWordings, summary: "wordings ranked beside each article's best"),
      Named(id: "claim-reports", value: claimReports, summary: "reports of a claim on its page"),
      Named(id: "host-articles", value: hostArticles, summary: "articles read for a claim's sentences"),
      Named(id: "compared-wordings", value: comparedWordings, summary: "wordings of a claim told with what differs"),
      Named(id: "carrier-ties", value: carrierTies, summary: "ties in the picture of who carries whose words"),
    ]
  }
}
