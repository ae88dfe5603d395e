extension ArticleFormat {
  /// Both of its shapes: a quotation with the addresses of all articles that hold it, and an article with all its quotations.
  static let quotebank = ArticleFormat(
    id: "quotebank",
    summary:
      "Quotebank, by quotation or by article: quotations with their speaker, their articles, and what stands around them",
    examples: [
      Example(
        #"{"quoteID":"2019-11-05-012345","quotation":"we will not cut","speaker":"Jane Doe","qids":["Q42"],"#
          + #""date":"2019-11-05 00:00:00","numOccurrences":2,"probas":[["Jane Doe","0.81"],["None","0.19"]],"#
          + #""urls":["http://a.example/x","http://b.example/y"],"phase":"E"}"#,
        "2019-11-05-012345 | a.example | 2019-11-05 | ", "2019-11-05-012345#2 | b.example |  | "),
      Example(
        #"{"articleID":"20191105000017","date":"2019-11-05 08:30:00","phase":"E","title":"No cuts","url":"http://a.example/x","#
          + #""quotations":[{"quoteID":"2019-11-05-012345","quotation":"we will not cut","#
          + #""leftContext":"The minister said ,","rightContext":", before leaving ."}]}"#,
        "20191105000017 | a.example | 2019-11-05T08:30:00Z | No cuts"),
    ],
    recognises: { $0.holdsKeys("quoteID", "quotation") || $0.holdsKeys("articleID", "quotations") },
    read: { stream, reading in
      try reading.forEachObject(in: stream) { members, line, repairs in
        let place = "line \(line)"
        if let quotations = members["quotations"] {
          try reading.quotebank(article: members, quotations, place: place, key: reading.key(line), repairs)
        } else {
          try reading.quotebank(quotation: members, place: place, key: reading.key(line), repairs)
        }
      }
    }
  )
}
