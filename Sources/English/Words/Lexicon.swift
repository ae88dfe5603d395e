/// Closed classes of English words, in normal form. Grammar and the trade's own register only: nothing here is a topic.
@usableFromInline package enum Lexicon {
  /// Articles, pronouns, auxiliaries, prepositions, conjunctions.
  package static let stops = words(
    """
    a an the this that these those some any each every all both either neither no none such own same other another
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
    himself herself itself ourselves themselves who whom whose which what where when why how there here
    am is are was were be been being do does did done doing have has had having will would shall should can could may
    might must ought not n't
    of in on at by for with about against between into through during before after above below to from up down out off
    over under again then once as until while than because if or and but nor so yet though although since per via
    also just very too only more most much many few less least now ever even still already
    one ones thing things get gets got let lets
    """)

  /// What reports are made of. Book counts underrate these: in news they say next to nothing.
  package static let newsroom = words(
    """
    said say says saying told tell tells telling according statement statements spokesman spokeswoman spokesperson
    spokespeople reporter reporters interview comment comments commented request requests requested respond responded
    response replied reply declined decline declines immediately officials official asked ask asks added adds noted notes
    mr mrs ms dr sen rep gov news media reported report reports reportedly press
    """)

  /// What an ear drops or puts in without noticing: articles, "that", and what fills a pause. A quotation that differs in
  /// nothing else says the same.
  package static let fillers = words("a an the that and so then well just uh um oh now okay also very really")

  package static let negators = words(
    """
    not no never none nobody nothing neither nor without cannot hardly scarcely barely untrue false incorrect refuse
    refuses refused refusing fail fails failed failing deny denies denied denying reject rejects rejected lack lacks lacked
    unable impossible wrongly falsely untruly
    """)

  package static let dates = Set(MonthName.all + WeekdayName.all)

  /// "president", "mrs": what stands in front of a name and is no part of it.
  package static func isTitle(_ word: String) -> Bool {
    let english = Vocabulary.english
    return !english.entries[Int(english.index(of: word))].classes.isDisjoint(with: [.title, .honorific])
  }

  package static func words(_ list: String) -> Set<String> { Set(cut(list).map(String.init)) }

  /// The words of a list. Cut at bytes: at characters a vocabulary takes as long as reading an article.
  static func cut(_ list: String) -> [Substring] {
    list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
  }

  struct Classes: OptionSet {
    let rawValue: UInt8
    static let stop = Classes(rawValue: 1)
    static let newsroom = Classes(rawValue: 2)
    static let negator = Classes(rawValue: 4)
    static let date = Classes(rawValue: 8)
  }

  /// All four in one look: every word of every text is asked for.
  static func classes(of word: String) -> Classes { all[word] ?? [] }

  private static let all: [String: Classes] = {
    let lists: [(Set<String>, Classes)] = [(stops, .stop), (newsroom, .newsroom), (negators, .negator), (dates, .date)]
    var all: [String: Classes] = [:]
    for (words, classes) in lists { for word in words { all[word, default: []].insert(classes) } }
    return all
  }()
}
