import ReportedSpeech

/// Somebody or something that an article names, with what the article shows of it.
struct Member {
  var name: String
  /// Hashes of the words of the fullest name.
  var words: [UInt64]
  /// "Jr.", 0 without one.
  var generation: UInt64
  /// How often it is named.
  var count = 1
  /// How often its name only says whose or what kind: "ER nurses", "the Lee campaign".
  var attributive = 0
  /// Lemmas of "mayor", "spokesman", as titles and appositions give them.
  var roles: [UInt64] = []
  /// Hashes of those whom it serves in a role: "Lee" for "Lee's lawyer, Ann Park".
  var patrons: [UInt64] = []
  /// "company", "bank", as appositions give them.
  var nouns: [UInt64] = []
  /// Hashes of the places it is said to be of: "Ann Lee of Ohio".
  var origins: [UInt64] = []
  /// The token that named it first.
  var first: Int
  /// How often it is named in full, and where first by its family name alone.
  var fullNames = 1
  var firstBare: Int?
  /// It was named where a capital says something: not as the first word of a sentence only.
  var isFirm = false
  /// What speaks for a person and what for a thing: a given name and "who"; "Corp." and "which".
  var human = 0
  var thing = 0
  /// What pronouns said of it, where name and title are silent: men's less women's.
  var maleness = 0
  var titledGender = Gender.unknown

  var kind: Speaker.Kind { thing > human ? .organization : .person }
  /// Something says that it is a person.
  var isPerson: Bool { human > thing && human > 0 }

  var gender: Gender {
    if titledGender != .unknown { return titledGender }
    return maleness == 0 ? .unknown : maleness > 0 ? .male : .female
  }
}

enum Gender: UInt8 {
  case unknown, male, female

  func agrees(with other: Gender) -> Bool { self == .unknown || other == .unknown || self == other }
}
