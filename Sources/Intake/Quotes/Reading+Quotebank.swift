import ReportedSpeech

extension Reading {
  /// One article an address. The addresses stand in the order of their dates, of which the first alone is given: nothing
  /// is known of the others but that they are no earlier.
  func quotebank(quotation members: [JSONValue.Member], place: String, key: String, _ repairs: Repairs) throws {
    guard let words = members["quotation"]?.word else { return try skip(place, "holds no quotation") }
    let speaker = members["speaker"]?.word.flatMap { $0 == "None" ? nil : $0 }
    let quoted = QuotedWords(words: PennTokens.joined(words), speaker: speaker)
    var addresses: [JSONValue?] = [nil]
    if case .array(let urls)? = members["urls"], !urls.isEmpty { addresses = urls }
    let id = members["quoteID"]?.word ?? key
    let others = members.without(["quoteID", "quotation", "speaker", "urls", "date"])
    for (i, address) in addresses.enumerated() {
      var own = others + [JSONValue.Member("id", .string(i == 0 ? id : "\(id)#\(i + 1)"))]
      if let address { own.append(JSONValue.Member("url", address)) }
      if i == 0, let date = members["date"] { own.append(JSONValue.Member("date", date)) }
      try excerpt([quoted], own, place: place, key: key, repairs: repairs)
    }
  }

  /// Where the whole text is there, as in later exports, it is the article's own; else its quotations are all there is.
  func quotebank(
    article members: [JSONValue.Member], _ quotations: JSONValue, place: String, key: String, _ repairs: Repairs
  ) throws {
    var quotes: [[JSONValue.Member]] = []
    if case .array(let values) = quotations {
      quotes = values.compactMap { if case .object(let quote) = $0 { quote } else { nil } }
    }
    let kept = JSONValue.array(quotes.map { .object($0.without(["quotation", "leftContext", "rightContext"])) })
    var own = members.without(["quotations", "content", "articleID"]) + [JSONValue.Member("quotations", kept)]
    if let id = members["articleID"] { own.append(JSONValue.Member("id", id)) }
    if let content = members["content"]?.word {
      own.append(JSONValue.Member("text", .string(PennTokens.joined(content))))
      return try record(Record(own, mapping: settings.mapping), place: place, key: key, repairs: repairs)
    }
    try excerpt(quotes.compactMap(QuotedWords.init(quotebank:)), own, place: place, key: key, repairs: repairs)
  }
}

extension QuotedWords {
  fileprivate init?(quotebank quote: [JSONValue.Member]) {
    guard let words = quote["quotation"]?.word else { return nil }
    func context(_ name: String) -> String { PennTokens.joined(quote[name]?.word ?? "") }
    let speaker = (quote["localTopSpeaker"] ?? quote["globalTopSpeaker"])?.word
    self.init(
      before: context("leftContext"), words: PennTokens.joined(words), after: context("rightContext"),
      speaker: speaker.flatMap { $0 == "None" ? nil : $0 })
  }
}
