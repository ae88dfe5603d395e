import Collation
import English
import Graph
import ReportedSpeech

/// All corrections that stand, as deciding needs them.
package struct Corrections: Sendable {
  /// In the order in which they were made.
  let all: [Correction]
  let speakers: CorrectedSpeakers
  /// Which corrections name an assertion of an article, by its key.
  private let byArticle: [String: [Int]]
  /// Of each article's key the others of which a person says whether they tell of the same event.
  private let stories: [String: [String: Bool]]

  package init(_ all: [Correction]) {
    self.all = all
    speakers = CorrectedSpeakers(all)
    var byArticle: [String: [Int]] = [:]
    for (i, correction) in all.enumerated() {
      for key in Set(correction.places.map(\.article)) { byArticle[key, default: []].append(i) }
    }
    self.byArticle = byArticle
    var stories: [String: [String: Bool]] = [:]
    for correction in all where !correction.stories.isEmpty {
      let keys = correction.stories
      var isOne = false
      if case .sameStory = correction { isOne = true }
      for (one, other) in [(keys[0], keys[1]), (keys[1], keys[0])] { stories[one, default: [:]][other] = isOne }
    }
    self.stories = stories
  }

  /// Those that name an assertion of some of these articles, in order.
  func naming(_ keys: some Sequence<String>) -> [Correction] {
    if byArticle.isEmpty { return [] }
    return Set(keys.flatMap { byArticle[$0] ?? [] }).sorted().map { all[$0] }
  }

  var hasStories: Bool { !stories.isEmpty }

  /// Whether a person says that two articles tell of one event, by their keys; nil where nobody said.
  func areOfOneStory(_ one: String, _ other: String) -> Bool? { stories[one]?[other] }

  /// The articles that a person says tell of the same event as this one, by their keys.
  func confirmedMates(of key: String) -> [String] { (stories[key] ?? [:]).filter(\.value).keys.sorted() }

  func applied(to name: NameInArticle) -> NameInArticle {
    var name = name
    name.corrected = speakers.corrected(name.speaker, in: name.key)
    return name
  }

  /// An article as a person's corrections have it: "on Thursday" is another day where its date is.
  func applied(to article: Article) -> Article {
    guard let date = dates[article.key] else { return article }
    var article = article
    article.datings.correct(to: date)
    return article
  }

  /// Without the names of which a person says that all who bear them are one.
  func disputed(_ known: [String: [String]]) -> [String: [String]] {
    speakers.undisputed.isEmpty ? known : known.filter { !speakers.undisputed.contains($0.key) }
  }

  func disputed(_ identities: [Identity]) -> [Identity] {
    speakers.undisputed.isEmpty ? identities : identities.filter { !speakers.undisputed.contains($0.base) }
  }

  /// How outlets are called, by the name that a text gives them. The later correction holds, and chains are followed.
  var outletNames: [String: String] {
    var next: [String: String] = [:]
    var spelled: [String: String] = [:]
    for case .renameOutlet(let old, let new) in all {
      let (from, to) = (OutletName.folded(old), OutletName.folded(new))
      spelled[to] = new
      // What now is called so is not called otherwise by an older word.
      next[to] = nil
      if from != to { next[from] = to }
    }
    var names: [String: String] = [:]
    for folded in Set(next.keys).union(spelled.keys) {
      var (end, seen): (String, Set<String>) = (folded, [])
      while let further = next[end], seen.insert(end).inserted { end = further }
      names[folded] = spelled[end] ?? end
    }
    return names
  }

  /// When articles were published, by their keys.
  var dates: [String: PublicationDate?] {
    var dates: [String: PublicationDate?] = [:]
    for case .date(let key, let date) in all { dates.updateValue(date, forKey: key) }
    return dates
  }
}

extension Transaction {
  /// Every correction that this version understands.
  package func knownCorrections() throws -> Corrections {
    Corrections(try corrections().compactMap { try? Correction(line: $0.operation) })
  }
}
