import English
import ReportedSpeech

/// What somebody is by trade, as coarsely as it takes to tell a judge from a footballer of the same name.
enum FieldOfLife: String, Hashable, CaseIterable, Sendable {
  case arts, business, faith, law, medicine, office, sport, uniform

  /// Words that stand for one field alone. "Director", "captain", "president" and "manager" stand for several.
  static let words: [String: FieldOfLife] = {
    let lists: [(FieldOfLife, String)] = [
      (.arts, "actor actress singer novelist poet painter sculptor composer comedian guitarist rapper filmmaker"),
      (.business, "ceo cfo entrepreneur banker economist investor"),
      (.faith, "bishop archbishop cardinal pope priest rabbi imam pastor vicar reverend rev"),
      (.law, "judge justice magistrate prosecutor attorney lawyer solicitor barrister"),
      (.medicine, "surgeon physician nurse epidemiologist paediatrician pediatrician cardiologist"),
      (
        .office,
        """
        mayor senator sen governor gov congressman congresswoman lawmaker legislator councillor councilor councilman
        councilwoman alderman mp premier
        """
      ),
      (
        .sport,
        """
        footballer striker goalkeeper midfielder defender winger quarterback pitcher cyclist swimmer sprinter golfer
        boxer jockey skier cricketer coach batsman linebacker shortstop
        """
      ),
      (.uniform, "detective sergeant sgt lieutenant lt sheriff constable colonel firefighter soldier admiral"),
    ]
    var words: [String: FieldOfLife] = [:]
    for (field, list) in lists { for word in Lexicon.words(list) { words[word] = field } }
    return words
  }()

  /// Whether one life may well hold both at once: senators are lawyers, judges do not play football.
  func goes(with other: FieldOfLife) -> Bool {
    if self == other { return true }
    let pair: Set<FieldOfLife> = [self, other]
    return Self.together.contains(pair)
  }

  private static let together: Set<Set<FieldOfLife>> = [
    [.office, .law], [.office, .business], [.office, .medicine], [.office, .uniform], [.office, .arts],
    [.office, .faith], [.law, .business], [.business, .arts], [.business, .medicine], [.medicine, .uniform],
  ]

  /// The fields that a mention gives whoever it names: "county judge Ann Lee", "Ann Lee, a striker for Fen United". What
  /// somebody was formerly parts nobody.
  static func fields(of mention: String, named names: [String]) -> Set<FieldOfLife> {
    let words = NameInText(mention).words
    guard let last = names.last(where: { !NameInText.suffixes.contains($0) }), let end = words.firstIndex(of: last)
    else { return [] }
    let start = names.first.flatMap { words.firstIndex(of: $0) }.map { min($0, end) } ?? end
    let before = words[..<start]
    let title = before.lastIndex(where: links.contains).map { before[($0 + 1)...] } ?? before
    let behind = words[(end + 1)...].prefix { !links.contains($0) }
    return Set((read(title) + read(behind)))
  }

  private static let links: Set<String> = [
    "for", "of", "by", "at", "with", "from", "in", "on", "to", "who", "whom", "whose", "that", "which", "and", "said",
  ]
  private static let formerly: Set<String> = ["former", "formerly", "ex", "retired", "late", "onetime"]

  private static func read(_ words: ArraySlice<String>) -> [FieldOfLife] {
    words.contains(where: formerly.contains) ? [] : words.compactMap { Self.words[$0] }
  }
}

extension Set<FieldOfLife> {
  /// As the graph keeps it: in order, "law sport"; nil for none.
  var text: String? { isEmpty ? nil : map(\.rawValue).sorted().joined(separator: " ") }

  init(text: String) { self = Set(text.split(separator: " ").compactMap { FieldOfLife(rawValue: String($0)) }) }

  /// All fields that are known under one name, parted into lives: what may go together, and what somebody is said to be
  /// at once, is one.
  static func lives(_ known: [Self]) -> [Self] {
    let all = known.reduce(into: Self()) { $0.formUnion($1) }.sorted { $0.rawValue < $1.rawValue }
    var lives: [Self] = []
    for field in all {
      let belongs = { (life: Self) in
        life.contains { other in other.goes(with: field) || known.contains { $0.contains(other) && $0.contains(field) }
        }
      }
      let joined = lives.filter(belongs).reduce(into: Self([field])) { $0.formUnion($1) }
      lives = lives.filter { !belongs($0) } + [joined]
    }
    return lives
  }
}
