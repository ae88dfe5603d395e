import English
import Graph
import ReportedSpeech

extension StageFilter {
  public static let keys = StageFilter(
    id: "keys", summary: "what a reading is looked up by, its witness and its assertions",
    reads: "a reading, as 'stemma extract' prints it",
    prints: """
      {"article":NAME,"text_sha256","described","retrieved_at","witness":{…},"outlets":[{"folded","name","domain",
      "publishes"}…],"keys":[…],"profile":{…},"assertions":[{"name","position","posted_from","posted_to","introduction","statement"}…]}
      """
  ) { line throws(WireFault) in
    let reading = try Reading(json: line)
    let held = HeldArticle(reading)
    return [
      "article": .string(held.witness.name.text), "text_sha256": .string(held.fingerprint.textHash),
      // Of several descriptions of one key and text the longest stands, else the later by code point.
      "described": .string(Description(reading.article).json),
      "retrieved_at": JSONValue(reading.article.retrieved), "witness": held.witness.json,
      "outlets": .array(reading.namedOutlets), "keys": .array(held.keys.map(\.json)),
      "profile": ArticleKeys(held).profile(published: held.wording.published),
      "assertions": .array(held.assertions.map(\.json)),
    ]
  }
}

extension Reading {
  /// Every naming of an outlet: of several spellings a publisher's own stands, then the first by code point.
  fileprivate var namedOutlets: [JSONValue] {
    let publisher = article.outlet.map { [($0, true)] } ?? []
    let cited = statements.flatMap(\.citations).compactMap(\.outlet)
    let named = ([article.credit].compactMap { $0 } + cited).map { (Outlet(name: $0), false) }
    return (publisher + named).filter { !$0.0.name.isEmpty }.map { outlet, publishes in
      [
        "folded": .string(OutletName.folded(outlet.name)), "name": .string(outlet.name),
        "domain": JSONValue(outlet.domain), "publishes": .boolean(publishes),
      ]
    }
  }
}
