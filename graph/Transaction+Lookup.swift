import GRDB
import ReportedSpeech

/// Somebody who bears a name, as a person is asked which one is meant.
package struct Namesake: Hashable, Sendable {
  /// The same for the same speaker.
  package var speaker: Int64
  package var name: String
  package var kind: Speaker.Kind
  /// The same in every article: `speaker.identity`.
  package var identity: String
  /// As one article names it, and of which kind it takes it for.
  package var named: Speaker
  /// The key of that article.
  package var article: String
  package var articles: Int
}

/// What a person points to: names, places, claims.
extension Transaction {
  /// Everyone who bears one of these names in normal form, those of the most articles first; in one article, or in all.
  package func namesakes(_ folded: [String], in article: String?) throws -> [Namesake] {
    try all(.namesakes, ["folded": folded.jsonArray, "key": article]) { row in
      let (id, name, kind) = (try row.integer(), try row.text(), try row.word(Speaker.Kind.self))
      let identity = try row.text()
      let named = Speaker(name: try row.text(), kind: try row.word(Speaker.Kind.self))
      return Namesake(
        speaker: id, name: name, kind: kind, identity: identity, named: named, article: try row.text(),
        articles: try row.int())
    }
  }

  /// What all speakers are called, those of the most articles first.
  package func speakerNames() throws -> [String] { try all(.speakerNames) { try $0.text() } }

  /// The key of the article that is called so, by its key, name or address; nil where there is none.
  package func article(called name: String) throws -> String? {
    try first(.articleCalled, ["called": name]) { try $0.text() }
  }

  /// Where an assertion or a statement stands, by its name; nil where there is none.
  package func place(named name: String) throws -> Place? {
    try first(.placeNamed, ["name": name]) { row in Place(article: try row.text(), passage: try row.wholePassage()) }
  }

  /// The names that a speaker bears in articles of these keys.
  package func names(of speaker: Int64, in keys: [String]) throws -> [(speaker: Speaker, article: String)] {
    try all(.namesOf, ["keys": keys.jsonArray, "speaker": speaker]) {
      (Speaker(name: try $0.text(), kind: try $0.word(Speaker.Kind.self)), try $0.text())
    }
  }

  /// Where an assertion stands, by the number that answers show; nil where there is none.
  package func place(ofAssertion number: Int64) throws -> Place? {
    try first(.placeRead, ["id": number]) { row in Place(article: try row.text(), passage: try row.wholePassage()) }
  }

  /// Where the first assertion of a statement stands, by the number that answers show; nil where there is none.
  package func place(ofStatement number: Int64) throws -> Place? {
    try first(.statementPlace, ["id": number]) { row in Place(article: try row.text(), passage: try row.wholePassage())
    }
  }

  /// Where the assertion stands that a claim is shown as, by the claim's number; nil where there is no such claim.
  package func place(showingClaim number: Int64) throws -> Place? {
    try first(.claimPlace, ["id": number]) { row in Place(article: try row.text(), passage: try row.wholePassage()) }
  }

  /// Every assertion of an article, by its key, in whichever of its versions.
  package func places(in article: String) throws -> [Place] {
    try all(.placesIn, ["key": article]) { row in Place(article: try row.text(), passage: try row.wholePassage()) }
  }
}

extension Cells {
  fileprivate mutating func wholePassage() throws -> Passage {
    Passage(part: try word(Part.self), start: try int(), end: try int(), text: try text())
  }
}
