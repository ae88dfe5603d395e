import Export
import Foundation
import ReportedSpeech

extension Ruling {
  /// What it is called on the command line and in `correction.operation`.
  public var name: String {
    switch self {
    case .mergeSpeakers: "merge-speakers"
    case .splitSpeaker: "split-speaker"
    case .mergeClaims: "merge-claims"
    case .splitClaim: "split-claim"
    case .renameOutlet: "rename-outlet"
    case .date: "date"
    case .reject: "reject"
    case .confirm: "confirm"
    }
  }

  /// Names, keys and passages; no row ids.
  public var json: JSON {
    let head = JSON.Member("operation", .string(name))
    switch self {
    case .mergeSpeakers(let names): return .object([head, .init("speakers", .array(names.map(\.json)))])
    case .splitSpeaker(let name, let articles):
      return .object([head, .init("speaker", name.json), .init("articles", .array(articles.map(JSON.string)))])
    case .mergeClaims(let places), .splitClaim(let places):
      return .object([head, .init("statements", .array(places.map(\.json)))])
    case .renameOutlet(let old, let new):
      return .object([head, .init("outlet", .string(old)), .init("name", .string(new))])
    case .date(let key, let date):
      return .object([
        head, .init("article", .string(key)), .init("published_from", JSON(date?.interval.from)),
        .init("published_to", JSON(date?.interval.to)), .init("precision", JSON(date?.precision.text)),
      ])
    case .reject(let later, let earlier), .confirm(let later, let earlier):
      return .object([head, .init("later", later.json), .init("earlier", earlier.json)])
    }
  }

  /// Nil where it is no correction that this version knows.
  public init?(json text: String) {
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(text.utf8)), let ruling = stored.ruling
    else { return nil }
    self = ruling
  }
}

extension SpeakerName {
  package var json: JSON { ["name": .string(name), "kind": .string(kind.rawValue), "article": JSON(article)] }
}

extension Place {
  package var json: JSON {
    [
      "article": .string(article), "part": .string(passage.part.rawValue), "start": JSON(passage.start),
      "end": JSON(passage.end), "text": .string(passage.text),
    ]
  }
}

/// What any operation may hold.
private struct Stored: Decodable {
  var operation: String
  var speakers: [Name]?
  var speaker: Name?
  var articles: [String]?
  var statements: [Words]?
  var later: Words?
  var earlier: Words?
  var outlet: String?
  var name: String?
  var article: String?
  var from: String?
  var to: String?
  var precision: String?

  enum CodingKeys: String, CodingKey {
    case operation, speakers, speaker, articles, statements, later, earlier, outlet, name, article, precision
    case from = "published_from"
    case to = "published_to"
  }

  struct Name: Decodable {
    var name: String
    var kind: String?
    var article: String?

    var value: SpeakerName? {
      guard !name.isEmpty, let kind = Speaker.Kind(rawValue: kind ?? Speaker.Kind.person.rawValue) else { return nil }
      return SpeakerName(name: name, kind: kind, article: article)
    }
  }

  struct Words: Decodable {
    var article: String
    var part: String?
    var start: Int
    var end: Int
    var text: String

    var value: Place? {
      guard let part = Part(rawValue: part ?? Part.body.rawValue), start < end, !text.isEmpty else { return nil }
      return Place(article: article, passage: Passage(part: part, start: start, end: end, text: text))
    }
  }

  var ruling: Ruling? {
    switch operation {
    case "merge-speakers": return whole(speakers?.map(\.value), least: 2).map(Ruling.mergeSpeakers)
    case "split-speaker":
      guard let name = speaker?.value, let articles, !articles.isEmpty else { return nil }
      return .splitSpeaker(SpeakerName(name: name.name, kind: name.kind), articles: articles)
    case "merge-claims": return whole(statements?.map(\.value), least: 2).map(Ruling.mergeClaims)
    case "split-claim": return whole(statements?.map(\.value), least: 1).map(Ruling.splitClaim)
    case "rename-outlet":
      guard let outlet, let name, !outlet.isEmpty, !name.isEmpty else { return nil }
      return .renameOutlet(outlet, to: name)
    case "date": return date
    case "reject": return pair.map { .reject(later: $0, earlier: $1) }
    case "confirm": return pair.map { .confirm(later: $0, earlier: $1) }
    default: return nil
    }
  }

  private func whole<T>(_ values: [T?]?, least: Int) -> [T]? {
    guard let values, values.count >= least, !values.contains(where: { $0 == nil }) else { return nil }
    return values.compactMap { $0 }
  }

  private var pair: (Place, Place)? {
    guard let later = later?.value, let earlier = earlier?.value else { return nil }
    return (later, earlier)
  }

  private var date: Ruling? {
    guard let article, !article.isEmpty else { return nil }
    if from == nil, to == nil { return .date(article: article, nil) }
    guard let from = self.from.flatMap(Instant.init(text:)), let to = self.to.flatMap(Instant.init(text:)),
      let interval = Interval(from: from, to: to), let precision = Dating.Precision(text: precision ?? "second")
    else { return nil }
    return .date(article: article, PublicationDate(interval: interval, precision: precision))
  }
}
