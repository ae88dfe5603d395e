/// What a word can be. A word may be several: "report" is a noun, a document and a reporting verb.
@frozen public struct WordClass: OptionSet, Sendable {
  public let rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable init(bit: UInt64) { rawValue = 1 << bit }

  @inlinable public static var determiner: WordClass { WordClass(bit: 0) }
  @inlinable public static var possessive: WordClass { WordClass(bit: 1) }
  /// "he", "they", "I".
  @inlinable public static var subjectPronoun: WordClass { WordClass(bit: 2) }
  @inlinable public static var objectPronoun: WordClass { WordClass(bit: 3) }
  @inlinable public static var preposition: WordClass { WordClass(bit: 4) }
  @inlinable public static var coordinator: WordClass { WordClass(bit: 5) }
  @inlinable public static var subordinator: WordClass { WordClass(bit: 6) }
  @inlinable public static var relative: WordClass { WordClass(bit: 7) }
  @inlinable public static var be: WordClass { WordClass(bit: 8) }
  @inlinable public static var have: WordClass { WordClass(bit: 9) }
  @inlinable public static var `do`: WordClass { WordClass(bit: 10) }
  @inlinable public static var modal: WordClass { WordClass(bit: 11) }
  @inlinable public static var to: WordClass { WordClass(bit: 12) }
  @inlinable public static var negation: WordClass { WordClass(bit: 13) }
  @inlinable public static var adverb: WordClass { WordClass(bit: 14) }
  @inlinable public static var weekday: WordClass { WordClass(bit: 15) }
  @inlinable public static var month: WordClass { WordClass(bit: 16) }
  /// "today", "week", "morning".
  @inlinable public static var timeNoun: WordClass { WordClass(bit: 17) }
  /// "Mr.", "Dr.".
  @inlinable public static var honorific: WordClass { WordClass(bit: 18) }
  /// Stands before a name: "Senator", "Gov.".
  @inlinable public static var title: WordClass { WordClass(bit: 19) }
  @inlinable public static var roleNoun: WordClass { WordClass(bit: 20) }
  /// A plural of people: "officials".
  @inlinable public static var groupNoun: WordClass { WordClass(bit: 21) }
  @inlinable public static var organizationNoun: WordClass { WordClass(bit: 22) }
  @inlinable public static var documentNoun: WordClass { WordClass(bit: 23) }
  @inlinable public static var maleName: WordClass { WordClass(bit: 24) }
  @inlinable public static var femaleName: WordClass { WordClass(bit: 25) }
  @inlinable public static var numberWord: WordClass { WordClass(bit: 26) }
  /// A finite form of an everyday verb that reports nothing.
  @inlinable public static var plainVerb: WordClass { WordClass(bit: 27) }
  /// Where something is said: "interview", "statement", "email".
  @inlinable public static var venueNoun: WordClass { WordClass(bit: 28) }
  @inlinable public static var organizationName: WordClass { WordClass(bit: 29) }
  @inlinable public static var place: WordClass { WordClass(bit: 30) }
  @inlinable public static var that: WordClass { WordClass(bit: 31) }
  /// Reporting verbs by form.
  @inlinable public static var base: WordClass { WordClass(bit: 32) }
  @inlinable public static var third: WordClass { WordClass(bit: 33) }
  @inlinable public static var past: WordClass { WordClass(bit: 34) }
  @inlinable public static var participle: WordClass { WordClass(bit: 35) }
  @inlinable public static var pastParticiple: WordClass { WordClass(bit: 36) }
  /// The form is as often a noun or an adjective: "claims", "report".
  @inlinable public static var alsoNoun: WordClass { WordClass(bit: 37) }
  /// "claim", "allegation": a noun that takes a that-clause.
  /// "widow", "choir": a person or people by no office.
  @inlinable public static var personNoun: WordClass { WordClass(bit: 54) }
  /// "number", "dinner": ends as a doer does.
  @inlinable public static var thingNoun: WordClass { WordClass(bit: 55) }

  @inlinable public static var reportingNoun: WordClass { WordClass(bit: 38) }
  /// Part of an outlet's name: "Times", "Post".
  @inlinable public static var outletWord: WordClass { WordClass(bit: 39) }
  /// "last", "next", "earlier".
  @inlinable public static var timeAdjective: WordClass { WordClass(bit: 40) }
  @inlinable public static var wh: WordClass { WordClass(bit: 41) }
  @inlinable public static var generation: WordClass { WordClass(bit: 42) }
  @inlinable public static var abbreviation: WordClass { WordClass(bit: 43) }
  /// "according", "per".
  @inlinable public static var according: WordClass { WordClass(bit: 44) }
  @inlinable public static var reflexive: WordClass { WordClass(bit: 45) }
  @inlinable public static var adjective: WordClass { WordClass(bit: 46) }
  @inlinable public static var femaleWord: WordClass { WordClass(bit: 47) }
  @inlinable public static var maleWord: WordClass { WordClass(bit: 48) }

  /// An allegation, a superlative, a comparison or a cause.
  @inlinable public static var checkable: WordClass { WordClass(bit: 49) }
  /// Stands before a colon without speaking: "UPDATE:", "WATCH:".
  @inlinable public static var label: WordClass { WordClass(bit: 51) }
  /// Opens a line that is no part of the story: "Advertisement".
  @inlinable public static var furniture: WordClass { WordClass(bit: 50) }

  /// "in her view".
  @inlinable public static var viewNoun: WordClass { WordClass(bit: 52) }
  /// "Ferries", "Lumber": as the last word of a name it names a firm.
  @inlinable public static var companyWord: WordClass { WordClass(bit: 53) }

  @inlinable public static var reporting: WordClass { [.base, .third, .past, .participle, .pastParticiple] }
  @inlinable public static var auxiliary: WordClass { [.be, .have, .do, .modal] }
}
