/// What a word can be. A word may be several: "report" is a noun, a document and a reporting verb.
@frozen @usableFromInline package struct WordClass: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable init(bit: UInt64) { rawValue = 1 << bit }

  @inlinable package static var determiner: WordClass { WordClass(bit: 0) }
  @inlinable package static var possessive: WordClass { WordClass(bit: 1) }
  /// "he", "they", "I".
  @inlinable package static var subjectPronoun: WordClass { WordClass(bit: 2) }
  @inlinable package static var objectPronoun: WordClass { WordClass(bit: 3) }
  @inlinable package static var preposition: WordClass { WordClass(bit: 4) }
  @inlinable package static var coordinator: WordClass { WordClass(bit: 5) }
  @inlinable package static var subordinator: WordClass { WordClass(bit: 6) }
  @inlinable package static var relative: WordClass { WordClass(bit: 7) }
  @inlinable package static var be: WordClass { WordClass(bit: 8) }
  @inlinable package static var have: WordClass { WordClass(bit: 9) }
  @inlinable package static var `do`: WordClass { WordClass(bit: 10) }
  @inlinable package static var modal: WordClass { WordClass(bit: 11) }
  @inlinable package static var to: WordClass { WordClass(bit: 12) }
  @inlinable package static var negation: WordClass { WordClass(bit: 13) }
  @inlinable package static var adverb: WordClass { WordClass(bit: 14) }
  @inlinable package static var weekday: WordClass { WordClass(bit: 15) }
  @inlinable package static var month: WordClass { WordClass(bit: 16) }
  /// "today", "week", "morning".
  @inlinable package static var timeNoun: WordClass { WordClass(bit: 17) }
  /// "Mr.", "Dr.".
  @inlinable package static var honorific: WordClass { WordClass(bit: 18) }
  /// Stands before a name: "Senator", "Gov.".
  @inlinable package static var title: WordClass { WordClass(bit: 19) }
  @inlinable package static var roleNoun: WordClass { WordClass(bit: 20) }
  /// A plural of people: "officials".
  @inlinable package static var groupNoun: WordClass { WordClass(bit: 21) }
  @inlinable package static var organizationNoun: WordClass { WordClass(bit: 22) }
  @inlinable package static var documentNoun: WordClass { WordClass(bit: 23) }
  @inlinable package static var maleName: WordClass { WordClass(bit: 24) }
  @inlinable package static var femaleName: WordClass { WordClass(bit: 25) }
  @inlinable package static var numberWord: WordClass { WordClass(bit: 26) }
  /// A finite form of an everyday verb that reports nothing.
  @inlinable package static var plainVerb: WordClass { WordClass(bit: 27) }
  /// Where something is said: "interview", "statement", "email".
  @inlinable package static var venueNoun: WordClass { WordClass(bit: 28) }
  @inlinable package static var organizationName: WordClass { WordClass(bit: 29) }
  @inlinable package static var place: WordClass { WordClass(bit: 30) }
  @inlinable package static var that: WordClass { WordClass(bit: 31) }
  /// Reporting verbs by form.
  @inlinable package static var base: WordClass { WordClass(bit: 32) }
  @inlinable package static var third: WordClass { WordClass(bit: 33) }
  @inlinable package static var past: WordClass { WordClass(bit: 34) }
  @inlinable package static var participle: WordClass { WordClass(bit: 35) }
  @inlinable package static var pastParticiple: WordClass { WordClass(bit: 36) }
  /// The form is as often a noun or an adjective: "claims", "report".
  @inlinable package static var alsoNoun: WordClass { WordClass(bit: 37) }
  /// "claim", "allegation": a noun that takes a that-clause.
  /// "widow", "choir": a person or people by no office.
  @inlinable package static var personNoun: WordClass { WordClass(bit: 54) }
  /// "number", "dinner": ends as a doer does.
  @inlinable package static var thingNoun: WordClass { WordClass(bit: 55) }

  @inlinable package static var reportingNoun: WordClass { WordClass(bit: 38) }
  /// Part of an outlet's name: "Times", "Post".
  @inlinable package static var outletWord: WordClass { WordClass(bit: 39) }
  /// "last", "next", "earlier".
  @inlinable package static var timeAdjective: WordClass { WordClass(bit: 40) }
  @inlinable package static var wh: WordClass { WordClass(bit: 41) }
  @inlinable package static var generation: WordClass { WordClass(bit: 42) }
  @inlinable package static var abbreviation: WordClass { WordClass(bit: 43) }
  /// "according", "per".
  @inlinable package static var according: WordClass { WordClass(bit: 44) }
  @inlinable package static var reflexive: WordClass { WordClass(bit: 45) }
  @inlinable package static var adjective: WordClass { WordClass(bit: 46) }
  @inlinable package static var femaleWord: WordClass { WordClass(bit: 47) }
  @inlinable package static var maleWord: WordClass { WordClass(bit: 48) }

  /// An allegation, a superlative, a comparison or a cause.
  @inlinable package static var checkable: WordClass { WordClass(bit: 49) }
  /// Stands before a colon without speaking: "UPDATE:", "WATCH:".
  @inlinable package static var label: WordClass { WordClass(bit: 51) }
  /// Opens a line that is no part of the story: "Advertisement".
  @inlinable package static var furniture: WordClass { WordClass(bit: 50) }

  /// "in her view".
  @inlinable package static var viewNoun: WordClass { WordClass(bit: 52) }
  /// "Ferries", "Lumber": as the last word of a name it names a firm.
  @inlinable package static var companyWord: WordClass { WordClass(bit: 53) }

  @inlinable package static var reporting: WordClass { [.base, .third, .past, .participle, .pastParticiple] }
  @inlinable package static var auxiliary: WordClass { [.be, .have, .do, .modal] }
}
