/// What a word can be. A word may be several: "report" is a noun, a document and a reporting verb.
struct WordClass: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let determiner = WordClass(bit: 0)
  static let possessive = WordClass(bit: 1)
  /// "he", "they", "I".
  static let subjectPronoun = WordClass(bit: 2)
  static let objectPronoun = WordClass(bit: 3)
  static let preposition = WordClass(bit: 4)
  static let coordinator = WordClass(bit: 5)
  static let subordinator = WordClass(bit: 6)
  static let relative = WordClass(bit: 7)
  static let be = WordClass(bit: 8)
  static let have = WordClass(bit: 9)
  static let `do` = WordClass(bit: 10)
  static let modal = WordClass(bit: 11)
  static let to = WordClass(bit: 12)
  static let negation = WordClass(bit: 13)
  static let adverb = WordClass(bit: 14)
  static let weekday = WordClass(bit: 15)
  static let month = WordClass(bit: 16)
  /// "today", "week", "morning".
  static let timeNoun = WordClass(bit: 17)
  /// "Mr.", "Dr.".
  static let honorific = WordClass(bit: 18)
  /// Stands before a name: "Senator", "Gov.".
  static let title = WordClass(bit: 19)
  static let roleNoun = WordClass(bit: 20)
  /// A plural of people: "officials".
  static let groupNoun = WordClass(bit: 21)
  static let organizationNoun = WordClass(bit: 22)
  static let documentNoun = WordClass(bit: 23)
  static let maleName = WordClass(bit: 24)
  static let femaleName = WordClass(bit: 25)
  static let numberWord = WordClass(bit: 26)
  /// A finite form of an everyday verb that reports nothing.
  static let plainVerb = WordClass(bit: 27)
  /// Where something is said: "interview", "statement", "email".
  static let venueNoun = WordClass(bit: 28)
  static let organizationName = WordClass(bit: 29)
  static let place = WordClass(bit: 30)
  static let that = WordClass(bit: 31)
  /// Reporting verbs by form.
  static let base = WordClass(bit: 32)
  static let third = WordClass(bit: 33)
  static let past = WordClass(bit: 34)
  static let participle = WordClass(bit: 35)
  static let pastParticiple = WordClass(bit: 36)
  /// The form is as often a noun or an adjective: "claims", "report".
  static let alsoNoun = WordClass(bit: 37)
  /// "claim", "allegation": a noun that takes a that-clause.
  static let reportingNoun = WordClass(bit: 38)
  /// Part of an outlet's name: "Times", "Post".
  static let outletWord = WordClass(bit: 39)
  /// "last", "next", "earlier".
  static let timeAdjective = WordClass(bit: 40)
  static let wh = WordClass(bit: 41)
  static let generation = WordClass(bit: 42)
  static let abbreviation = WordClass(bit: 43)
  /// "according", "per".
  static let according = WordClass(bit: 44)
  static let reflexive = WordClass(bit: 45)
  static let adjective = WordClass(bit: 46)
  static let femaleWord = WordClass(bit: 47)
  static let maleWord = WordClass(bit: 48)

  /// An allegation, a superlative, a comparison or a cause.
  static let checkable = WordClass(bit: 49)
  /// Stands before a colon without speaking: "UPDATE:", "WATCH:".
  static let label = WordClass(bit: 51)
  /// Opens a line that is no part of the story: "Advertisement".
  static let furniture = WordClass(bit: 50)

  /// "in her view".
  static let viewNoun = WordClass(bit: 52)
  /// "Ferries", "Lumber": as the last word of a name it names a firm.
  static let companyWord = WordClass(bit: 53)

  static let reporting: WordClass = [.base, .third, .past, .participle, .pastParticiple]
  static let auxiliary: WordClass = [.be, .have, .do, .modal]
}
