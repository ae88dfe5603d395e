extension Vocabulary {
  /// Closed classes first, then the open ones that speakers are made of.
  static let wordLists: [(WordClass, String)] = [
    (
      .determiner, "the a an this these those some any no every each another both all many several few most either such"
    ),
    (.possessive, "his her their its my our your whose"),
    (.subjectPronoun, "he she they it i we you"),
    (.objectPronoun, "him her them it me us you"),
    (.reflexive, "himself herself themselves itself myself ourselves yourself"),
    (
      .maleWord,
      "he him his himself man father son husband brother uncle king prince gentleman businessman congressman mr mr. sir"
    ),
    (
      .femaleWord,
      "she her hers herself woman mother daughter wife sister aunt queen princess lady businesswoman congresswoman mrs mrs. ms ms. miss"
    ),
    (.preposition, prepositions),
    (.coordinator, "and or but nor yet"),
    (
      .subordinator,
      "because although though while after before when if whether since until unless whereas once where even-though lest"
    ),
    (.relative, "who whom which whose"),
    (.wh, "what how why where when whether if which who whatever"),
    (.that, "that"),
    (.to, "to"),
    (.be, "be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't"),
    (.have, "have has had having 've 'd haven't hasn't hadn't"),
    (.do, "do does did don't doesn't didn't"),
    (
      .modal,
      "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mustn't shouldn't"
    ),
    (
      .negation,
      "not never no n't neither nor isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't"
    ),
    (.adverb, adverbs),
    (.weekday, withStops(WeekdayName.all, WeekdayName.abbreviations.map(\.short))),
    (.month, withStops(MonthName.all, MonthName.abbreviations.map(\.short))),
    (
      .timeNoun,
      "today yesterday tomorrow tonight week month year day night morning afternoon evening weekend hour hours minutes days weeks months years spring summer autumn fall winter noon midnight decade quarter"
    ),
    (.timeAdjective, "last next earlier later past this recent previous ago early late each every that same"),
    (
      .honorific,
      "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady rev rev. prof prof. hon. st. mx mx. messrs. sgt sgt. lt lt. col col. gen gen. maj. capt capt. cpl. adm adm. cmdr. pvt. det. fr. sr. sheikh imam rabbi father sister brother"
    ),
    (.title, titles),
    (.roleNoun, roles),
    (.groupNoun, groups),
    (.organizationNoun, organizations),
    (.documentNoun, documents),
    (.venueNoun, venues),
    (
      .reportingNoun,
      "claim claims allegation allegations assertion assertions statement statements contention argument arguments suggestion suggestions notion idea belief prediction predictions warning warnings announcement conclusion accusation accusations charge charges complaint complaints promise promises pledge pledges vow vows hope hopes fear fears concern concerns insistence admission acknowledgment comment comments remark remarks report reports news rumor rumors rumours speculation admission view opinion finding findings declaration confirmation disclosure revelation denial denials theory testimony criticism praise call calls demand demands request requests"
    ),
    (
      .numberWord,
      NumberWord.words.joined(separator: " ")
        + " hundred thousand million billion dozen dozens hundreds thousands half percent"
    ),
    (
      .organizationName,
      "inc inc. corp corp. co. ltd ltd. llc plc group bank university college institute association committee department agency commission council court party union foundation center centre federation bureau ministry airlines motors company corporation partners holdings press news times post journal guardian network authority board service services society hospital school church club senate congress house parliament administration police force industries systems chiefs"
    ),
    (
      .outletWord,
      "times post journal guardian reuters bloomberg cnn bbc npr abc nbc cbs msnbc fox ap afp upi politico tribune herald globe telegraph independent observer mail sun mirror economist atlantic magazine newspaper gazette chronicle courier register dispatch inquirer examiner star news newsweek breitbart vox axios buzzfeed vice wired slate salon huffpost variety broadcaster radio tv television podcast wire al-jazeera pbs espn sky itv der-spiegel journal-constitution weekly daily review sentinel examiner ledger record citizen bulletin patriot enquirer channel"
    ),
    (.place, places),
    (.generation, withStops(Array(NameInText.suffixes), ["jr", "sr"])),
    (.abbreviation, abbreviations),
    (.according, "according per"),
    (.viewNoun, "view opinion telling account estimation judgment judgement words"),
    (.plainVerb, plainVerbs),
    (.adjective, adjectives),
    (.checkable, checkable),
    (.furniture, furniture),
    (
      .label,
      "correction interview profile obituary letter letters retracted podcast update updated updates note notes watch look read related more photos video exclusive breaking poll polls revealed latest notice opinion analysis live report listen why how what where when who factbox explainer here fact review editorial column here's this tags topics q&a faq step clarification clarifications retraction corrections disclaimer editors-note lesson day fact-check facts verdict ruling ours claim truth warning location time address abstract byline text body section busted"
    ),
    (.maleName, maleNames),
    (.femaleName, femaleNames),
    (.companyWord, companyWords),
    (.personNoun, people),
    (.thingNoun, things),
  ]

  /// Names as they are, and what is written with a full stop.
  private static func withStops(_ names: [String], _ short: [String]) -> String {
    (names + short.map { $0 + "." }).joined(separator: " ")
  }

  private static let prepositions = """
    about above across after against along among amid around as at before behind below beneath beside between beyond by
    despite down during except for from in inside into like near of off on onto out outside over past per since through
    throughout till to toward towards under until up upon via with within without amongst alongside versus vs vs. concerning
    regarding following
    """

  private static let adverbs = """
    plus also then later even just now still already again once recently previously repeatedly only soon often never ever always
    further simply instead rather too meanwhile however moreover nevertheless nonetheless therefore thus not initially first
    finally eventually ultimately earlier perhaps maybe quite very really actually long sometimes both all each himself
    herself themselves itself reportedly allegedly famously jokingly publicly privately quickly twice yet ago here there
    apparently almost essentially otherwise additionally furthermore indeed together afterward afterwards n't formally
    specifically similarly likewise separately flatly bluntly aloud loudly
    """

  private static let titles = """
    president vice-president senator sen sen. sens. representative rep rep. reps. congressman congresswoman governor gov gov. govs.
    mayor secretary minister chancellor premier chairman chairwoman chair judge justice chief captain general colonel major
    lieutenant sergeant officer detective sheriff inspector superintendent commissioner director professor doctor pope bishop
    archbishop cardinal reverend pastor king queen prince princess duke ambassador attorney spokesman spokeswoman spokesperson
    ceo cfo coach councilman councilwoman councillor councilor alderman delegate speaker leader deputy former acting prime
    then-president ex-president analyst author actor actress host anchor reporter strategist economist lawyer manager officer
    columnist candidate nominee billionaire businessman developer democrat republican first state admiral commander marshal
    treasurer whip comptroller controller undersecretary envoy lord baroness baron rapper singer director producer activist
    det insp supt dci cllr adm adm. cmdr cmdr. brig cpl
    """

  private static let roles = """
    spokesman spokeswoman spokesperson official lawyer attorney adviser advisor aide president senator governor mayor minister
    secretary chairman chairwoman chair director manager executive founder owner analyst expert professor economist strategist
    pollster consultant judge justice prosecutor detective officer sheriff chief commissioner captain general colonel reporter
    journalist editor columnist author writer correspondent anchor host candidate nominee frontrunner front-runner
    contender rival opponent lawmaker congressman congresswoman representative councilman legislator ambassador diplomat envoy
    scientist researcher doctor physician nurse teacher student farmer worker employee driver resident neighbor neighbour witness
    victim defendant plaintiff suspect activist organizer leader member voter supporter critic donor operative staffer staff
    insider source person man woman father mother son daughter wife husband brother sister friend businessman mogul billionaire
    developer tycoon magnate investor banker trader ceo coach player actor actress singer artist comedian historian scholar
    pastor priest bishop pope rabbi imam veteran soldier commander lieutenant sergeant trooper firefighter coroner principal
    superintendent dean chancellor premier king queen prince princess speaker neurosurgeon democrat republican conservative
    liberal independent native boy girl teenager kid guy lady gentleman agent guard pilot engineer designer architect
    executive boss head vice-president treasurer clerk regulator inspector specialist biologist physicist psychologist
    cleric monk protester demonstrator participant attendee delegate respondent reader viewer listener fan customer client
    shopper tenant landlord homeowner retiree pensioner immigrant refugee migrant whistleblower informant colleague
    counterpart predecessor successor deputy undersecretary administrator coordinator producer filmmaker narrator moderator
    """

  private static let groups = """
    officials critics supporters opponents democrats republicans conservatives liberals progressives experts analysts economists
    aides advisers advisors lawyers attorneys prosecutors investigators researchers scientists voters residents lawmakers
    senators representatives legislators leaders members sources people some others many most women men students teachers
    workers employees executives investors allies rivals candidates campaigns activists advocates protesters protestors
    demonstrators police authorities reporters journalists observers strategists pollsters consultants donors operatives
    insiders friends relatives parents children families neighbors neighbours witnesses victims survivors doctors
    nurses physicians historians scholars diplomats commanders generals soldiers troops veterans agents officers judges justices
    regulators traders bankers farmers businesses companies groups organizations unions agencies countries nations states
    americans britons europeans russians chinese israelis palestinians iranians germans muslims christians jews catholics
    evangelicals hispanics latinos blacks whites millennials delegates attendees organizers audiences viewers readers fans
    users customers clients consumers shoppers respondents participants crowd audience public media press staff team
    majority minority moderators commentators pundits columnists editors authors two three four five dozens hundreds thousands
    sheriffs mayors governors presidents ministers spokesmen backers detractors skeptics proponents defenders colleagues
    administrators managers directors founders owners engineers specialists academics psychologists firefighters
    mourners worshippers pastors priests bishops pilots drivers passengers tenants landlords patients caregivers
    biologists physicists astronomers climatologists geologists archaeologists detectives deputies troopers
    """

  private static let organizations = """
    company firm corporation agency department ministry government administration campaign committee commission council board
    court group organization organisation union association foundation institute university college school hospital bank
    party police newspaper network magazine outlet station channel publication website site office bureau service army
    military navy club team league federation coalition alliance congress senate house parliament legislature cabinet
    authority jury panel startup retailer airline automaker manufacturer developer publisher broadcaster regulator watchdog
    charity nonprofit church city county state country nation white-house pentagon kremlin vatican union carrier utility
    think-tank lab laboratory insurer lender brand chain studio label museum embassy consulate mission district
    paper editorial-board task-force super-pac pac town village borough mill factory library theater theatre orchestra choir
    """

  private static let documents = """
    report study survey poll polls analysis lawsuit suit complaint filing filings document documents memo letter statement
    email emails article story editorial book biography memoir column post tweet transcript ruling opinion order decision
    indictment affidavit warrant petition brief motion audit review investigation inquiry data figures statistics numbers
    records record bill legislation law constitution agreement contract proposal plan paper research census headline ad
    advertisement video recording tape audio footage image photo sign message release testimony deposition account
    surveys studies reports letters memos lawsuits tweets results findings estimates exit-polls dossier
    diary diaries notebook notebooks minutes invoice invoices manuscript website page note blog press-release notice advisory bulletin guidance guidelines
    """

  private static let venues = """
    statement interview email emails e-mail letter memo speech address tweet tweets post posts message text call conference
    briefing debate hearing testimony filing lawsuit report article column op-ed book memoir essay press-release release
    appearance rally event meeting town-hall forum podcast show program broadcast video clip twitter facebook instagram
    youtube deposition court document documents affidavit note remarks comments response phone telephone news
    conversation session panel lecture sermon blog story editorial study survey poll paper complaint ruling opinion order
    transcript recording proclamation announcement newsletter
    """

  private static let places = """
    washington london paris berlin moscow beijing tokyo rome madrid brussels vienna geneva athens warsaw kyiv kiev jerusalem
    baghdad tehran kabul cairo delhi mumbai sydney toronto ottawa chicago boston houston dallas miami atlanta seattle denver
    phoenix detroit philadelphia cleveland orlando tampa nashville memphis baltimore charlotte portland austin california
    texas florida ohio michigan pennsylvania virginia georgia iowa nevada arizona wisconsin minnesota illinois indiana
    massachusetts maryland missouri colorado oregon alabama louisiana kentucky tennessee oklahoma connecticut utah kansas
    nebraska arkansas mississippi montana idaho wyoming maine vermont delaware hawaii alaska america england britain
    scotland wales ireland france germany italy spain russia china japan india pakistan afghanistan iraq iran israel syria
    turkey egypt libya mexico canada brazil argentina australia ukraine poland greece europe asia africa manhattan brooklyn
    hampshire jersey carolina dakota york
    """

  private static let abbreviations = """
    mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. lt. col. gen. sgt. capt. cpl. maj. adm. cmdr. rev. hon. st. jr. sr.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. inc. corp. co.
    ltd. vs. no. nos. ave. blvd. rd. calif. fla. mass. mich. minn. miss. pa. va. wash. wis. conn. ill. ind. ariz. ala. ark.
    colo. del. ga. kan. ky. la. md. mo. mont. neb. nev. okla. ore. tenn. tex. vt. wyo. n.y. n.j. n.h. n.c. s.c. u.s. u.k. d.c.
    u.n. e.g. i.e. a.m. p.m. ph.d. etc. messrs. mx. det. pvt. approx. dept. est. fr. ft. mt. bros. cf. fig. p. pp. vol. art.
    """

  private static let plainVerbs = """
    went took made got gave came saw knew had was were became began kept left held brought stood ran won lost paid met set led
    met sent built spent cut put hit rose fell grew drew broke chose spoke wrote drove flew threw wore sat stayed lay hung
    took takes makes gets gives comes goes keeps leaves holds brings stands runs wins loses pays meets sets leads sends builds
    spends cuts puts rises falls grows draws breaks chooses drives faces remains includes means works lives plays helps
    wants needs tries seems looks appears starts turns moves provides allows requires continues becomes happens serves
    received worked lived played helped wanted needed tried seemed looked appeared started turned moved provided allowed
    required continued happened served died joined visited arrived returned entered ended opened closed changed passed
    walked talked reached failed earned used carried caused created developed followed increased decreased declined joined
    raised reduced remained represented resulted retired signed stopped supported faced included resigned traveled travelled
    launched filed won't've shook bought caught clung crept dealt ate fought fled forgot forgave froze hid laid leapt lent
    rode rang sang sank sold slept slid spun sprang stole struck stuck swore swept swam swung tore understood woke wept
    withdrew threw beat fed forbade overcame undertook outgrew
    """

  private static let checkable = """
    alleged allegedly accused illegal illegally unlawful unlawfully fraud fraudulent guilty convicted charged corruption bribery
    abuse violated false falsely misleading most least largest biggest smallest highest lowest worst best oldest youngest
    fastest longest first only record unprecedented never always more less fewer higher lower than twice double doubled tripled
    increase increased increases decrease decreased rose fell dropped grew declined because caused causes causing led leads due
    result resulted results responsible linked percent killed died injured
    """

  private static let furniture = """
    advertisement share print subscribe related listen watch loading newsletter copyright photo photos photograph caption
    comments trending sponsored download transcript credit source tags topics click
    """

  private static let adjectives = """
    new old former top senior good bad great big small own other local federal national political social public private
    recent early late high low long first second third final major minor key main chief common possible likely
    """
}
