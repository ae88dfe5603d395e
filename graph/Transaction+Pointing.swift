import GRDB
import ReportedSpeech

/// Somebody who bears a name, as a person is asked which one is meant.
public struct Namesake: Hashable, Sendable {
  public var speaker: Int64
  public var name: String
  public var kind: Speaker.Kind
  /// The same in every article: `speaker.identity`.
  public var identity: String
  /// As one article names it, and of which kind it takes it for.
  public var voice: Speaker
  /// The key of that article.
  public var article: String
  public var articles: Int
}

/// What a person points to: names, places, claims.
extension Transaction {
  /// Everyone who bears one of these names in normal form, those of the most articles first; in one article, or in all.
  public func namesakes(_ folded: [String], in article: String?) throws -> [Namesake] {
    try all(PackageResources.namesakes_sql, ["folded": try folded.jsonArray, "key": article]) { row in
      let (id, name, kind) = (try row.integer(), try row.text(), try row.word(Speaker.Kind.self))
      let identity = try row.text()
      let voice = Speaker(name: try row.text(), kind: try row.word(Speaker.Kind.self))
      return Namesake(
        speaker: id, name: name, kind: kind, identity: identity, voice: voice, article: try row.text(),
        articles: try row.int())
    }
  }

  /// Up to eight speakers some name of whom holds these words.
  public func speakers(like words: String) throws -> [String] {
    try all(PackageResources.speakers_like_sql, ["words": words]) { try $0.text() }
  }

  /// The names that a speaker bears in articles of these keys.
  public func names(of speaker: Int64, in keys: [String]) throws -> [(speaker: Speaker, article: String)] {
    try all(PackageResources.names_of_sql, ["keys": try keys.jsonArray, "speaker": speaker]) {
      (Speaker(name: try $0.text(), kind: try $0.word(Speaker.Kind.self)), try $0.text())
    }
  }

  /// Where a statement stands; nil where there is none of this id.
  public func place(of statement: Int64) throws -> Place? {
    try first(PackageResources.place_read_sql, ["id": statement]) { row in
      Place(article: try row.text(), passage: try row.wholePassage())
    }
  }

  /// The statement that a claim is shown as; nil where there is no claim of this id.
  public func statement(showing claim: Int64) throws -> Int64? {
    try ids(PackageResources.claim_places_sql, ["id": claim]).first
  }

  /// Every statement of an article, by its key, in whichever of its versions.
  public func places(in article: String) throws -> [(id: Int64, place: Place)] {
    try all(PackageResources.places_in_sql, ["key": article]) { row in
      (try row.integer(), Place(article: article, passage: try row.wholePassage()))
    }
  }

  public func isKnown(article key: String) throws -> Bool {
    try first(PackageResources.article_known_sql, ["key": key]) { try $0.flag() } ?? false
  }

  /// How an outlet of this name is spelled; nil where nothing names one.
  public func outletName(_ name: String) throws -> String? {
    try first(PackageResources.outlet_name_sql, ["name": name]) { try $0.text() }
  }

  /// Up to eight outlets some part of whose name is this.
  public func outlets(like name: String) throws -> [String] {
    try all(PackageResources.outlet_like_sql, ["name": name]) { try $0.text() }
  }
}

extension Cells {
  fileprivate mutating func wholePassage() throws -> Passage {
    Passage(part: try word(Part.self), start: try int(), end: try int(), text: try text())
  }
}
