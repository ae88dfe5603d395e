extension Correction: WireValue {
  /// What it is called on the command line and in `correction.operation`.
  package var name: String {
    switch self {
    case .mergeSpeakers: "merge-speakers"
    case .splitSpeaker: "split-speaker"
    case .mergeClaims: "merge-claims"
    case .splitClaim: "split-claim"
    case .renameOutlet: "rename-outlet"
    case .date: "date"
    case .reject: "reject"
    case .confirm: "confirm"
    case .sameStory: "same-story"
    case .otherStory: "other-story"
    }
  }

  /// Names, keys and passages; no row ids.
  package var json: JSONValue {
    let head = JSONValue.Member("operation", .string(name))
    switch self {
    case .mergeSpeakers(let names): return .object([head, .init("speakers", .array(names.map(\.json)))])
    case .splitSpeaker(let name, let articles):
      return .object([head, .init("speaker", name.json), .init("articles", .array(articles.map(JSONValue.string)))])
    case .mergeClaims(let places), .splitClaim(let places):
      return .object([head, .init("statements", .array(places.map(\.json)))])
    case .renameOutlet(let old, let new):
      return .object([head, .init("outlet", .string(old)), .init("name", .string(new))])
    case .date(let key, let date):
      return .object([
        head, .init("article", .string(key)), .init("published_from", JSONValue(date?.interval.from)),
        .init("published_to", JSONValue(date?.interval.to)), .init("precision", JSONValue(date?.precision.text)),
      ])
    case .reject(let later, let earlier), .confirm(let later, let earlier):
      return .object([head, .init("later", later.json), .init("earlier", earlier.json)])
    case .sameStory, .otherStory: return .object([head, .init("articles", .array(stories.map(JSONValue.string)))])
    }
  }

  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    let operation = try object.text("operation")
    switch operation {
    case "merge-speakers": self = .mergeSpeakers(try SpeakerName.read(object, "speakers", least: 2))
    case "split-speaker":
      let articles = try object.texts("articles")
      guard !articles.isEmpty else { throw object.fault("articles", "is empty") }
      self = .splitSpeaker(try SpeakerName(try object.object("speaker")), articles: articles)
    case "merge-claims": self = .mergeClaims(try Place.read(object, "statements", least: 2))
    case "split-claim": self = .splitClaim(try Place.read(object, "statements", least: 1))
    case "rename-outlet": self = .renameOutlet(try object.filled("outlet"), to: try object.filled("name"))
    case "date": self = .date(article: try object.filled("article"), try PublicationDate(ifAny: object))
    case "reject":
      self = .reject(later: try Place(try object.object("later")), earlier: try Place(try object.object("earlier")))
    case "confirm":
      self = .confirm(later: try Place(try object.object("later")), earlier: try Place(try object.object("earlier")))
    case "same-story", "other-story":
      let articles = try object.texts("articles")
      guard articles.count == 2, articles[0] != articles[1] else {
        throw object.fault("articles", "does not name two articles")
      }
      self = operation == "same-story" ? .sameStory(articles[0], articles[1]) : .otherStory(articles[0], articles[1])
    default: throw object.fault("operation", "is '\(operation)', no correction that this version knows")
    }
  }
}

extension SpeakerName {
  fileprivate var json: JSONValue {
    ["name": .string(name), "kind": .string(kind.rawValue), "article": JSONValue(article)]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    let speaker = try Speaker(named: object)
    self.init(name: speaker.name, kind: speaker.kind, article: try object.text(ifAny: "article"))
  }

  fileprivate static func read(_ object: WireObject, _ key: String, least: Int) throws(WireFault) -> [SpeakerName] {
    var names: [SpeakerName] = []
    for one in try object.objects(key) { names.append(try SpeakerName(one)) }
    guard names.count >= least else { throw object.fault(key, "has fewer than \(least)") }
    return names
  }
}

extension Place {
  fileprivate var json: JSONValue {
    [
      "article": .string(article), "part": .string(passage.part.rawValue), "start": JSONValue(passage.start),
      "end": JSONValue(passage.end), "text": .string(passage.text),
    ]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    let passage = try object.passage(.body)
    guard !passage.text.isEmpty else { throw object.fault("text", "is empty") }
    self.init(article: try object.text("article"), passage: passage)
  }

  fileprivate static func read(_ object: WireObject, _ key: String, least: Int) throws(WireFault) -> [Place] {
    var places: [Place] = []
    for one in try object.objects(key) { places.append(try Place(one)) }
    guard places.count >= least else { throw object.fault(key, "has fewer than \(least)") }
    return places
  }
}

extension PublicationDate {
  fileprivate init?(ifAny object: WireObject) throws(WireFault) {
    guard let interval = try object.interval(ifAny: "published_from", "published_to") else { return nil }
    let words = try object.text(ifAny: "precision") ?? "second"
    guard let precision = Dating.Precision(text: words) else {
      throw object.fault("precision", "is '\(words)', no precision")
    }
    self.init(interval: interval, precision: precision)
  }
}

extension WireObject {
  /// A text that is not empty.
  fileprivate func filled(_ key: String) throws(WireFault) -> String {
    let text = try text(key)
    guard !text.isEmpty else { throw fault(key, "is empty") }
    return text
  }
}
