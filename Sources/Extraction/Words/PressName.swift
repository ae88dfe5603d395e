import English

/// Words that end the names of papers and stations and are everyday words otherwise: only what a capital and a phrase
/// such as "told the …" vouch for is an outlet's.
enum PressName {
  static let words = Vocabulary.hashes(
    """
    advance advertiser advocate age argus banner beacon blade broadcast broadcasting bugle business-journal bystander
    capital clarion commercial-appeal companion constitution courant crier crimson current democrat digest eagle echo
    edition evening express eye financial flag forum free-press friend gazetteer herald-tribune inquisitor intelligencer
    item journal-sentinel lantern leader light lookout media messenger mercury mirror monitor monthly morning
    morning-herald news-gazette news-press news-tribune newspaper newsroom newswire notes observer online
    outlook palladium pantagraph picayune pilot pioneer plain-dealer planet press press-enterprise public quarterly
    recorder reporter republic republican scotsman searchlight signal spectator spectrum standard standard-examiner
    statesman sunday-times times-picayune today torch town-crier transcript traveler union-tribune view voice watch
    whig witness world
    """)
}
