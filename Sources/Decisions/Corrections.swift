import Collation
import English
import Graph
import ReportedSpeech

/// All corrections that stand, as deciding needs them.
package struct Corrections {
  /// In the order in which they were made.
  let rulings: [Ruling]
  let aliases: Aliases
  /// Which rulings name a statement of an article, by its key.
  private let byArticle: [String: [Int]]

  init(_ rulings: [Ruling]) {
    self.rulings = rulings
    aliases = Aliases(rulings)
    var byArticle: [String: [Int]] = [:]
    for (i, ruling) in rulings.enumerated() {
      for key in Set(ruling.places.map(\.article)) { byArticle[key, default: []].append(i) }
    }
    self.byArticle = byArticle
  }

  /// Those that name a statement of some of these articles, in order.
  func naming(_ keys: some Sequence<String>) -> [Ruling] {
    if byArticle.isEmpty { return [] }
    return Set(keys.flatMap { byArticle[$0] ?? [] }).sorted().map { rulings[$0] }
  }

  func applied(to recorded: Recorded) -> Recorded {
    guard !aliases.isEmpty, let speaker = recorded.statement.speaker else { return recorded }
    var recorded = recorded
    recorded.alias = aliases.alias(of: speaker, in: recorded.article.key)
    return recorded
  }

  func applied(to voice: Voice) -> Voice {
    var voice = voice
    voice.alias = aliases.alias(of: voice.speaker, in: voice.key)
    return voice
  }

  func applied(to neighbourhood: Neighbourhood) -> Neighbourhood {
    if rulings.isEmpty { return neighbourhood }
    return Neighbourhood(
      statements: neighbourhood.statements.map(applied(to:)), likenesses: neighbourhood.likenesses,
      corrections: naming(Set(neighbourhood.statements.map(\.article.key))))
  }

  /// Without the names of which a person says that all who bear them are one.
  func disputed(_ known: [String: [String]]) -> [String: [String]] {
    aliases.undisputed.isEmpty ? known : known.filter { !aliases.undisputed.contains($0.key) }
  }

  func disputed(_ identities: [Identity]) -> [Identity] {
    aliases.undisputed.isEmpty ? identities : identities.filter { !aliases.undisputed.contains($0.base) }
  }

  /// How outlets are called, by the name that a text gives them. The later correction holds, and chains are followed.
  var outletNames: [String: String] {
    var next: [String: String] = [:]
    var spelled: [String: String] = [:]
    for case .renameOutlet(let old, let new) in rulings {
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
    for case .date(let key, let date) in rulings { dates.updateValue(date, forKey: key) }
    return dates
  }
}

extension Transaction {
  /// Every correction that this version understands.
  package func knownCorrections() throws -> Corrections {
    Corrections(try corrections().compactMap { Ruling(json: $0.operation) })
  }

  /// Ties together what corrections name in these articles; the statements they name.
  func bind(_ corrections: Corrections, naming articles: [Int64], in run: Run) throws -> [Int64] {
    guard corrections.rulings.contains(where: { !$0.places.isEmpty }) else { return [] }
    return try bind(corrections.naming(articles.compactMap { try article($0)?.key }), in: run)
  }

  func bind(_ rulings: [Ruling], in run: Run) throws -> [Int64] {
    var named: [Int64] = []
    for ruling in rulings {
      let statements = try ruling.places.flatMap { try self.statements(at: $0) }
      if ruling.isBond { try bind(statements, in: run) }
      named += statements
    }
    return named
  }
}
