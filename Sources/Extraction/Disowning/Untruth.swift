import English

/// The words with which a text says that something was not said, or not so.
enum Untruth {
  /// "falsely claims", "wrongly attributed to".
  static let adverbs = hashes(
    "falsely wrongly wrongfully erroneously incorrectly mistakenly inaccurately fraudulently fictitiously")
  /// "a fake post", "the clip is doctored".
  static let adjectives = hashes(
    """
    fake faked fabricated bogus doctored invented fictitious fictional satirical spoof parody hoax false made-up phony
    phoney forged manipulated photoshopped misattributed ai-generated deepfake deep-fake deepfaked computer-generated
    digitally-altered nonexistent non-existent counterfeit concocted apocryphal spurious debunked impostor imposter sham
    fraudulent satire
    """)
  /// Only behind "is" and "was": "has been altered", "was edited", "is a fabrication".
  static let predicates = hashes(
    """
    altered edited fabrication forgery falsified inauthentic retracted withdrawn misquoted hoax fake satire parody
    invention
    """)
  /// "is not real", "are not authentic".
  static let affirmed = hashes("real genuine authentic true accurate hers his theirs")
  /// "misquoted", "misattributes".
  static let misquoting = hashes(
    """
    misquoted misquotes misquoting misquote misattributed misattributes misattributing misattribute misstated misstates
    misstating misreported misidentified
    """)
  /// "no record of her saying it".
  static let absences = hashes("record records evidence proof trace indication")
  /// "We retract the statement that", "withdrew a report that".
  static let withdrawing = hashes(
    "retract retracts retracted retracting retraction withdraw withdraws withdrew withdrawn")
  /// What may be made up and still be attributed to somebody.
  static let sayings = hashes(
    """
    quote quotes quotation quotations statement statements post posts letter letters screenshot screenshots tweet tweets
    interview interviews remark remarks transcript transcripts email emails image images photo photos photograph picture
    pictures meme memes video videos clip clips recording recordings audio account accounts site website page article
    articles headline story stories claim claims report reports graphic words speech comment comments line rumor rumors
    rumour rumours message messages memo document documents caption poster leaflet flyer newspaper outlet magazine ad advert
    passage sentence phrase citation conversation announcement release
    """)
  /// What carries rumours: its words are somebody's only if somebody else says so.
  static let carriers = hashes(
    """
    post posts meme memes screenshot screenshots tweet tweets image images photo picture pictures graphic caption clip clips
    video videos poster leaflet flyer rumor rumors rumour rumours hoax message messages users claim claims page account
    quote quotation card infographic
    """)
  /// These say so wherever they stand.
  static let viral = hashes(
    "viral meme memes circulating circulated purported purportedly supposedly supposed screenshot")
  /// Who "never mentioned" a thing was silent of it.
  static let naming = hashes(
    "mention mentioned mentions note noted cite cited recall recalled acknowledge acknowledged")
  /// What there is no record of: that somebody said it.
  static let speaking = hashes(
    """
    say says said saying tweeted tweeting wrote writing posted posting made making uttered uttering told telling used using
    spoke quote quotation statement remark remarks words comment comments interview
    """)
  static let verdicts = hashes(
    """
    false fake fabricated altered misattributed misleading satire incorrect untrue hoax doctored invented
    """)

  /// "denied saying".
  static let denying = hashes("deny denies denied denying")

  /// What opens a text or a paragraph that corrects another.
  static let corrections = hashes(
    "correction corrections clarification clarifications retraction retractions retracted corrected")

  /// What one of must stand in a text that disowns anything.
  static let signs: Set<UInt64> = adverbs.union(adjectives).union(predicates).union(misquoting).union(withdrawing)
    .union(denying)
    .union(
      hashes(
        """
        never not no didn't hasn't didn’t hasn’t record corrections clarifications version originally initially earlier previous pants pinocchios retraction
        removed correction clarification incorrect misleading n't no. apologized apologised apologizes apologises apologize apologise
        """))

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Vocabulary.hash($0) })
  }
}

extension ScannedText {
  func isOne(_ i: Int, of words: Set<UInt64>) -> Bool { tokens[i].kind == .word && words.contains(hash(i)) }

  /// "a fake viral post", "the made-up quotation", "an AI-generated clip": adjective and noun; nil where it is none.
  func untrueSaying(at i: Int, to end: Int) -> Range<Int>? {
    guard isOne(i, of: Untruth.adjectives) else { return nil }
    // "a hoax says", "a deepfake shows": the word is the noun itself.
    for noun in i..<min(i + 4, end) where !tokens[noun].isQuoted {
      if noun > i, isOne(noun, of: Untruth.sayings) { return i..<noun + 1 }
      guard tokens[noun].isWord, noun == i || !isFinite(noun), !tokens[noun].is([.preposition, .that]) else { break }
    }
    let isNoun = ["hoax", "deepfake", "parody", "spoof"].contains { word(i, is: $0) }
    return isNoun ? i..<i + 1 : nil
  }

  /// "falsely claims that Lee said", "a doctored image shows Lee saying": no report that words could be part of.
  func isUntrue(_ site: Site, from start: Int) -> Bool {
    site.group.contains { isOne($0, of: Untruth.adverbs) }
      || (start..<site.group.lowerBound).contains {
        !tokens[$0].isQuoted && untrueSaying(at: $0, to: site.group.lowerBound) != nil
      }
  }
}
