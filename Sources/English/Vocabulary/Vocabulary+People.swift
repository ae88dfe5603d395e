extension Vocabulary {
  /// Nouns for people that are no office, and for bodies of them, that their endings do not tell.
  ///
  /// After WordNet 3.0, the nouns whose first sense is a person, by hand.
  static let people = """
    abbot accused adolescent adult alumna alumnus amateur angler applicant aristocrat artisan assailant assassin assistant
    associate astronaut athlete aunt ballerina bard beekeeper blacksmith blogger bodyguard boyfriend bride bureaucrat
    butcher bystander cadet cameraman cashier celebrity champion chap chaplain chauffeur chef child civilian clown
    commando comic companion connoisseur consul convict cook cop counsel counselor counsellor couple cousin cowboy crew
    culprit dad deacon defector detainee diva duke earl elder emeritus employer enthusiast entrepreneur expat fella fellow
    foe foreman freelancer friar fugitive genius girlfriend goalkeeper grandchild granddaughter grandfather grandma
    grandmother grandpa grandson groom guerrilla guest guru half-brother half-sister headteacher heir heiress hero heroine
    homicide-detective hostage housewife inmate intern interpreter janitor journalist juror kidnapper knight lad landlady
    lifeguard locksmith maid mama marine mate mechanic medic mediator mentor midwife miner mistress mom monarch mother-in-law
    mum nan nephew newcomer niece nomad novice nun oarsman onlooker organist orphan outsider pal paralegal paramedic parent
    parishioner partner passer-by passerby patient patriarch patron pedestrian peer pharmacist pilgrim playwright plumber
    poet postman preacher prisoner prophet psychic publican pundit pupil quarterback recluse recruit registrar relative
    roommate sailor saint salesman salesperson schoolboy schoolgirl scout seaman servant shepherd sibling skipper sleuth
    spouse stepfather stepmother steward stewardess stranger superstar survivor teen thief toddler tourist trustee twin
    undergraduate usher vet vicar virtuoso volunteer waiter waitress warden warlord watchman widow widower winner wizard youth
    youngster barista user commenter inquirer circle array handful
    audience band clan class cohort community congregation crowd duo electorate everyday-people family families folk folks
    gang guild household jurors marchers neighborhood neighbourhood parish parishioners quartet squad townspeople trio tribe
    villagers caucus delegation faculty leadership readership membership judiciary opposition coalition bench panel troupe
    """

  /// Nouns that end as doers do and do nothing.
  static let things = """
    number weather matter dinner winter summer order power computer server water river poster chapter corner
    disaster favor favour behavior behaviour labor labour error terror color colour floor door factor sector
    flavor honor humor rumor tower flower shower finger shoulder liver hair murder border container filter sticker
    newsletter center centre theater theatre quarter character banner barrier beer bumper burger butter career charter cluster
    counter cover daughter-company december november october september differ dollar drawer encounter ever feather fever
    fiber folder former gender hammer hunger ladder latter layer leather lever liter litter lower manner master-plan member-state
    monitor motor mirror minor major neither other our over oyster pepper per pier poor prior proper rather register remainder
    reminder rubber shelter shutter silver slaughter slender soccer spider super supper tender thunder timber together trailer
    transfer under upper vinegar whisper wonder year instant constant content distant important significant relevant restaurant
    plant grant warrant variant covenant want elephant quotient free degree fee knee tree coffee committee-room see three agree
    guarantee spree human-error woman-hour specimen ocean bean mean american-dream pain plain chain train brain gain stain
    terrain mountain fountain captain-ship bargain business access process success progress congress-hall press stress mess
    illness witness-box address loss class-war list twist mist fist exist persist resist consist insist
    """
}
