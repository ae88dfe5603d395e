import Answers
import Collation
import Decisions
import Graph
import Intake
import ReportedSpeech

/// What a person points to, found in the graph: by a name, an id, or a few words.
public struct ReferenceResolution {
  private let transaction: Transaction

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// "Ann Lee", or "Ann Lee@courier/1" where several bear the name or it is no name by itself.
  ///
  /// - Parameters:
  ///   - text: as a person types it.
  ///   - kind: nil for any.
  ///   - mayWait: nobody of that name has to be there yet.
  /// - Throws: `StemmaError.nobody` or `.ambiguousSpeaker`; `DatabaseTrouble`, as all of these, where the graph cannot be read.
  public func speaker(_ text: String, kind: Speaker.Kind? = nil, mayWait: Bool = false) throws -> SpeakerName {
    let (name, article) = try parted(text)
    let found = try namesakes(name, in: article, kind: kind)
    if Set(found.map(\.speaker)).count > 1 {
      throw StemmaError.ambiguousSpeaker(name, found.map(\.pointer))
    }
    if let one = found.first { return one.name(typed: name, in: article) }
    let isToCome = try article.map { try !transaction.isKnown(article: $0) } ?? mayWait
    guard isToCome else { throw try nobody(text, called: name) }
    return SpeakerName(name: name, kind: kind ?? .person, article: article)
  }

  /// The names to split off: those that a speaker bears in these articles.
  ///
  /// - Throws: `StemmaError.nobody` or `.ambiguousSpeaker`.
  public func split(_ text: String, from articles: [String], kind: Speaker.Kind? = nil) throws -> Correction {
    let (name, article) = try parted(text)
    let articles = try articles.map(self.article)
    let known = try articles.filter { try transaction.isKnown(article: $0) }
    let found = try namesakes(name, in: article, kind: kind)
    var borne: [(speaker: Speaker, article: String)] = []
    for one in found { borne += try transaction.names(of: one.speaker, in: known) }
    let speakers = Set(borne.map(\.speaker)).sorted { ($0.name, $0.kind.rawValue) < ($1.name, $1.kind.rawValue) }
    if speakers.count > 1 {
      let exact = speakers.filter { one in
        CorrectedSpeakers.bare(one) == CorrectedSpeakers.bare(Speaker(name: name, kind: one.kind))
      }
      guard exact.count == 1 else {
        throw StemmaError.ambiguousSpeaker(name, borne.map { "\($0.speaker.name)@\($0.article)" })
      }
      return .splitSpeaker(SpeakerName(name: exact[0].name, kind: exact[0].kind), articles: articles)
    }
    if let only = speakers.first {
      return .splitSpeaker(SpeakerName(name: only.name, kind: only.kind), articles: articles)
    }
    guard known.isEmpty else { throw try nobody(text, called: name) }
    return .splitSpeaker(SpeakerName(name: name, kind: kind ?? .person), articles: articles)
  }

  /// An assertion's name, its number, "ARTICLE:START-END", or "ARTICLE:some words" where one assertion of the article
  /// holds them; an article by its key, name or address.
  ///
  /// - Throws: `StemmaError.noStatement` or `.ambiguousStatement`.
  public func statement(_ text: String) throws -> Place {
    if let id = Int64(text) {
      guard let place = try transaction.place(ofAssertion: id) else {
        throw StemmaError.noStatement(text, because: "nothing said has this number")
      }
      return place
    }
    if let place = try transaction.place(named: text) { return place }
    for colon in text.indices.reversed() where text[colon] == ":" {
      let (name, rest) = (String(text[..<colon]), String(text[text.index(after: colon)...]))
      if let key = try transaction.article(called: name) { return try statement(rest, in: key, typed: text) }
    }
    throw StemmaError.noStatement(
      text, because: "it is no name or number, and begins with no article's key or address and a colon")
  }

  private func statement(_ rest: String, in key: String, typed: String) throws -> Place {
    let places = try transaction.places(in: key)
    let ends = rest.split(whereSeparator: { $0 == "-" || $0 == "–" }).compactMap { Int($0) }
    let words = rest.trimmingSpaces.lowercased()
    let found =
      ends.count == 2
      ? places.filter { $0.passage.start == ends[0] && $0.passage.end == ends[1] }
      : places.filter { $0.passage.text.lowercased().contains(words) }
    var unique: [Place] = []
    for place in found where !unique.contains(where: { $0.passage.text == place.passage.text }) { unique.append(place) }
    // A headline repeats its article: who types words of both means the article's.
    let body = unique.filter { $0.passage.part == .body }
    if ends.count != 2, body.count == 1 { return body[0] }
    if unique.count > 1 { throw StemmaError.ambiguousStatement(typed, unique.map(\.pointer)) }
    guard let only = unique.first else {
      throw StemmaError.noStatement(typed, because: "the article holds no such statement")
    }
    return only
  }

  /// A claim by its id, as the statement that it is shown as; anything else points to a statement.
  ///
  /// - Throws: `StemmaError.noClaim`, `.noStatement` or `.ambiguousStatement`.
  public func claim(_ text: String) throws -> Place {
    guard let id = Int64(text) else { return try statement(text) }
    guard let place = try transaction.place(showingClaim: id) else { throw StemmaError.noClaim(id) }
    return place
  }

  /// An article's key, by that, its name or its address; what is not there yet is taken for the key that it will have.
  ///
  /// - Throws: `DatabaseTrouble` where the graph cannot be read.
  public func article(_ text: String) throws -> String { try transaction.article(called: text) ?? text }

  /// An outlet as the graph spells it.
  ///
  /// - Throws: `StemmaError.noOutlet` where none is called so and none may be waited for.
  public func outlet(_ name: String, mayWait: Bool = false) throws -> String {
    if let known = try transaction.outletName(name) { return known }
    guard mayWait else {
      throw StemmaError.noOutlet(name, like: DidYouMean.nearest(name, of: try transaction.outletNames()))
    }
    return name
  }

  /// "2026-03-05", "2026-03-05T08:30:00Z", "March 5, 2026 8:30 am"; "unknown" for none.
  ///
  /// - Throws: `StemmaError.unreadableDate`; `InputTrouble.unknownZone`.
  public static func date(_ text: String, zone: String?, now: Instant) throws -> PublicationDate? {
    if text.lowercased() == "unknown" { return nil }
    do {
      let settings = try ReadingSettings(published: text, zone: zone, now: now)
      guard let said = settings.publication else { throw StemmaError.unreadableDate(text) }
      return PublicationDate(interval: said.interval, precision: said.precision)
    } catch IntakeError.unreadableDate {
      throw StemmaError.unreadableDate(text)
    }
  }

  private func namesakes(_ name: String, in article: String?, kind: Speaker.Kind?) throws -> [Namesake] {
    let kinds = kind.map { [$0] } ?? Speaker.Kind.allCases
    return try transaction.namesakes(
      kinds.map { CorrectedSpeakers.bare(Speaker(name: name, kind: $0)) }, in: article)
  }

  private func nobody(_ text: String, called name: String) throws -> StemmaError {
    .nobody(text, like: DidYouMean.nearest(name, of: try transaction.speakerNames()))
  }

  private func parted(_ text: String) throws -> (name: String, article: String?) {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else { return (text.trimmingSpaces, nil) }
    return (String(text[..<at]).trimmingSpaces, try article(String(text[text.index(after: at)...])))
  }
}

extension Namesake {
  /// Known by this identity in every article.
  private var isKnownAnywhere: Bool { !identity.contains("@") && !identity.contains("#") }

  /// As a correction names it: everywhere where the name tells who it is, else in one article.
  fileprivate func name(typed: String, in article: String?) -> SpeakerName {
    let standsAlone = SpeakerIdentity(of: named, inArticle: "").article == nil
    if isKnownAnywhere, article == nil || !standsAlone, SpeakerIdentity(of: speaking, inArticle: "").article == nil {
      return SpeakerName(name: name, kind: kind)
    }
    return SpeakerName(name: named.name, kind: named.kind, article: article ?? self.article)
  }

  private var speaking: Speaker { Speaker(name: name, kind: kind) }

  /// How to point to this one: "Ann Lee@courier/1 (person, 3 articles)".
  fileprivate var pointer: String {
    "\(named.name)@\(article) (\(name), \(kind.rawValue), \(articles) article\(articles == 1 ? "" : "s"))"
  }
}

extension Place {
  /// "courier/1:0-24 “The suit has no merit”".
  fileprivate var pointer: String { "\(article):\(passage.start)-\(passage.end) \(passage.text)" }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
