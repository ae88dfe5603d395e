import ReportedSpeech

extension ReportingVerb {
  /// The later list wins where a verb stands in two.
  package static let lists: [List] = [
    List(cue: .attitude, polarity: .asserted, verbs: attitudes),
    List(cue: .attitude, polarity: .asserted, verbs: judgements),
    List(cue: .speech, polarity: .asserted, verbs: speech),
    List(cue: .speech, polarity: .asserted, verbs: address),
    List(cue: .speech, polarity: .asserted, verbs: praiseAndBlame),
    List(cue: .speech, polarity: .asked, verbs: asking),
    List(cue: .speech, polarity: .promised, verbs: promising),
    List(cue: .speech, polarity: .denied, verbs: denying),
    List(cue: .attitude, polarity: .declined, verbs: declining),
    List(cue: .document, polarity: .asserted, verbs: documents),
  ]

  /// Verbs of saying: the content is a clause or a quotation.
  private static let speech = """
    say,said:tzqhn+of+about state:tzqn claim:tzqin assert:tzqn argue:tzqn+for+against+about allege:tzqni add:tzqn
    note:tzqnh explain:tzqnh+to announce:tzqnh declare:tzqn report:tzqnh+on acknowledge:tzqng admit*:tzqng+to
    concede:tzqn confirm:tzqn insist:tzqn+on maintain:tzq contend:tzqn+for suggest:tzqng+to indicate:tzqn+to
    reveal:tzqnh disclose:tzqn mention:tzqng observe:tzq remark:tzq+on comment:tzq+on write,wrote,written:tzqh+about+of
    tweet:tzqn+about+out retweet:tzqn post:tq recall:tzqng recount:tzqn reiterate:tzqn repeat:tzqn stress:tzqn
    emphasize:tzqn emphasise:tzqn underline:tq underscore:tq warn:tzqao+of+about+against caution:tzqao+against
    predict:tzqn forecast,forecast:tzqn estimate:tzqn conclude:tzq+by+with+from reply:tzq+to respond:tzq+with+by 
    answer:tzq retort:tzq counter:tzq rejoin:q continue:q begin,began,begun:q joke:tzq+about quip*:tzq muse:tzq+about
    complain:tzq+about+of lament:tzqn boast:tzq+about+of brag*:tzq+about testify:tzq+about+to attest:tzq+to swear,swore,sworn:tzi
    proclaim:tzqn profess:tqi propose:tzqnig recommend:tzqng imply:tzqn hint:tzq+at signal:tzq clarify:tzqn specify:tqn
    elaborate:q+on interject:q exclaim:tq shout:tzq+at yell:tzq+at scream:tzq+at whisper:tzq murmur:tzq mutter:tzq
    chant:q cry:q sigh:q laugh:q shrug*:q cheer:q sing,sang,sung:q opine:tzq+on+about speculate:tzq+about+on theorize:tzq
    reason:tzq venture:q volunteer:tzq intone:q thunder:q snap*:q scoff:tzq+at sneer:q gush:q blurt:q+out deadpan*:q
    summarize:qn summarise:qn paraphrase:qn quote:qn misquote:n cite:n refer*:+to allude:+to point,pointed:tq+to+out discuss:ngh
    describe:nqh depict:n portray:n characterize:n characterise:n define:n dub*:n label:n brand:n
    call:nqo+for+on+out+upon talk:+about+of speak,spoke,spoken:+about+of+against+out
    express:nq voice:nq utter:nq articulate:nq tout:nq trumpet:nq invoke:n unveil:n detail:nqh outline:nqh
    put,put:q spell,spelled:+out lay,laid:+out go,went,gone:q posit:tq postulate:t reaffirm:tzqn affirm:tzqn restate:tqn
    certify:tn attribute:n credit:n chime:q+in pipe:q+up fire:q+back shoot,shot:q+back hit,hit:q+back
    read,read:q relate:tqn relay:tqn recite:nq vent:tq fume:tq grumble:tq+about grouse:tq+about gripe:tq+about moan:tq groan:q plead:tqi
    preach:tqn pronounce:nq compose:q surmise:tq infer*:t deduce:t tease:q offer:q crow:tq wax:q bemoan:nt bellow:q bark:q
    apologize:tq+for apologise:tq+for confess:tzq+to+that divulge:tqn publish:qn broadcast,broadcast:t
    email:qt text:qt telegraph:t blog*:tq pen*:q chide:q muse:q convey:tqn aver*:tzq avow:tq
    communicate:tqn elucidate:tqn enunciate:qn expound:q+on+upon chuckle:q giggle:q wail:tq growl:q hiss:q beam:q grin*:q
    enthuse:tq rant:tq+about rave:q+about bluster:tq fret*:tzq marvel:tq+at remonstrate:tq stammer:q stutter:q mumble:tq
    roar:q reflect:q+on reminisce:q+about
    """

  /// Verbs whose object is who is addressed.
  private static let address = """
    tell,told:aotqhn assure:atq inform:at remind:atqo notify:at advise:atoqn brief:a+on reassure:at convince:ato
    persuade:ato instruct:aot teach,taught:a+that promise:tzqina thank:n+for congratulate:n+on+for
    """

  /// The object is what is praised or blamed.
  private static let praiseAndBlame = """
    criticize:nq criticise:nq praise:nq accuse:n attack:nq blast:nq slam*:nq mock:nq defend:nq dismiss:nq
    reject:nq question:nhq
    tout:nq ridicule:nq rip*:nq
    """

  private static let asking = """
    ask:hnoqai+about+for+to inquire:hq+about+into wonder:hq+about+if query:hq demand:tqni beg*:oqi+for implore:oq
    urge:tonq plead:oqi+for+with request:to press:oq+on+for exhort:oq entreat:oq petition:o+for
    """

  private static let promising = """
    promise:tzqina vow:tzqin pledge:tzqin guarantee:tzqni commit*:i+to
    """

  private static let denying = """
    deny:tzqng refute:tqn rebut*:nq dispute:tqn contradict:n disavow:n repudiate:n rebuff:n deflect:n disclaim:n
    brush:+aside+off
    """

  private static let declining = """
    decline:i+to refuse:i
    """

  /// What a report, a poll or a lawsuit does; people do it too.
  private static let documents = """
    show,showed,shown:tznh find,found:tzmg suggest:tzqng indicate:tzqn
    """

  /// Thinking, wanting and seeming. Kept so that a reader may hide them.
  private static let attitudes = """
    think,thought:tzq+of+about believe:tzqni+in feel,felt:tzq hope:tzqi+for+that fear:tzn doubt:tzn expect:tzno want:oni+from
    know,knew,known:tzh+about+of understand,understood:tzhn realize:tz realise:tz learn:tz+of+about worry:tzq+about
    assume:tz suppose:tz suspect:tzn imagine:tzn guess:tzq presume:tz consider:ntg reckon:tzq see,saw,seen:tmh+as 
    seek,sought:in wish:tzi+for+that intend:i plan*:i+for+to+on aim:i decide:tih+on+against agree:tzqi+with+on+to
    prefer*:ni+to like:i love:in hate:ni desire:ni remember:tzqng forget,forgot,forgotten:t recognize:tn recognise:tn
    judge:tn determine:th discover:tz notice:tn hear,heard:tz+about dream:t+of view:n perceive:n regard:n deem:n
    oppose:ng support:n favor:ng favour:ng back:n endorse:n embrace:n champion:n advocate:ng+for fight,fought:+for+against
    welcome:n resent:n regret:nti admire:n appreciate:nt ignore:n offer:mi propose:nig
    seem:i+to appear:i+to anticipate:tng envision:n calculate:t figure:tz bet,bet:tz trust:t gauge:n weigh:n ponder:nhq
    contemplate:ngh debate:hn envisage:tn threaten:i
    """

  /// Taking sides in public: what was said is only named.
  private static let judgements = """
    denounce:nq condemn:nq decry:nq deplore:nq assail:nq lambaste:nq lambast:nq excoriate:nq deride:nq castigate:nq
    rebuke:nq scold:nq chastise:nq berate:nq bash:n disparage:n malign:n insult:n hail:nq applaud:nq laud:nq salute:n
    commend:n blame:n+on+for fault:n challenge:mq+to highlight:n echo:nq oppose:ng protest:ntq+against
    rail:q+against+about lash:+out object:tq+to disagree:q+with+about blame:n focus:+on criticize:nq
    tackle:n weigh:+in reassess:n renew:n single:+out signal:ti slam*:nq tweak:n
    liken:n compare:n paint:n frame:n hammer:nq push:n+for+back press:nh lobby:+for+against+on campaign:+for
    vote:i+for+against choose,chose,chosen:i order:noq direct:no encourage:o 
    demand:tqni approve:n+of rule:t+that+out+on examine:n investigate:hn explore:nh
    charge:tq declare:n name:n identify:n issue:n 
    reject:n spurn:n shun*:n snub*:n reference:n cite:n hint:+at touch:+on raise:m deliver:m address:mh release:m present:m introduce:m promote:m celebrate:m list:m cast,cast:m avoid:m
    dwell:+on reveal:n
    """

  /// Forms that are nouns or adjectives as often as verbs; they need a subject that fits.
  static let formsThatAreNouns = """
    claim claims report reports call calls note notes comment comments remark remarks answer answers question questions
    promise promises pledge pledges demand demands charge charges attack attacks tweet tweets state states estimate
    estimates forecast forecasts plan plans hope hopes fear fears doubt doubts view views guess offer offers proposal
    request requests protest protests challenge challenges fault need needs wish desire talk talks vote votes
    order orders label labels brand brands cheer cheers shout shouts laugh cry signal signals post posts text texts
    email emails blog quote quotes reply replies counter joke jokes complaint praise blame slam list lists name names
    address focus press push release issue issues detail details voice support supports favor back cast ruling rule rules
    rail hit hits fire shot shoot reading read find finds show shows sayings finding findings
    meeting feeling warning warnings understanding thinking beginning writing meaning hearing planning fighting
    point points reason reasons query queries stress love dream dreams bet trust
    aim aims judge judges figure figures guarantee campaign campaigns debate debates direct present presents
    compare appeal appeals object objects tease echo echoes
    frame frames tie ties hammer lobby hail salute bash voice voices brief briefs chant chants outline outlines
    posting running building opening broadcast signing sign
    suspect suspects predicate advocate advocates associate
    """
}
