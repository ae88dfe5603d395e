import ReportedSpeech

extension CatalogueEntry: WireValue {
  /// A line of its own among the lines of articles: `{"lists":ADDRESS,"place":…,"article":{…}}`.
  public var json: JSONValue {
    ["lists": .string(address), "place": JSONValue(place), "article": article.json]
  }

  static func isWritten(in json: JSONValue) -> Bool { json["lists"] != nil && json["article"] != nil }

  package init(json: JSONValue) throws(WireFault) {
    guard let address = json["lists"]?.text else { throw WireFault(key: "lists", problem: "is no text") }
    do throws(WireFault) {
      let article = try Article(json: json["article"] ?? .null)
      self.init(address: address, place: json["place"]?.text, article: article)
    } catch {
      throw WireFault(key: error.key.isEmpty ? "article" : "article.\(error.key)", problem: error.problem)
    }
  }
}
