import English
import ReportedSpeech

extension ArticleWording {
  /// What finds the articles that it may have to do with among all others: one shared key is enough to look at a pair.
  ///
  /// Forty-five for the story it tells and a few for each assertion that could be known again anywhere. A key that too many
  /// articles hold finds nothing and is to be left out by whoever keeps them: "Trump" with "Clinton" is no story.
  package var keys: [Key] {
    Set(storyKeys + assertions.flatMap(\.keys)).sorted { $0.hash < $1.hash }
  }

  /// What its assertions are known by across stories.
  package var wordingKeys: WordingKeys { WordingKeys(assertions) }

  /// Two by two, the ten words that the article is about: those it says in most sentences, and rare ones. Of pairs of articles
  /// of one event 97.5 % share one (eight words: 95 %), on an archive of 3,000 articles one shares one with 38 others.
  private var storyKeys: [Key] {
    let about = vocabulary.stems.indices.filter { vocabulary.counts[$0] > 0 }
      .map { (weight: Self.aboutness(vocabulary.counts[$0], vocabulary.bits[$0]), stem: vocabulary.stems[$0]) }
      .sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(Self.subjects).map(\.stem).sorted()
    return about.indices.flatMap { i in
      about[(i + 1)...].map { other in
        var f = Fingerprint()
        f.add(about[i])
        f.add(other)
        return Key(.story, of: f.mixed)
      }
    }
  }

  private static let subjects = 10

  private static func aboutness(_ count: Int32, _ bits: Float) -> Float { Float(count) * bits * bits.squareRoot() }
}

extension Wording {
  /// What it is known by across stories: the wording as a whole, said by somebody of that name, and windows of four content
  /// words where it says more than a commonplace; of a quotation up to four windows, of others two.
  var keys: [Key] {
    guard mass > 0, !isBoilerplate else { return [] }
    let content = tokens.filter(\.isContent).map(\.stem)
    var keys: [Key] = []
    if let identity, identity.isNamed, let name = identity.names.last, content.count >= 3 {
      keys.append(Self.key([Fingerprint.of(name)] + content))
    }
    guard mass >= Self.uncommon else { return keys }
    keys.append(Self.key(content))
    guard content.count > Self.window else { return keys }
    let windows = (0...content.count - Self.window).map { Self.key(content[$0..<$0 + Self.window]) }
    return keys + Set(windows).sorted { $0.hash < $1.hash }.prefix(statement.mode.isQuote ? 4 : 2)
  }

  private static let window = 4
  private static let uncommon: Float = 22

  private static func key(_ stems: some Sequence<UInt64>) -> Key {
    var f = Fingerprint()
    for stem in stems { f.add(stem) }
    return Key(.wording, of: f.mixed)
  }
}
