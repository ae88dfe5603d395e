import English

/// Words that newspapers use for one another, and verbs whose past no stemmer finds. A closed list of the trade's own
/// vocabulary; WordNet's groups (`Synonyms`) hold the rest. It was written by hand, a few of its lines after reading what was
/// missed on stories/dev and dev2, and is worth .006 of average precision there: less elsewhere.
enum PressWords {
  /// The groups that a word is in.
  static let groups: [String: [Int]] = {
    var groups: [String: [Int]] = [:]
    for (n, line) in lines(synonyms).enumerated() {
      for word in line { groups[word, default: []].append(n) }
    }
    return groups
  }()

  /// The stem of "buy" for the word "bought", by the words' hashes.
  static let bases: [UInt64: UInt64] = {
    let stemmer = Stemmer()
    var bases: [UInt64: UInt64] = [:]
    for line in lines(irregular) {
      for word in line.dropFirst() { bases[Fingerprint.of(word)] = stemmer.stem(Array(line[0].utf8)) }
    }
    return bases
  }()

  private static func lines(_ list: String) -> [[String]] {
    list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }.filter { $0.count > 1 }
  }

  private static let irregular = """
    buy bought, seek sought, win won, tell told, take took taken, go went gone, pay paid, spend spent, give gave given,
    shoot shot, send sent, make made, lose lost, fight fought, hold held, meet met, man men, woman women, child children,
    leave left, feel felt, keep kept, sell sold, speak spoke spoken, write wrote written, know knew known, think thought,
    bring brought, run ran, begin began begun, break broke broken, choose chose chosen, drive drove driven, fall fell fallen,
    find found, grow grew grown, hear heard, lead led, mean meant, rise rose risen, say said, see saw seen, show shown,
    stand stood, steal stole stolen, swear swore sworn, teach taught, throw threw thrown, understand understood,
    wear wore worn, withdraw withdrew withdrawn, build built, catch caught, come came, deal dealt, draw drew drawn,
    eat ate eaten, hide hid hidden, ride rode, sit sat, strike struck, become became, forget forgot forgotten,
    forgive forgave, arise arose, bear bore borne, bind bound, lend lent, light lit, shake shook shaken, shrink shrank,
    sing sang sung, sink sank sunk, slide slid, sleep slept, stick stuck, swing swung, tear tore torn,
    undergo underwent, overcome overcame, oversee oversaw, person people, life lives, wife wives, half halves, knife knives,
    thief thieves
    """

  private static let synonyms = """
    republican gop, democrat democratic dem dems, representative congressman congresswoman lawmaker rep,
    senator sen lawmaker legislator, attorney lawyer counsel, president presidential, governor gov gubernatorial,
    usa america american, probe inquiry investigation investigate, lawsuit suit complaint sue, police cops officers officer,
    kill killed slay slain murder murdered die died dead death, wound wounded injure injured hurt injury,
    gun firearm weapon, resign quit resignation stepped, fire fired sack sacked dismiss dismissed oust ousted,
    arrest arrested detain detained custody, accuse accused allege alleged allegation accusation claim charge charged,
    indict indicted charge charged, jail jailed prison imprison imprisoned, poll survey, ban banned prohibit outlaw bar barred,
    begin start launch, raise raised increase hike rise, cut reduce slash lower, support back endorse favor,
    oppose opposed reject against, criticize criticized slam slammed blast blasted denounce condemn criticism,
    apologize apology sorry regret, announce unveil reveal disclose announcement disclosed revealed, deal agreement accord pact,
    talks negotiations negotiate, firm company corporation business, employee worker staff staffer aide,
    chief head chairman leader boss chairwoman, buy purchase acquire, nation country national, immigrant migrant,
    troops soldiers military army, explosion blast bomb bombing, crash collision accident, student pupil, doctor physician,
    car vehicle auto, plane aircraft jet airplane, gay homosexual lesbian, money cash funds fund,
    donate contribute donation contribution, donor contributor, candidate nominee, photo photograph picture image,
    video footage tape, email message, tweet post twitter, meeting summit meet, visit trip, document record paper file,
    allow permit let, illegal unlawful unconstitutional, try attempt, marijuana pot cannabis, bill legislation law measure,
    vote ballot, job employment work, child kid, wife spouse husband, mother mom, father dad,
    reporter journalist correspondent, newspaper paper, television tv, fight battle, answer respond reply response,
    question ask, worry concern concerned, threat threaten threatened, leave depart departure, end halt stop,
    win victory won, lose defeat loss, percent pct, hacker hack hacked, judge justice, court tribunal, trial case, plead plea,
    guilty convict convicted conviction
    """
}
