import Foundation
import ReportedSpeech

/// What a reading says of an article besides its key and text, as one JSON object: enough to bring it back.
struct Metadata: Codable, Hashable {
  var outlet: String?
  var domain: String?
  var url: String?
  var canonicalURL: String?
  var title: String?
  var titleIsGuessed: Bool?
  var byline: String?
  var language: String?
  var datings: [StoredDating]?
  var modified: Int64?
  var retrieved: Int64?
  var credit: String?
  var extra: String?

  struct StoredDating: Codable, Hashable {
    var basis: String
    var precision: String
    var from: Int64
    var to: Int64
    var chosen: Bool
    var conflict: Bool
  }
}

extension Metadata {
  /// Absent and empty are the same, so that the JSON of a bare text stays short.
  init(_ article: Article) {
    outlet = article.outlet?.name
    domain = article.outlet?.domain
    url = article.url
    canonicalURL = article.canonicalURL
    title = article.title
    titleIsGuessed = article.titleIsGuessed ? true : nil
    byline = article.byline
    language = article.language
    datings = article.datings.isEmpty ? nil : article.datings.map(StoredDating.init)
    modified = article.modified?.seconds
    retrieved = article.retrieved?.seconds
    credit = article.credit
    extra = article.extra == "{}" ? nil : article.extra
  }

  func article(key: String, text: String) -> Article {
    Article(
      key: key, outlet: outlet.map { Outlet(name: $0, domain: domain) }, url: url, canonicalURL: canonicalURL,
      title: title, titleIsGuessed: titleIsGuessed ?? false, byline: byline, language: language, text: text,
      datings: (datings ?? []).compactMap(\.dating), modified: modified.map(Instant.init(seconds:)),
      retrieved: retrieved.map(Instant.init(seconds:)), credit: credit, extra: extra ?? "{}")
  }

  /// The same for equal metadata: two readings are compared by it.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  init(json: String) throws {
    do { self = try JSONDecoder().decode(Metadata.self, from: Data(json.utf8)) } catch {
      throw GraphError.damaged("a reading that is not one")
    }
  }
}

extension Metadata.StoredDating {
  fileprivate init(_ dating: Dating) {
    self.init(
      basis: dating.basis.rawValue, precision: dating.precision.text, from: dating.interval.from.seconds,
      to: dating.interval.to.seconds, chosen: dating.chosen, conflict: dating.conflict)
  }

  fileprivate var dating: Dating? {
    guard let basis = Dating.Basis(rawValue: basis), let precision = Dating.Precision(text: precision),
      let interval = Interval(from: Instant(seconds: from), to: Instant(seconds: to))
    else { return nil }
    return Dating(basis: basis, precision: precision, interval: interval, chosen: chosen, conflict: conflict)
  }
}
