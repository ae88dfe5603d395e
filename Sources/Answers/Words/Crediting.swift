import English
import Queries
import ReportedSpeech

/// Whether a report credits whom somebody named: by name, by a role or body that the article resolves to that name, or by
/// a surname that only one quoted speaker of the article bears.
struct Crediting {
  let named: String
  private let words: [String]
  /// The speakers of the graph who are called so.
  private let speakers: Set<Int64>
  /// The full names of all who are credited with the words.
  private let credited: Set<[String]>

  /// - Parameter told: what holds the words that are asked about.
  init(_ named: String, beside told: [Told], at desk: QuestionDesk) throws {
    self.named = named
    let words = Self.words(named)
    self.words = words
    credited = Set(
      told.filter { $0.speakerKind == .person }.flatMap { [$0.wording.speaker, $0.speakerName] }.compactMap { $0 }
        .map(Self.words).filter { $0.count > 1 && !Self.isTitled($0) })
    let known = try desk.all(KnownSpeaker.self, ["speaker": .text(named.lowercased())])
    speakers = Set(known.filter { Self.words($0.name) == words || Self.called($0, words) }.map(\.speaker))
  }

  private static func called(_ speaker: KnownSpeaker, _ words: [String]) -> Bool {
    (speaker.names ?? "").split(separator: ";").contains { Self.words(String($0)) == words }
  }

  func credits(_ told: Told, in article: HeldArticle) -> Bool {
    guard !words.isEmpty, !told.polarity.isUnspoken, !article.isDeniedOfOthers(told) else { return false }
    if let id = told.speakerID, speakers.contains(id) { return true }
    let names = [told.wording.speaker, told.speakerName].compactMap { $0 }.map(Self.words)
    if names.contains(words) { return true }
    // "the mayor", where the article calls whoever is credited so.
    let mentions = article.told.filter { $0.wording.speaker != nil && $0.wording.speaker == told.wording.speaker }
      .compactMap(\.mention).map(Self.words)
    if mentions.contains(words) { return true }
    guard let surname = words.last else { return false }
    return names.contains { name in
      guard name.last == surname else { return false }
      // "Ann Lee" is no "Jo Lee"; "Lee" is whoever alone is called so.
      if name.count == 1 || words.count == 1 || Self.isTitled(words) { return isOnly(surname, told, article) }
      return isMine(name)
    }
  }

  private func isMine(_ name: [String]) -> Bool { name.first == words.first || Self.areInitials(name, words) }

  /// "Mayor Lee", "Ms Lee".
  private static func isTitled(_ words: [String]) -> Bool { words.count == 2 && titles.contains(words[0]) }

  private func isOnly(_ surname: String, _ told: Told, _ article: HeldArticle) -> Bool {
    let bearers = Set(
      article.told.filter { $0.wording.mode.isQuote && $0.speakerKind == .person }
        .compactMap(\.wording.speaker).filter { Self.words($0).last == surname })
    // Another outlet may say in full who the same words are of: "Marchant" is no Joan where that is Beth.
    let namesakes = credited.filter { $0.last == surname }
    guard
      words.count == 1 || Self.isTitled(words) ? Set(namesakes.map { $0[0] }).count < 2 : namesakes.allSatisfy(isMine)
    else { return false }
    return bearers.subtracting([told.wording.speaker].compactMap { $0 }).allSatisfy { Self.words($0).count == 1 }
  }

  /// "J. Lee" for "Jo Lee".
  private static func areInitials(_ a: [String], _ b: [String]) -> Bool {
    guard let x = a.first, let y = b.first, let first = x.first, first == y.first else { return false }
    return x.count == 1 || y.count == 1
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "mayor", "president", "senator", "sen", "rep", "governor",
    "gov", "minister", "judge", "justice", "sheriff", "chief", "professor", "prof", "captain", "councillor",
    "chancellor",
    "secretary", "representative", "congressman", "congresswoman", "general", "king", "queen", "prince", "princess",
    "pope",
  ]

  private static let trimmed: Set<String> = ["the", "a", "an", "jr", "sr"]

  static func words(_ name: String) -> [String] {
    folded(name).split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
      .filter { !trimmed.contains($0) }
  }

  /// In lower case and without accents: whoever types "Muller" or "Falcao" means no other.
  private static func folded(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars where scalar.properties.canonicalCombiningClass == .notReordered {
      scalar.value.appendFolded(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Told {
  /// Whoever is credited has a name; "police" and "a spokesperson" may be anybody. What may or will be said is nobody's yet.
  var creditsByName: Bool {
    guard !polarity.isUnspoken, let name = wording.speaker ?? speakerName, let first = name.unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase || first.properties.numericType != nil
  }
}
