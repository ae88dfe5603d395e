import ReportedSpeech

extension ArticleFormat {
  /// Of each article there are its quotations with about a hundred characters on either side, and nobody who said them.
  static let gqg = ArticleFormat(
    id: "gqg",
    summary: "GDELT's Global Quotation Graph, one JSON object an article; its date is when GDELT saw the article",
    examples: [
      Example(
        #"{"date":"2026-03-05T00:15:00Z","url":"https://harborcourier.example/bridge","title":"Bridge closes","#
          + #""lang":"ENGLISH","quotes":[{"pre":"the mayor said ","quote":"we will rebuild","post":" before leaving"}]}"#,
        "https://harborcourier.example/bridge | harborcourier.example |  | Bridge closes")
    ],
    recognises: { $0.holdsKeys("quotes", "quote", "pre", "post") },
    read: { stream, reading in
      try reading.forEachObject(in: stream) { members, line, repairs in
        var quotations: [QuotedWords] = []
        if case .array(let quotes)? = members["quotes"] {
          quotations = quotes.compactMap(QuotedWords.init(gqg:))
        }
        var others = members.without(["quotes", "date"])
        if let date = members["date"] { others.append(JSONValue.Member("processed_at", date)) }
        try reading.excerpt(
          quotations, others, place: "line \(line)", key: reading.key(line), repairs: repairs)
      }
    }
  )
}

extension QuotedWords {
  fileprivate init?(gqg json: JSONValue) {
    guard case .object(let members) = json, let words = members["quote"]?.word else { return nil }
    self.init(before: members["pre"]?.word ?? "", words: words, after: members["post"]?.word ?? "")
  }
}
