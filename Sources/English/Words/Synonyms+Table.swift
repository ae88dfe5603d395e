// Written by Tools/synonyms.py; change that, not this.
//
// Derived from WordNet 3.0. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify
// and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted,
// provided that you agree to comply with this copyright notice and statements, including the disclaimer, and that the same appear
// on ALL copies. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,
// EXPRESS OR IMPLIED.

extension Synonyms {
  /// Stems that may stand for each other; groups are parted by commas.
  static let groups: StaticString = """
    abandon defect desert,abandon derelict desert,abandon empti vacat,abandon wanton,abandon wild,\
    abat hiatus respit,abbrevi abridg shorten,abbrevi brief,abbrevi shorten truncat,abdomen abdomin,\
    abdomen belli stomach,abduct kidnap snatch,aberr deviant deviat,aberr distort,abet instig,\
    abid bear brook digest endur stomach toler,abid complianc conform,abid resid,abid stay,abil abl,abil power,\
    ablat excis,abnorm unnatur,aboard alongsid,abod domicil dwell habit home,abod resid,abolish abolit,\
    abomin aw dread pain terribl,abomin aw rotten terribl,abomin loath,abomin repuls,aborigin indigen nativ,\
    aborigin primal primordi,abort miscarriag,abort unsuccess,abound abund,abound bristl,abound galor,\
    about approxim rough some,about around,abov supra,abras attrit grind,abras harsh,abras scrape scratch,\
    abroad oversea,abrupt curt,abrupt dead short sudden,abrupt disconnect,abrupt precipit steep,\
    abrupt precipit sudden,absenc absent,absent absente,absent abstract,absent lack miss want,\
    absolut authoritarian despot dictatorship shogun totalitarian tyranni,absolut dead perfect utter,\
    absolut downright sheer,absolut remitt,absolut stark utter,absolut total totalitarian,absorb absorpt,\
    absorb assimil ingest,absorb captiv engross intent wrap,absorb engross fascin grip rivet,absorpt assimil,\
    abstain abstin,abstain desist refrain,abstract cabbag pinch sneak swipe,abstract general generalis,\
    abstract outlin synopsi,absurd idiot laughabl ludicr nonsens ridicul,absurd silli,\
    abund copious extravag profus,abus insult,abus mistreat,abus misus pervert,abut adjoin butt edg,\
    academ academi,academ academia,academ pedant,acced acquiesc assent,acced bow defer,accel acceler,\
    acceler catalyst,acceler quicken speed,acceler quicken speedup,acceler throttl,\
    accent accentu emphas emphasis punctuat stress,accent dialect idiom,accent emphasi,accent tonic,\
    accept adopt espous,accept consent,accept recogn recognis,accept satisfactori,accept toler,access approach,\
    access avail handi,access entre,accessori adjunct adjuv ancillari auxiliari,accessori supplement,\
    accid accident,accident inadvert,accident incident,accident unexpect,accident unintent,acclaim applaud clap,\
    acclaim hail herald,accolad award honor honour laurel,accommod adapt,accommod adjust fit,accommod cooper,\
    accommod fit suit,accommod oblig,accommod reconcil,accompani attend concomit consequ incident result,\
    accompani backup,accomplic confeder,accomplish achiev attain,accomplish achiev manag realiz,\
    accomplish acquir attain skill,accomplish action execut fulfil,accomplish complet realis realiz,\
    accomplish effect establish,accord agreeabl concord conform conson,accord agreement,accord allot,\
    accord concord consort harmon harmonis,accord consequ,accord pact treati,account answer,account calcul,\
    account chronicl histori,account comptrol control,account describ report,accredit commiss licenc licens,\
    accredit credit,accredit recognis,accret accumul,accru accrual,accru accumul,accrual accumul,\
    accumul aggreg collect,accumul amass collect compil hoard,accumul amass conglomer cumul gather,\
    accumul collector gather,accur exact precis,accus charg,accus crimin impeach,accus object,\
    accustom customari habitu wont,ace adept genius maven sensat star superstar virtuoso wiz wizard,\
    ace crack super top,ace one singl uniti,ach hurt smart,ach pine yearn yen,achiev succeed winner,\
    acid bitter blister caustic sulphur virul,acid pane superman,acid sour,acknowledg admit,\
    acknowledg citat cite mention quotat refer,acknowledg receipt,acknowledg recognit,acm apex vertex,\
    acm elev height meridian peak pinnacl summit superl,acn pimpl,acquaint convers familiar,acquaint friend,\
    acquaint introduc,acquir acquisit,acquir assum,acquir get,acquisit learn,acquit behav conduct deport,\
    acr estat,acrobat athlet gymnast,acrobat stunt,acrobat tumbl,act action,act actor,act actuat,act behav,\
    act deed,act enact,act perform play,action activ,action litig sue,activ activist,activ actuat spark trigger,\
    activ energ,activ fight,activist milit,actor doer,actor player,actual exist,actual genuin liter,\
    actual realiz substanti,actual realli,actuari statistician,actuat incit motiv prompt propel,actuat propuls,\
    acuiti acut keen sharp,acumen insight,acut discrimin incis keen penetr pierc sharp,acut intens,\
    acut sharp sharpli,adam diamond,adapt adaptor,adapt adjust conform,adapt alter,adapt arrang,adapt version,\
    add addit,add append,add bestow contribut impart lend,addendum postscript supplement,addict depend habitu,\
    addict freak junki,addit extra,addit gain increas,addit improv,addit linear,address addresse,address speech,\
    adept deft facil quick,adept expert practic profici skill,adequ adequaci,adequ enough,adequ equal,adequ toler,\
    adequaci suffici,adher adhes,adher cleav cling coher,adher discipl,adjac contigu,adjac next,adject procedur,\
    adjoin adjunct,adjoin contact,adjourn recess,adjud decid resolv settl,adjud judg,adjud tri,adjunct assist,\
    adjust align,adjust alter modif,adjust familiar,administ administr,administ allot dispens distribut lot,\
    administr brass establish govern organis organiz,administr dispos,administr execut,admir ador,\
    admir booster champion protagonist support,admir commend,admir esteem,admir wonder,admiss admit,\
    admit confess true,admixtur alloy,admixtur mix,admonish caution,admonish discourag warn,\
    admonish monitor remind,admonish reproach,ado bustl flurri hustl stir,adolesc juvenil,adolesc teen teenag,\
    adopt assum,adopt borrow,ador endear love,ador fond,ador idol worship,adorn cloth invest,\
    adorn deck decor embellish grace,adorn decor embellish grace ornament,adsorb adsorpt,adult adulthood,\
    adult grown,adult pornograph,adulter adulteri,adulter cheat,adulter dilut,adulter extracurricular,\
    adulthood matur,advanc beforehand,advanc better improv,advanc further promot,advanc innov,advanc overtur,\
    advanc process progress,advanc supercharg,advantag favor favour posit profit,advantag vantag,advent come,\
    adventur chanc gambl hazard risk,adventur explor,adventur hazard jeopard stake ventur,advers hardship,\
    advers opposit,adversari antagonist oppon oppos resist,advert advertis promot push,\
    advert advertis public publicis,advert allud,advert cite mention refer,advert heed mind,advis advisor consult,\
    advis advisori,advis counsel,advis deliber design intent purpos,advis deliber weigh,advis notifi,\
    advis propos suggest,advisori consult,advoc advocaci,advoc counsel counsellor counselor,advoc expon propon,\
    advoc preach,advoc recommend urg,aegi auspic,aerat air,aerat charg,aerat oxygen,aerial air,aerial antenna,\
    aerial ether,aerodynam flow sleek streamlin,aeronaut airman aviat flier flyer,aeronaut astronaut,\
    aeroplan plane,aesthet artist,affair amour intimaci liaison,affair matter,affair occas,\
    affect affection fond warm,affect emot,affect impact,affect involv regard,affect manner pose,\
    affect move stir touch,affect poignant touch,affect unnatur,affection dear,affili associ assort consort,\
    affili attach connect,affili tie,affirm approv,affirm assert aver swan swear,affirm assert declar,\
    affirm confirm corrobor substanti,affirm optimist,affix append supplement,afflict impair,afflict pain sore,\
    afflict stricken,affluent feeder tributari,affluent flush money wealthi,afford give yield,\
    afloat flood inund overflow,aforement aforesaid said,after afterward later subsequ,after dessert sweet,\
    afterlif hereaft,aftermath consequ,aftermath wake,age eld,age elder older senior,age matur,age ripen,\
    agenc agent,agenc bureau offic,agenda docket schedul,aggrav annoy,aggrav exacerb worsen,aggrav provoc,\
    aggrav provok,aggreg assembl collect,aggreg collector,aggreg conglomer,aggreg mass,aggreg total,\
    aggress attack,aggress sharpli,aggriev griev,agil leger light,agil quick,agit campaign crusad,\
    agit ferment unrest,agit provok,agit rous,ago agon,agon agoni,agon harrow tortur,agoni agonist,agoni suffer,\
    agoni torment tortur,agonist combat,agonist protagonist,agrarian agricultur farm,agre agreeabl,agre agreement,\
    agre concur,agre correspond match talli,agreeabl amen,agreeabl enjoy pleasant,agreement correspond,\
    agreement understand,agribusi agricultur,agricultur farm husbandri,ahead befor,ahead forward onward,ahem hem,\
    aid assist help,aid auxiliari,ail ailment,ail garlic,ail pain,ail peak poor sick,ailment complaint ill,\
    aim intent purpos,aim object,aim propos purport purpos,ain own,air airi,air aura,air broadcast transmit,\
    air dissemin spread,air pose,air ventil,airi buoyanc,airi impract visionari windi,akin kin,akin kindr,\
    ala regrett unfortun,alarm alert,alarm appal dismay horrifi,alchemi alchemist,alchemi chemistri,\
    alcohol drunken,alcohol lush sous,alert awak,alert brisk live merri rattl spank,alert vigil wake watch,\
    alfalfa lucern,alga algal,alibi excus,alien estrang,alien exot,alien extraterrestri,alien foreign outland,\
    alien stranger unknown,align allianc coalit,align array,align posit,alik like similar,alik likewis,\
    alimoni mainten,aliv anim live,alleg aver say,alleg suppos,allegi commit loyalti,allegori emblem,\
    allegori fabl parabl,allerg allergi,allerg hypersensit sensit,allevi eas easement,allevi eas facilit,\
    allevi eas reliev,allevi mitig palliat,allevi palliat reliev,allevi relief,alli friend,allianc bond,\
    allianc confeder,allig crack,allig gator,alloc allot apport apportion assign parcel,alloc distributor,\
    allot assign portion,allow counten let permit,allow grant,allow permiss,alloy metal,allud allus,\
    allur entic tempt,allur solicit,almost most near nigh virtual,aloha ciao,alon entir exclus onli sole,\
    alon lone solitari,alon loneli lonesom solitari,alon solo,aloud loud,alright fine,alright okay,\
    also besid likewis too,alter chang modifi,alter chang vari,alter curat heal remedi therapeut,alter fix neuter,\
    alter revis,altern choic option,altern instead,altern replac surrog,altern substitut,altitud elev,\
    altogeth complet entir total whole wholli,altogeth raw,alum alumna alumnus grad graduat,alveolar dental,\
    alway constant forev incess perpetu,alway constant invari,alway ever,amalgam coalesc consolid fuse,\
    amalgam merger unit,amalgam mingl unifi,amateur recreat unpaid,amateur unskil,amaz astonish astound stun,\
    amaz astonish surpris,amaz awe awesom,amaz baffl bewild gravel perplex puzzl,amber gold,\
    ambianc ambienc atmospher,ambienc ambient,ambit ambiti,ambit aspir dream,ambit compass orbit rang reach scope,\
    ambiti challeng,ambiti determin,ambul ambulatori,ambush lurk,amelior amend better improv,amen comfort conveni,\
    amen conform,amen cooper,amend correct,amend damag indemn indemnif redress restitut,amend remedi,amin amino,\
    amir emir,amiti cordial,ammo ammunit,amnesti pardon,amor erot sexi,amor immor,amor romant,amorph unstructur,\
    amort amortis,amount measur quantiti,amount number total,amount sum,amphetamin upper,amphibi amphibian,\
    amphitheatr coliseum,ampl copious plenti,ampl sizabl sizeabl,amplif elabor,amplif gain,\
    amplifi exagger hyperbol magnifi overst,amplifi inflat,amplitud bounti,amulet talisman,\
    amus comic funni laughabl,amus divert entertain,anaesthesia anaesthet,anal anus,analges painkil,\
    analog analogu linear,analog analogu parallel,analog correspond,analys canvass examin studi,analys dissect,\
    analysi analyt,anarch anarchi,anarch anarchist,anarch lawless,anarchi anarchist,anarchi lawless,\
    anatom anatomi,anatomi bod build chassi figur flesh frame physiqu shape soma,ancestor ancestr,\
    ancestor anteced ascend,ancestr hereditari transmiss,ancestri bloodlin lineag pedigre,\
    anchor backbon keyston mainstay,anchor ground,ancient antiqu,android humanoid,ane one,angel backer,\
    angel cherub sweet,angel saint,anger angri,anger enrag furious madden,anger ira ire wrath,angl angler,\
    angl angular,angl fish,angl lean slant tilt,angler lott,angri furious rage,anguish hurt pain,\
    anguish torment tortur,ani whatev whatsoev,anil indigo,anim beast brute creatur fauna,anim brio invigor,\
    anim brutal,anim carnal flesh sensual,anim energ vital,anim exalt inspir invigor,anim physic,anim sentient,\
    anisotrop anisotropi,ankl anklet,anneal normal temper,annex appropri,annihil decim elimin erad,\
    annihil devast wither,annihil extermin,annihil obliter,annot comment gloss,annot footnot,annot notat,\
    announc declar,announc denot,announc proclaim,announc proclam,announc promulg,\
    annoy bother devil gravel irrit nettl rag vex,annoy gall irrit peski teas vex,annoy harass harri vex,\
    annoy irrit nettl peev piss steam,annoy teas teaser,annual year yearbook,annuiti rent,annul invalid void,\
    annul repeal rescind revok vacat,annul revoc,annul ring,anoint oil,anomal anomali,anonym nameless,\
    anonym pseudonym,answer repli respond,answer repli respons,answer result solut solvent,antagon antagonist,\
    antagon counteract,antagon hostil,antagonist counter,anteced anterior preced prioriti,\
    anteced forego preced predat,anteced forerunn,anteced previous,anterior prior,anthem hymn,antic clown,\
    antic fantast grotesqu,antic joke prank,anticip await,anticip counter forese,anticip expect,anticip predict,\
    antifung fungicid,antimicrobi disinfect,antiqu archaic,antiqu pass,anxieti anxious,anxious apprehens,\
    anxious die,anxious nervous uneasi,anyhow anyway,aorta aortic,apart asid,apathi indiffer numb,ape caricatur,\
    ape copycat emul imit,apex apic,apocalyps apocalypt,apoge culmin,apolog apologet,\
    apolog apologis justifi ration,apolog excus,apolog justifi vindic,apostol papal pontif,appal dismay shock,\
    appal offend outrag scandal shock,appar appear,appar evid manifest obvious patent plain,\
    appar evid manifest patent plain unmistak,appar ostens seem,apparatus setup,\
    apparel attir dress garb garment robe,apparel cloth dress garb garment tog,apparit ghost spectral,\
    apparit phantom shadow,apparit phantom spectr,appeal appel,appeal attract,appeal charm,appeal invok,\
    appeal prayer,appear look seem,appeas calm,appeas concili gentl pacifi,appel denomin design,appel name,\
    appet appetit,applaud commend,applaus clap,appli applic,appli employ util utilis,\
    applianc contriv gadget gizmo widget,applic pertin,appoint appointe,appoint constitut,appoint date engag,\
    appoint decre ordain prescrib,appoint design name,appoint fit,apprais assess evalu valuat,apprais authent,\
    apprais estim,apprais survey,appreci apprehend comprehend,appreci discern percept tast,appreci grasp hold,\
    appreci grate thank,appreci prize treasur valu,apprehend apprehens,apprehend arrest collar cop nab nail,\
    apprehend compass comprehend grasp savvi,apprehens discern savvi understand,apprehens dread,\
    apprehens intellig perceiv understand,apprehens worri,apprentic apprenticeship,apprentic learner prentic,\
    approach come forthcom upcom,approach near,approach reachabl,appropri conquer seiz,appropri earmark reserv,\
    appropri fit suitabl,appropri right,approv bless,approv okay sanction,approxim estim gaug guess judg,\
    apt capabl compet,apt clever,apt dispos given mind tend,apt liabl,apt propens,aqua aquamarin turquois,\
    aquacultur hydropon,aqueous sedimentari,arabl cultiv,arb arbitrag,arbit arbitr umpir,\
    arbitr intermedi liais mediat,arbitrari whimsic,arbitrarili indiscrimin random,arc arch bow,arc arch curv,\
    arc spark,arch patron,arch perki,archaic primit,archer bowman,archetyp origin,archetyp prototyp,\
    architect design,archiv archivist,arctic glacial ici,ardent fervent fieri impass,area region,\
    arena domain orbit sphere,arena stadium,argent silver,argu arguabl,\
    argu argument content contest controversi disput tilt,argu contend,argu reason,arguabl debat disput moot,\
    argument debat,argument statement,arid barren,arid thirsti,aris origin upris,aris rise,arm armament equip,\
    arm fortifi,arm munit weaponri,arm weapon,armour artific,aroma aromat,aroma fragranc perfum scent,\
    aroma odour scent smell,aromat perfum,arous awak awaken wake,arous conjur invok,\
    arous elicit evok kindl provok,arous rous,arous stimul stir,arrang order,arrang organis organiz,arrang stage,\
    arrest halt hitch stay,arrest sensat stun,arriv come,arriv comer,arriv reach,arrog claim,arrog confisc,\
    arrog usurp,arrow pointer,\
    ars ass backsid behind bottom bun buttock fanni fundament nate posterior rump seat stern,art arti,art artist,\
    art artistri prowess,art cun,art human,articl claus,articl indentur,articul eloqu,articul fluenci,\
    articul formul phrase word,articul join joint junction junctur,articul pronounc,\
    artific artisan craftsman journeyman,artific discover inventor,artifici contriv stilt,artifici unnatur,\
    artifici unreal,artilleri gun ordnanc,artilleri weapon,artwork graphic,ascend ascens,ascend ascent rise,\
    ascend domin,ascens ascent rise,ascent climb rais rise upgrad,ascertain check ensur insur,ascertain determin,\
    ascertain discov observ,ascertain discover,ascrib assign attribut imput,ascrib imput refer,asid away,\
    asid digress parenthesi,ask asker,ask enquir inquir,ask request,asker enquir inquir question,\
    asleep deceas depart gone,asleep numb,aspect facet,aspect panorama scene view vista,aspir hope wannab,\
    aspir wish,assail assault attack snipe,assassin bravo,assault outrag rape,assay attempt essay seek tri,\
    assay check,assembl assemblag,assembl forum,assembl gather,assembl piec tack,assemblag gather,\
    assemblag hookup,assess assessor,assess tax,asset plus,assign convey negoti transfer,assign deleg design,\
    assimil learner scholar,assist help helper support,associ companion comrad familiar fellow,\
    associ connect link relat,assort categor categoris classif,assort class classifi sort,\
    assort miscellan mix motley sundri,assort miscellani mixtur motley potpourri varieti,assort various,\
    assum assumpt,assum fictiti pretend sham,assum presum,assumpt premis,assumpt suppos,assur confid sure,\
    assur ensur guarante insur,asterisk star,astonish astound stagger,astral stellar,astray wide,\
    astronom astronomi,astronom galact,astronom stargaz,astut deep profound,astut shrewd,asylum refug sanctuari,\
    asymmetr asymmetri,asymmetr crook,asymmetri imbal,atheism atheist,atheist unbeliev,athlet jock,athlet sport,\
    atm atmospher,atmospher static,atom fragment,atom molecul mote particl speck,atom nuclear,atom nuke zap,\
    atom sprayer,aton repent,aton satisfact,atrial atrium,atroc barbar,atroc inhuman,atrophi diminish wast,\
    atrophi wither,attach commit,attack onset onslaught,attain reach,attempt effort endeavour tri,\
    attempt essay trier,attempt undertak,attend attende,attend attent,attend auditor listen,attend tender,\
    attent care tend,attent heed regard,attenu fade weaken,attest authent document,\
    attest certifi demonstr evid manifest,attest testifi,attic dome noodl,attic loft,attitud postur,\
    attorney lawyer,attract beauti,attract draw,attract magnet,attract pull,attribut dimens,audienc hear,\
    audit auditor,audit auditori,audit inspect scrutin,audit tryout,augment enhanc,august grand lord,\
    august rever vener,aunt aunti,aura glori halo nimbus,aurora dawn daybreak morn sunris,\
    auspic bode forecast omen predict prognost,auster sever stark,auster stern,authent genuin legitimaci,\
    authent hallmark,authent reliabl,authent unquestion verit,author authoris authorit,author authoris empow,\
    author authoris mandat,author authoris potenc,author authoris sanction,author authorship,author generat,\
    author govern regim,author writer,authorit classic definit,authoritarian dictat,authorship patern,\
    authorship pen write,autism autist,auto automobil car,autobiograph autobiographi,autom automat,autom mechan,\
    automat automaton,automat mechan,automat reflex,automat robot,automaton golem robot,autonom autonomi,\
    autonom independ sovereign,autonomi liberti,autumn fall,auxiliari subsidiari supplement supplementari,\
    avail usabl useabl,avatar embodi incarn,aveng retali reveng,avenu boulevard,averag mean,averag mediocr middl,\
    averag norm,averag ordinari,avers avert,avers distast,avers loath,avert avoid deflect,avert avoid evit,\
    aviat fli pilot,avid devour greedi,avid eager keen,avid zealous,avoid dodg shun,\
    aw dire dread fear frighten horrend horrif terribl,aw dread horribl,aw dread horrid terribl,aw fright terribl,\
    aw nasti,await expect wait,awar cogniz conscious,awar mind,award grant,award prize,away forth off,away out,\
    awe fear rever vener,awkward clumsi inept slow,axi axial,axiom maxim,azur sapphir,babbl bubbl rippl,\
    babe babi infant,babi child,babi cocker pamper,babysitt sitter,bach bachelor,back backward,\
    back championship patronag,back endors second,back endors support,back fund,back hind hinder,back rear,\
    backbon grit gut sand,backbon spine,backfir backlash recoil,backlash rebound recoil repercuss,\
    backlog reserv stockpil,backpack pack,backpack packer,backpack rucksack,backsid rear,backstag wing,\
    backup reliev substitut,backward slow,bacteri bacteria,bacteri bacterium,bacteria bacterium,\
    bacteriophag phage,bad big,bad grave serious sever,bad ill poor,bad naughti,badger bug teas,badger worri,\
    baffl bewild confound confus maze,baffl cross foil frustrat queer scotch thwart,baffl problemat,bag base,\
    bag bulg,bag sack,baggag luggag,bagpip piper,bait cod taunt teas,bait decoy lure,bait hook lure sweeten,\
    bake baker,bake broil,bake scorch,balanc halter,balanc proport,balanc reconcili,bale bane,\
    bale forbid menac omin sinist threaten,bale mischief,ball globe orb,ballad lay,\
    balli blink bloodi bloom crash flame fuck,ballot vote,ballpark park,balm ointment salv,ban banish,ban censor,\
    ban forbid,ban prohibit,band circl lot,band stripe,bandag bind,bane nemesi scourg,bang bash knock smash,\
    bang batter,bang blast clap,bang bolt slap smack,bang slam,bang thump whop,bangl bracelet,bangl trinket,\
    banish bar releg,banish shun,banknot bill,bankrupt bankruptci,bankrupt insolv,bankrupt ruin smash,\
    banner streamer,banquet feast,bantam diminut midget petit tini,banter jolli josh kid,baptism baptiz,\
    baptiz christen,bar barricad block blockad,bar saloon,barb barbel bristl bur prick,barb bite nip,\
    barb dig shaft,barbar barbarian savag,barbar brutal cruel fell savag vicious,barbarian peasant,\
    barbecu barbequ,barbecu grill,bare bleak desol,bare hard scarc,bare nake nude,bare public publicis,bare stark,\
    bare strip uncov,barg hoy lighter,bargain buy steal,bargain deal,bargain dealer monger trader,bark skin,\
    barker doggi,barm yeast,baron king mogul tycoon,barrack exhort urg,barrag bombard onslaught,\
    barrag bombard shell,barrel cask,barrel drum,barren bleak desol,barren destitut devoid,barren wasteland,\
    barricad roadblock,barrier roadblock,barter swap,basal base,base contempt,base found,\
    base foundat fundament groundwork,base mean,basement cellar,bash bop sock whop,bash brawl,bash timid,\
    basi cornerston fundament groundwork,basi foot,basic bedrock fundament,basic canon,basic essenti fundament,\
    basic introductori,basic stapl,bask enjoy relish,basketbal hoop,bast batter,bast tack,bastard bogus fake,\
    bastard cocksuck motherfuck prick,bastard illegitim,bastard spurious,bastion citadel,bastion fortifi,\
    bat batter,bat buggi crack cracker daft dotti fruiti loco nut nutti wacki,\
    batch deal flock hat heap lot mass mint mountain peck pile plenti raft slew stack wad,bath bathtub tub,\
    bathroom john lavatori privi toilet,baton billi,battalion multitud pack plural,batter buffet,batter ding,\
    batter hitter slugger,battl combat,battl conflict engag fight,battl conflict struggl,\
    battlefield battleground field,battlefront front,bay quest,beacon lighthous pharo,bead drop pearl,beak nib,\
    beak peck,beam radiant,beam shine,bear birth,bear head,beard whisker,bearer carrier,\
    beast bestial brutal brute,beast brute savag wildcat,beat beater,beat bush dead,beat crush vanquish,\
    beat heartbeat puls pulsat,beat lace lick thrash whack,beat rhythm,beat round,beau boyfriend swain,\
    beau dandi dude fop gallant sheik,beauti knockout lulu peach sweetheart,bebop bop,beckon wave,\
    becom come decent decor seem,becom get,becom turn,bed stratifi,bedlam chao,beef bitch gripe grous holler,\
    beehiv hive,beep bleep,beep honk toot,beetl mallet,beetl overhang,befor earlier,beg pray,beg solicit,\
    begin beginn,begin commenc first kickoff offset outset showtim start,beginn founder,beginn initi novic,\
    behavior behaviour conduct deport,behavior conduct do,behemoth colossus giant titan,\
    behemoth colossus goliath monster,behind slow,behold observ perceiv,behold see,belat late,belief believ,\
    belief feel impress notion,believ conceiv think,believ credibl plausibl probabl,believ trust,\
    believ worship worshipp,bell buzzer doorbel,bell toll,belli bulg,bellow holler roar,belong hold properti,\
    belov darl dear,belov dear dearest honey love,below beneath,below infra,beltway bypass,bench judiciari,\
    bench terrac,bend bender,bend bent,bend crook turn,bend deform twist,bend flex,bender curv,bender toot,\
    benefactor helper,benefici benefit,beneficiari done,benefit gain profit,benefit welfar,\
    benevol charit kind sympathet,benign gracious,benign kind,benni sesam,bent dent,bequest legaci,\
    bereav griev mourn sorrow,berg iceberg,berserk possess,berth billet post,berth bunk,berth moor,\
    besieg circumv surround,besieg sieg,bespok tailor,best better,best scoop trump,best topper,bestow confer,\
    bestow donor giver present,bet better,bet depend,bet dissip,bet stake wager,betray fail,betray inform,\
    betray traitor,betray treason,better punter wager,beverag drink potabl,\
    bewitch captiv captur charm enchant entranc fascin tranc,bewitch enchant glamour hex jinx witch,\
    bewitch magnet mesmer,bias color colour slant,bias diagon,bias predetermin,bias prejudic,biblic scriptur,\
    bibliograph bibliographi,bicycl bike pedal,bicycl cyclist,bid bidder,bid command dictat,bid conjur,bid summon,\
    bid tender,bifurc branch fork prong,big boast larg,bigger larger,bigotri dogmat,bike motorcycl,biker rocker,\
    bile biliari,bill charg,bill invoic,bill measur,bill placard,billboard hoard,billet canton quarter,\
    billet note,billion million trillion zillion,bind binder,bind bond stick,bing glut gorg,bing orgi,bing tear,\
    bingo keno lotto,biochem biochemistri,bioengin biotechnolog ergonom,biograph biographi,biotech biotechnolog,\
    bird birdwatch,bird chick dame doll,bird fowl,birdi shuttl,birth nativ,birthplac cradl proven,biscuit cooki,\
    bisexu hermaphrodit,bishop episcop,bit chip flake fleck scrap,bit minut moment second,bitch cunt,\
    bite bitter pierc,bite sting,bitter jaundic tart,bitter resent,biweek fortnight,bizarr eccentr freaki gonzo,\
    bizarr weird,black blacken,blackbird merl,blacken char sear,blacken darken,blackjack blackmail pressur,\
    blackjack sap,blah rant,blame blast bless damn darn deuc goddamn infern,blame censur,blame fault,blame pick,\
    blame rap,blanch pale,bland polit smooth,blanket broad encompass extens wide,blanket cover,\
    blasphemi desecr profan,blast blaster,blast boom nail smash,blast gust,blast shell,blatant blaze conspicu,\
    blaze blind dazzl glare,blaze hell,bleach bleacher,bleach colour dy,bleach fade,bleach whiten,bleak cut,\
    bleed leech,blemish defac,blemish flaw,blemish mar,blemish spot,blend blender,\
    blend coalesc flux fuse meld merg mix,blend shade,blender liquid,bless boon,bless thanksgiv,blight plagu,\
    blind screen,blind unreason,blink flash twinkl wink,blitz blitzkrieg,blizzard rash,blob blot fleck,\
    block blockad embarrass hinder obstruct,block blockag,block cube,block halt stop,block plug,blockad encircl,\
    blockag obstruct,bloke chap cuss fella fellow gent lad,blond fair pale,blood bloodi,blood rake rip,\
    bloodi damn,bloom blossom flower,blooper blunder,blossom flower flush peak prime,blossom unfold,\
    blot slur smear smudg,blow bump,blow revers setback,blown wind,blowout gala jambore,blowout romp runaway,\
    blu blue,blue depress gloomi,blue vapor vapour,blueprint design,blueprint draft draught,bluff bold sheer,\
    blunder boob goof sin,blunder ejacul,blunder fumbl,blunt candid frank outspoken,blunt dull,blunt numb,\
    blunt round,blur blurri foggi fuzzi hazi,blur fuzz,blur obscur,blurb endors,blush crimson flush,\
    blush flush rosi,board boarder,board embark,board plank,board room,boarder lodger,boast brag crow,\
    boast brag gas tout,boast featur sport,boat boater,boat yacht,boater sailor skimmer,boater waterman,bob tail,\
    bobbin spool,bobbl bumbl fluff muff spoil,bodi bodili,bodi corpor embodi incarn,bodili corpor somat,\
    bodyguard escort,bohemia bohemian,boil boiler,boil poach stew,boil simmer stew,boiler kettl,bold dare hardi,\
    bold nerv,bolt rigid,bolt thunderbolt,bomb bombard,bomb bomber,bombard pelt,\
    bomber grinder sub submarin torpedo wedg,bombshel thunderbolt,bonanza boom gravi windfal,bond solder,\
    bondag slaveri,bone cram drum,bone ivori pearl,bonnet cowl,bonni come fair sight,bonus incent,\
    boo hiss hoot raspberri snort,boob boobi dope dumbbel dummi,boob breast tit titti,book booker,book booklet,\
    book engag,book volum,booki bookmak,bookkeep clerk,booklet brochur folder leaflet pamphlet,bookshop bookstor,\
    bookworm pedant scholast,boom din,boom flourish prosper roar thrive,boom roar thunder,boost booster,\
    boost encourag further promot,boost hike,booster lifter,booster promot,boot kick thrill,boot reboot,\
    booth cubicl kiosk stall,booti loot plunder prize swag,bootleg smuggl,booz drink drunken,booz liquor spirit,\
    border borderlin delimit,border bound,border edg,border environ surround,border frame,border margin perimet,\
    borderlin margin,bore calibr,bore drill,bore eager,bore tedious,born innat,bosom embrac hug,boss brag,\
    boss chief foreman,boss emboss,botan botani,botani flora veget,bother daunt,bother fuss hassl troubl,\
    bother inconveni troubl,bother inflict,bottleneck constrict,bottom fathom penetr,bottom undersid,\
    boulder rocki stoni,bounc bounci spirit,bounc leap,bounc rebound recoil spring,bounci resili,\
    bound boundari edg,bound boundari limit,bound confin limit restrain restrict throttl,bound delimit,\
    bound jump leap spring,boundless infinit limitless,boundless limitless unbound,bounti freehand give handsom,\
    bounti plenti,bouquet fragranc sweet,bourgeoi materialist,bow fore,bowel gut intestin,bowl bowler,bowl trough,\
    bowler derbi,box boxer,box pack,box packag,boxer drawer short,boxer packer,boy son,brace brisk fresh refresh,\
    brace duet duo pair span twain yoke,brace pois,brace stabil stabilis steadi,bracelet wristband,\
    brag crow vapor,braid lace,brain head mind nous psych,brain mental wit,brainstorm insight,branch fork ramif,\
    branch subdivis,brand denounc,brand make,brand marqu,brand trademark,brant brent,brat terror,\
    brave braveri courag,brave endur weather,brave fearless hardi intrepid,braveri fearless,bray mash,\
    brazen insol,brazen shameless,breach gap,breach infract offend transgress violat,breach rift ruptur sever,\
    bread cabbag clam dough kale lettuc loot scratch shekel sugar,breadth comprehens larg,breadth width,\
    break breakag,break fault fractur,break interrupt,breakaway separatist,breakdown disloc,breaker surf,\
    breakthrough discoveri find,breakup separ,breast chest,breast front,breast summit,breath respir,\
    breathless breathtak,breech knicker,breech trouser,breed breeder,breed engend spawn,\
    breed foster nurtur rais rear upbring,breed gentil,breed train,breez breezi,breez cinch picnic,breez zephyr,\
    breezi windi,brew brewer,brew breweri,bribe briberi,bribe buy corrupt,bribe payoff,briberi graft,brick brittl,\
    bridal bride,bridal espous,bridal spousal,briefli concis,bright brilliant,bright clever smart,\
    bright lumin luminos,bright vivid,brighten clear,brillianc brilliant,brillianc genius,brillianc glare,\
    brillianc grand grandeur magnific splendour,brillianc lustr splendour,brilliant glorious magnific splendid,\
    brilliant superb,brine saltwat seawat,bring deliveri,bring wreak,brink verg,bristl upris,brit britt,\
    brittl crisp crispi,brittl toffe,broad general loos,broadcast circul diffus dissemin,\
    broadcast program programm,broadcast spreader,broaden diversifi,broaden extend,broaden widen,\
    brocad emboss rais,broil broiler,broil grill,broke bust,broken crush humbl humili,broker brokerag,\
    bromid clich commonplac,bronz tan,brooch clasp,brood contempl medit muse ponder reflect rumin,brood dwell,\
    brood incub,brood loom,brook creek,broom heather ling,broom sweep,brother buddi chum pal sidekick,\
    brother fratern,brotherhood fratern,brow eyebrow,brow forehead,brow hilltop,browni elf gremlin hob imp pixi,\
    brows browser,brows graze pastur,brows shop,brows surf,bruis injur spite wound,brush nap,\
    brutal feroci vicious,brutal unrel,bubbl champagn,bubbl foam,bubbl scintil spark,buccan piraci,buccan pirat,\
    buck clam dollar,buck tear,bucket pail,buckl clasp,buckl warp,budget budgetari,buff buffet,\
    buff devote fan lover,buffer cushion,buffer fender,buffet pound,bug buggi,bug glitch,bug intercept wiretap,\
    bugger sod,buggi roadster,build builder,build construct,build progress,builder constructor,built reinforc,\
    bulg bump extrus hump promin swell,bulg convex,bulg pop protrud,bulg pouch protrud,bulk bulki,bulk major,\
    bulk volum,bulki massiv,bull bullshit crap shit,bull bullshit fake,bullet heater hummer,bullet slug,\
    bulli cork crack dandi groovi keen nifti smash swell,bulli hector,bulli hooligan rowdi tough,bulli intimid,\
    bullock steer,bum cheap cheesi punk sleazi,bum crumb git puke rat skunk,bum grub spong,bum hobo tramp,\
    bum loaf,bum loafer,bumbl falter stumbl,bumbl stutter,bump bumper,bump bumpi,bump chanc encount find,\
    bump knock,bumpi jolt rocki,bunch bundl cluster,bunch clump cluster,bunch crew crowd gang,\
    bundl compact pack wad,bundl packag packet,bundl pile,bungalow cottag,bunk lam run scat,bunker dugout,\
    bunt butt,buoyanc perki,bur burr,bur huski strap,burden encumbr,burden essenc gist,burden load,burden saddl,\
    burden weight,burdensom oppress,burdensom tax,bureau dresser,bureaucraci bureaucrat,burger hamburg,\
    burglar burglari,buri burial,buri inter,burial interment,burn burnt,burn combust,burn glow,burn sunburn tan,\
    burrow tunnel,burst explod,burst explos,burst volley,bus omnibus,bush chaparr scrub,bush shrub,\
    bushel doctor fix mend repair,busi interfer meddl offici,busi job occup,busi occupi,buss kiss,bust busti,\
    bust flop,bust raid,bust ruptur snap tear,buster dude,busti stack,but just mere onli simpli,butch dike dyke,\
    butch macho,butcher slaughter,butcher unskil,butt butter,butt goat stoog,butterfli flirt mash romanc,\
    buttock cheek,button fasten,buy buyer,buy purchas,buyer purchas,buzz buzzer,buzz hum,buzzword cant,bye goodby,\
    bypass shunt,cab cabriolet,cab taxi taxicab,cabal conjur conspir machin,cabal conspiraci,cabal faction,\
    cabaret nightclub,cabbag chou,cabinet locker,cabl telegraph wire,cach hoard stash,cad heel hound,\
    cadenc meter metr,cafe coffeehous,cage coop,cake coat,cake patti,calam catastroph disast tragedi,\
    calcul calculus,calcul cipher comput,calcul comput estim figur reckon,calcul deliber measur,\
    calcul estim figur forecast reckon,calcul scheme shrewd,calculus concret,calend glossi,calibr graduat,\
    calibr qualiti,calibr standard standardis,calico motley pie,call career vocat,call cri outcri shout yell,\
    call name,call phone telephon,callback recal,calm lull quiet still tranquil,calm sedat,calm seren tranquil,\
    calm steadi,cameraman cinematograph,camouflag disguis,camp camper,camp canton encamp,camp encamp tent,\
    campaign candid nomine,campaign candidaci,campaign caus crusad drive,campground campsit encamp,\
    can displac sack,can tin,can transcrib,canal channel,canal duct,canari fink sneak sneaker,cancel natur,\
    cancel off,cancel offset,cancel scrub,candi crystal,candid direct frank,candid frank honest,candid prospect,\
    cane flog,cane wicker,canist tin,cannabi hemp,cannabi marijuana,cannon gunner,canon canyon,canon glorifi,\
    canon saint,cant jargon lingo slang vernacular,cant lean tilt tip,canva canvass poll,canvass headcount,\
    canvass sail,canvass scrutin,canvass solicitor,cap crest,cap deton,capabl capac,capabl potenti,capabl subject,\
    capac capacit,capacit capacitor condens,cape ness,capit capitalis,capit capitalist,capric impuls whim,\
    capsul encapsul,captain skipper,caption legend,caption subtitl,captiv charm delight entranc,\
    captiv confin imprison jail,captiv enslav,captiv imprison incarcer,captiv prison,captor captur,captur seizur,\
    car gondola,carat karat,caravan train,carbohydr sugar,cardin central fundament key primal,\
    care caution cautious,care caution precaut,care concern fear,care deliber,care heed,care like wish,\
    careless neglig,careless regardless,careless sloppi,caress cuddl fondl hug kiss neck pet snuggl,\
    cargo consign freight lade load payload shipment,cari caviti,caribou reindeer,caricatur imperson,\
    carnag massacr slaughter,carnal lubric,carniv circus,carniv fair,carousel roundabout,carpent carpentri,\
    carpentri woodwork,carpet rug,carri carrier,carri channel impart transmit,carri transport,carriag coach,\
    carriag postur,cart carter,cart drag hale haul,cart menu,cartel combin,cartograph cartographi,\
    cartoon cartoonist,carv carver,carv sculptur,carver sculptor sculptur,case encas,case event,case instanc,\
    case lawsuit suit,cashier teller,casket coffin,cast contriv,cast mold mould stamp,caster castor,castl palac,\
    castl rook,casual daili everyday,cat guy hombr,cat puke sick spew vomit,catalysi catalyt,catapult launcher,\
    catapult sling slingshot,catch catchi,catch communic contagi contract transmiss transmitt,\
    catch detect spi spot,catch gimmick,catch haul,catchi tricki,categor categori,categor categoris classif sort,\
    categor flat uncondit,categori class famili,cater pli provid suppli,cathol universal,catholic latin,cattl cow,\
    caus causal,caus causat,caus induc stimul,caustic corros eros,caution cautionari,caution caveat,\
    cautionari exemplari warn,cautious conserv guard,cautious timid,cavali chevali,cavali disdain,cavalri hors,\
    cave undermin,cavern erectil,caviti honeycomb pit,cayenn jalapeno,ceas cessat,ceas discontinu quit stop,\
    ceas end finish termin,cede conced,cede surrend,celebr fame famous illustri notabl note renown,celebr festiv,\
    celebr fete,celebr histori stori,celebr solemn,celesti ether,celesti heaven,cell cellular,cemeteri graveyard,\
    censor censorship,censur crimin reprimand,censur exclus,cent penni,centenari centenni,\
    center centr concentr focus pore rivet,center centr middl,center central,center centric,center focus focuss,\
    center halfway middl midway,centr midpoint,central centralis concentr,centrifug extractor separ,\
    centrifug motor,centrist moder,centuri hundr,cereal grain,cerebr intellect think thought,cerebr intellectu,\
    ceremoni observ,ceremoni ritual,certain sure,certif certifi,certif corrobor document,certif credenti,\
    certifi licenc licens,certifi qualifi,cervic cervix,cervix neck,chain concaten,chain iron,\
    chair chairman chairperson,chair moder,chais dayb,chais shay,chalk crank meth methamphetamin,\
    challeng competitor contend rival,challeng disput,challeng intrigu,champ champion,champaign plain,\
    champion fighter hero paladin,chanc dodgi,chanc fortun hazard luck,chanc opportun,chancellor premier,\
    chandeli pendant,chang changeabl,chang changer,changeabl unsettl,changeov convers transit,changer modifi,\
    channel groov,channel guid manoeuvr steer,chant inton tone,chao chaotic,chaotic disord,chap crack fissur,\
    char coal,char woman,charact character,charact characteris,charact characterist,charact fibr,charact qualiti,\
    character characteris delin depict,character enact person portray,characterist featur,charg charger,\
    charg supercharg,chargeabl indict,charisma charismat,charm magic sorcer witch wizard,chart graph,\
    charter hire leas,charter hire rent,chase chaser,chase dog tail track trail,chase follow pursuit,chase pursu,\
    chastiti virtu,chat chatter gossip jaw,chatter chatterbox magpi,chatter click,chatter yak,\
    cheap flash flashi loud tacki trashi,cheap inexpens,cheap tacki tat,cheapli inexpens,cheat cheater deceiv,\
    cheat chess,cheat chisel,cheat foul,cheat jockey shaft,check checker,check chequ,check chit tab,\
    checker draught,checkup medic,cheeki crust insol,cheer comfort satisfi,cheer recreat,cheer shout,\
    cheer sunni sunshin,cheer upbeat,chemic chemistri,chemis teddi,chemist chemistri,chemist pharmacist,\
    cherish precious treasur want,cherri crimson red reddish rubi scarlet,chevi harass harri hassl molest plagu,\
    chevron stripe,chew jaw,chew plug quid wad,chic smart stylish swank,chicken yellow,chief chieftain,\
    chief main master primari princip,chiefli main primarili princip,child childhood,\
    child fri kid minor nestl shaver youngster,chile chilli,chill chilli,chill cool,chill ici,\
    chill quiver shiver shudder thrill tingl,chill scari,chilli cold ici,chilli cool,chime gong,chimp chimpanze,\
    chip fri,chip nick,chip splinter,chirp peep,chisel defraud,chocol cocoa,choic fine,choic option select,\
    choic pick select,choic prime prize qualiti select,choir choral,choir chorus,choir consort,choke choker,\
    choke clog,choke gag,choke strangl throttl,choos opt prefer,choos select,chop chopper,chop shred slice,\
    chopper helicopt,chopper pear,choral chorus,chore job task,chorus refrain,chosen elect,chow chuck eat grub,\
    christ messiah,chromat hue,chronic continu,chubbi plump,chuck ditch,chuck pat,chuck toss,chunk chunki,\
    chunk clump glob lump,chunk colloc lump,chunk unit,chunki squat,churn turbul,chute parachut,cigarett fag,\
    cilantro coriand,cinch girth,cinema cinemat,cinema film,cinematograph cinematographi,cinematographi film,\
    cipher code encrypt,cipher nil nix noth null zero zip,circl circular,circl encircl,circuit devious roundabout,\
    circuit tour,circul circular,circul circulatori,circular flier flyer,circular rotari,circular round,\
    circumfer encompass surround,circumfer perimet,circumst consider,circumst context,circumst destini fate luck,\
    circumv dodg elud evad fudg hedg parri sidestep skirt,citat commend,citi metropoli,citizen citizenship,\
    civil civilis cultiv cultur polit,civil civilis cultiv educ school,clad cloth,clad face,claim claimant,\
    clan kin kindr,clandestin secret undercov underground,clarif clarifi,clarif clear,clarif elucid illumin,\
    clarifi elucid,clariti clear lucid,clash collid jar,clash crash,clash friction,clasp clench clutch grip hold,\
    class grade,class stratum,classi posh swish,classif classifi,classifi distinct,claw talon,clay mud,\
    clean cleaner,clean cleanli,clean cleans cleanup,clean fair,clean flawless,clean plum plumb,cleaner cleanser,\
    cleans cleanser,cleans purifi,cleanup kill,clear distinct,clear glade,clear intellig understand,clear open,\
    clear vindic,cleav cleaver,cleav cleft,cleav rive split,cleavag segment,cleft crack fissur,cleft dissect,\
    clench clinch,clergi cleric,cleric clerk,cleric divin ecclesiast,clever cun ingeni,\
    clever ingeni ingenu invent,click detent,click tick,client custom,clientel patronag,climat mood,climax culmin,\
    climax orgasm,climb climber,climb mount wax,clip clipper,clip nip snip,clip time,clip trim,clip trot,\
    clipper limit,clit clitori,clitor clitori,cloak cloth drape mantl wrap,cloak cloth drape robe,\
    cloak disguis mask,clock time,clog clot,clog congest foul,clog hinder imped obstruct,clog patten,\
    cloister monast,cloister seclud,clone knockoff,clone ringer,close closer,close closur,\
    close conclus final finish last,close fold,close intim near,close intimaci,close near nigh,close shut unopen,\
    close tight,closer finish,closer nearer,closest nearest,closet cupboard,closet loo,closet wardrob,clot coagul,\
    cloth fabric materi textil,cloth wear wearabl,cloud cloudi,cloud fog mist obscur,cloud overcast sunless,\
    cloudi muddi murki,cloudi murki turbid,cloudi overcast,clout pull,clown comedi funni,clown frivol prank,\
    clown goof,club gild guild lodg societi,club nine,clue cue,clue hint,clump cluster constel flock,clump thump,\
    clumsi cumbersom inept,clutch seiz,clutter jumbl muddl smother,clutter litter,coach handler manag,coach tutor,\
    coagul solidifi,coal ember,coalesc coalit,coalit fusion,coars granular,coars harsh,coars salti,coars vulgar,\
    coast coastal,coast coaster,coast seacoast seashor,coat finish,coat pelag,coat surfac,cob hazelnut,\
    cobbl cobbler,cobbl shoemak,cobbler shoemak,cock dick peter prick,cock hammer,cock ruffl strut,coco coconut,\
    cod collect,cod dupe fool gull slang,cod pod,coda final,code coder,code codifi,code cryptographi,\
    coder programm,codifi statut,coerc coercion,coerc coerciv,coerc forc hale pressur,coercion compuls,coffe java,\
    cog sprocket,cognit cogniz,cognit knowledg,cogniz ken,cogniz know,coher cohes,coher consist logic order,\
    coher lucid,cohes tacki,coil curl scroll,coil helic spiral turbin,coil helix,coin mint,\
    coincid coincident concurr simultan,coincid concur,coincid conjunct,cola dope,cole kale,collabor confeder,\
    collabor cooper partner,collag montag,collaps founder,collaps prostrat,collat snack,\
    collater confirm corrobor substanti valid verifi,collater indirect,colleagu collegi,colleagu fellow,\
    collect collector,collect compendium,collect compos,collect corpor,collect garner gather,collect joint,\
    collect payabl,collect pois,collect solicit,colleg collegi,colli dirti grime soil,collid collis,\
    collier pitman,colon coloni,colon settl,coloni colonist,coloni compound,coloni settlement,colonist settler,\
    color ting,color vivid,coloss colossus,coloss prodigi stupend,combat contenti disput,combat fight,\
    combat fighter,combat milit,combin combinatori,combin compound,combin unit,combust erupt ignit,come comer,\
    come cum ejacul semen,comeback replic retort,comedi comic,comedian comic,comfi comfort,\
    comfort consol solac sooth,comfort eas,comfort quilt,comfort reliev,comfort sympath,command domin overlook,\
    command hijack pirat,command precept teach,command requir,commando ranger,commemor immort memori,\
    commemor memori remembr,commenc graduat,commensur correspond proportion,comment commentari,comment gossip,\
    comment input remark,comment notic remark,comment observ,comment review,commerc commerci mercantil,\
    commerci commercialis,commiss commission,commiss committe,commit committ,commit consecr dedic devot,\
    commit institution,commit perpetr,committ consign,committ perpetr,commod pot potti throne toilet,\
    common commonplac everyday,common green park,common gross vulgar,common mutual,common normal ordinarili usual,\
    commonplac hackney stock tire,commonwealth countri nation,commot din,commot disrupt disturb flutter,\
    commot whirl,communal communiti,commune communion,communic convey transmit,communion share,\
    communiqu despatch dispatch,communism communist,commut permut transpos,commut replac substitut,\
    comp comprehens,compact compress concret,compact concentr dens densiti tight,compact coven,compact crunch,\
    compact succinct summari,compani companion,compani companionship fellowship societi,companion companionship,\
    compar comparison equival,compar correspond,compar equat liken,compar relat,compass compassion,compass piti,\
    compassion piti,compel compuls,compel oblig,compens indemnifi repair,compens pay salari,\
    compens remuner salari,compet competit,compet competitor,compet vie,competit content rivalri,competit contest,\
    competit fight,competit milit,compil digest,complain complaint,complain plain,complain plaintiff,\
    complement complementari complet,complet consumm,complet discharg dispatch,complet finish,complex composit,\
    compli complianc,compli compliant,complianc compliant,complianc defer,complianc submiss,complic elabor refin,\
    complic perplex,compliment complimentari,compliment congratul,compliment regard wish,\
    complimentari free grati gratuit,compon compos,compon constitu element,compon constitu part portion,\
    compon element factor ingredi,compos composit,compos pen write,composit makeup,compound deepen intensifi,\
    comprehend comprehens,comprehend embrac encompass,comprehend perceiv,comprehens full,comprehens inclus,\
    comprehens understand,compress compressor,compress constrict contract,compris constitut,\
    compris contain incorpor,compuls driven,compuls obsess,compulsori mandatori requir,comput computer,\
    comput computeris,computer computeris,con convict inmat,con defraud rook scam victim,con hustl,\
    con learn memor,conceal cover covert,conceal hidden,conceal hide,conceal privaci privat secreci,\
    conced concess yield,conced confess profess,conced grant,conceit swollen vain,conceit vaniti,conceiv concept,\
    conceiv conceptu gestat,conceiv imagin,conceiv mastermind origin,concentr focal focus,concept conceptu,\
    concept construct,concept creation,concept impregn,conceptu formul,concern implic,concern interest,\
    concern pertain refer relat,concert conjunct cooper,concili pacifi peacemak reconcil,concis succinct,\
    conclud conclus,conclud end over termin,conclud final last,conclud reason,conclud resolv,\
    conclus decis determin,conclus decis final,concoct mixtur,concord concur,concord harmoni,concours confluenc,\
    concours multitud throng,concur concurr,condemn crimin deplor vicious,condemn curs,condemn decri,\
    condens distil,condit condition,condit disciplin train,condit learn,condit precondit stipul,\
    condit specifi stipul,condit status,condit weather,condo condominium,condom safe,\
    conduc contribut contributori tributari,cone conic,confeder confederaci feder,confederaci conspiraci,\
    confer consult,confer leagu,confess fink squeal,confid confidenti,confid convinc posit,confid entrust,\
    confid intim,confid trust,configur conform contour shape,configur constel,\
    confin constrain constrict limit restrict,confin labour travail,confirm falsifi verifi,confirm ratif,\
    confirm substanti verif,confisc forfeit,confisc impound,conflict contradictori,conflict contraven infring,\
    confluenc merg,confound confus fox,confound contradictori,confound perplex,confront face,confront showdown,\
    confus disjoint disord illog scatter,confus flurri,confus lost,confus mistak,confus muddi,\
    confus perplex puzzl,congenit innat,congratul kudo prais,congratul plume pride,congreg faith fold,\
    congressman repres,conjectur guess hypothesi specul,conjectur hypothes specul suppos,conjectur hypothet,\
    conjug conjunct junction,conjug coupl,conjunct connect continu,conjur decept magic,conjur invoc,\
    conjur magician,connect connector,connect connexion,connot impli,connot intens,connot predic,\
    conquer conqueror,conquer conquest subject,conquer curb inhibit subdu suppress,conquer super,\
    conqueror vanquish,conquest seduct,conscienc conscienti,conscienti painstak,conscienti religi,conscious wit,\
    conscript muster,consecr ordain ordin,consecr sacr sanctifi,consecr vow,consecut sequenti serial success,\
    consecut straight,consensu consensus,consequ consequenti,consequ effect outcom result,consequ therefor,\
    consequenti event,conserv curat,conserv econom husband,conserv maintain preserv,consid consider,consid deal,\
    consid reckon regard view,consid studi,consider substanti,consider thought,consist dwell lie,consist reproduc,\
    consist systemat,consolid integr,consolid unifi,conson harmon harmonis,conson harmoni,consortium syndic,\
    conspicu promin,conspir conspiraci,conspir machin plotter,constanc constant,constanc stabil,constel dot stud,\
    constitu constitut,constitut establish format,constitut form,constitut inher integr,constrain stiffen tighten,\
    constrain strain,constraint restraint,constrict narrow,constrict tight,constru interpret,\
    construct constructor,construct fabric manufactur,consul consular,consult interview,consum consumpt,\
    consum devour down,consum ingest,consum overwhelm,consum squander ware,\
    consumm everlast perfect pure sod stare utter,consumm master virtuoso,consumpt ingest intak uptak,\
    contagi infecti,contain contin,contain control curb moder,contamin corrupt,contamin foul pollut,\
    contamin taint,contempl muse reflect rumin thought,contemporan contemporari,contemporan modern,\
    contemporari generat,contempt despit disdain scorn,contempt disrespect,contend content,contend contest,\
    contend postul,content contenti,content messag,contest dissent dissid objector protest,context contextu,\
    contigu immedi,contin continent,conting eventu,continu continuum,continu durat,continu endless incess,\
    continu keep,continu persist,continu preserv uphold,continu proceed,continu sequel,continu uninterrupt,\
    contracept prevent,contract contractor,contract contractu,contractor declar,contradict contradictori,\
    contradict contraven negat,contrari cranki grumpi,contrari opposit revers,contrari pervers wayward,\
    contrast counterpoint,contrast demarc,contraven contravent,contravent disput,contribut contributor,\
    contribut donat,contributor subscrib,contriv design plan,contriv devis forg formul invent,\
    contriv devis planner,contriv dodg,control govern,control oper,control restrain,conundrum enigma riddl,\
    convalesc recov,convalesc recoveri,conveni restroom,convent establish,convent normal rule,converg meet,\
    converg overlap,convers convert,convers discours,convers inform,convers revers transpos,convert convertor,\
    convert exchang,convert reborn,convert transform translat,convey conveyanc,convey conveyor transport,\
    convey express,convey impart,convict sentenc,convinc persuad persuas,convolut pervert sophist,\
    convolut swirl vortex whirl,convolut tangl,convuls fit,convuls spastic,convuls thrash,convuls turmoil upheav,\
    cook cooker,cook cookeri,cook prepar readi,cool coolant,cool cooler,cool pois,coon nigga nigger spade,\
    coordin interconnect unifi,coordin match,coordin organis,cop copper fuzz,cop thiev,cope grappl manag,\
    cope header,copi imit simul,copi replic,copi transcript,copier duplic,cord corduroy,cord twill,\
    cordial liqueur,cordial warm,core nucleus,corkscrew spiral,corn maiz,cornea corneal,cornel dogwood,\
    corner nook,corner trap,corner tree,cornet trump trumpet,coron crown,coron lei wreath,corp corpor,\
    corpor materi physic,corpor tummi,corps remain stiff,correct disciplin disciplinari,correct redress right,\
    correct restor,correspond equat,corrobor underpin,corrupt crook,corrupt defil sulli taint,corrupt degrad,\
    corrupt deprav pervert profan subvert,corrupt dishonest purchas,corrupt pervers,corrupt rotten,\
    corset girdl stay,cortex cortic,cosi snug,cosmet decor ornament,cosmet enhanc,cosmic cosmos,\
    cosmopolitan ecumen universal worldwid,cosmos exist univers world,cost price toll,cost pricey,costa rib,\
    cot crib,couch loung sofa,couch put redact,cougar panther puma,counsel guidanc,count counter,\
    count enumer numer reckon talli,count matter,count weigh,counten endors sanction warrant,counten mug visag,\
    counter tabul,counteract neutral,counterfeit fake forg,counterfeit forgeri,counterfeit imit,\
    countless infinit innumer myriad,countrywid nationwid,coup takeov,coupl coupler,coupl duet duo,\
    coupl join link,coupl match mate pair twin,coupl mate pair union,coupon voucher,courier messeng,cours flow,\
    cours natur,cours trend,court courtroom,court courtship woo,court romanc solicit woo,court state,court tribun,\
    courteous gracious,courteous polit,cover extend,cover mask screen,coverag report,covert hidden,covet cupid,\
    covet desir,covet grasp greedi,covet greed,covet jealous,cow coward,coward fear,cps hertz,crab cross grumpi,\
    crack fractur,crack gap,cracker redneck,crackl crunch,craft trade,crafti cun dodgi foxi guil sli tricki,\
    crafti deceit guil,craftsman craftsmanship,craftsmanship workmanship,cram wad,cramp halter hamper,cramp spasm,\
    crank cranki,cranki irrit techi testi,crap crappi,crap dirt poop shit,crappi lousi rotten shitti stink stinki,\
    crash ram,crash wreck,crave desir,crave hunger lust thirst,crawl crawler,crawl creep,crawler creeper,\
    craze crazi,craze cult fad,craze delirium frenzi furi hysteria,craze madden,crazi daft,\
    crazi dement mad sick unbalanc,crazi folli foolish,cream creami,cream lick,cream ointment,cream pick,\
    creas crimp fold,creas crisp wrinkl,creas furrow seam wrinkl,creas kris,creat creation,creat creativ,\
    creat creator,creat creatur,creat make,creativ origin,creatur puppet tool,creatur wight,credit creditor,\
    credit recognit,credit respect,creep creeper,creep creepi,creep mous sneak,creep spook,crescent lunat,\
    crest plume,crest summit top,crest tuft,cri exclaim outcri shout,cri glare rank,cri holler scream shout yell,\
    cri insist instant,cri tear weep,crib poni trot,crime crimin,crime offens,crimin crook felon outlaw,\
    crimin feloni,crimin illeg outlaw,crimp kink,crimp pinch,crimson flush red,cring fawn,\
    cring funk quail recoil shrink winc,crippl disabl incapacit,crippl game halt lame,crisp frosti nip snappi,\
    crisp sharp,crisp toast,criterion standard touchston,critic criticis,critic critiqu,critic crucial,\
    critiqu review,crochet hook,crock piss plaster smash soak sous,crock smut soot,crop cultiv,crop harvest,\
    cross fret irrit,cross intersect,cross transvers,cross travers,crossroad hamlet,crossroad intersect,\
    crossroad junctur,crotch fork,crotch genit privat,crouch squat,crouch stoop,crow triumph,crowd herd,\
    crown laurel,crucial essenti,crucial import,crucifi crucifix,crucifi crucifixion,\
    crucifi dun frustrat rag torment,crucifi subdu,crude earthi,crude oil petroleum,crude primit rude,crude rough,\
    cruel cruelti harsh,cruelti merciless ruthless,cruis cruiser,cruis sail,crumb crumbl,crumbl decay,\
    crunch grind,crunch munch,crusad reform,crush crusher,crush devast,crush jam,crush mash squash squeez,\
    crush oppress suppress,crush stifl suppress,cryptic enigmat mysteri,cryptograph cryptographi,\
    crystal elucid enlighten illumin,crystallin transpar,cub lad sonni,cub rooki,cube cubic,cube dice,\
    cuckold wander,cuckoo goof goos jackass twat,cudd cuddl,cuddl nest nestl snuggl,cue prompt remind,\
    cuff handcuff,cull pick,cull reject,culprit perpetr,cultiv finish polish refin,cultiv grower raiser,\
    cultur ethnic,cumul cumulus heap mound pile,cun cute,cunt puss pussi slit snatch twat,cup transfus,cur curl,\
    cur mutt,curat cure remedi therapeut,curat minist parson pastor rector,cure harden solidifi,cure heal recov,\
    cure vulcan,curio curios odditi peculiar rariti,curios curious,curios wonder,curious foreign strang,\
    curious funni peculiar queer rum singular,curious inquisit interrog,curious odd peculiar,curl kink,curl lock,\
    currenc current,current present,current stream,curri groom,curricular curriculum,curriculum programm syllabus,\
    curs cuss oath swear,curs damn doom,curs hex jinx,cursor pointer,curt short,curtail downsiz,curtail restrict,\
    curtail suppress,curtain drape draperi pall,curv curvatur,curv cut sheer slew trend veer,curv wind,\
    cushion pad,cusp leaflet,cuss pest,cuss stubborn,custodi custodian,custodi detain detent,custodi hand,\
    custodian keeper,custom customari,custom customis,custom tradit,custom usag,cut cutter,cut edg sting,\
    cut pierc stab,cut reduc trim,cutan cuti,cutan dermal,cute pretti,cuti skin,cutoff shortcut,cyan teal,\
    cyberpunk hacker,cyberspac internet net,cycl cyclic,cycl motorbik motorcycl,cycl rhythm round,cyclic period,\
    cylind cylindr,cyst cystic,cyst vesicl,czar tsar,dab pat,dab splash splatter,dab swab,dad dada daddi papa pop,\
    daemon demon devil fiend,dag jag,daili day,dainti delicaci goodi treat,dainti exquisit,dainti minc prim,\
    dam dike dyke,damag detriment,damag discredit,damag harm impair,dame ladi madam,damn darn hoot,\
    damp dampen dull mute,damp damper,damp moist,dampen stifl,damper muffler,danc dancer,\
    danger grave grievous serious,danger hazard peril,danger peril risk,danger unsaf,dangl hang,dare defi,\
    dare presum,dare ventur,daredevil lunat,dark iniqu wicked,dark shadow,darl ducki favourit pet,darn mend,\
    dart dash,dart fleet flutter,dash dot,dash elan flair panach,dash gallant,dash smash,dash sprint,dash spruce,\
    dashboard fascia,daughter girl,daunt intimid,daunt pall scare,dawn penetr,day year,daydream dream stargaz,\
    daydream moon,daylight daytim,daze dazzl,daze fog haze,daze foggi,daze shock,daze stun stupid,deactiv inactiv,\
    dead death,dead deuc insan mad,dead lethal,dead venom virul,deadlock impass,deaf indiffer,deal handl,\
    deal relat,deal transact,dealer dealership,dealership franchis,dear devout earnest heartfelt,dear precious,\
    death deceas expiri,death die,debacl fiasco,debacl slaughter thrash whip,debat deliber moot,debat problemat,\
    debilit exhaust,debilit weaken,debri dust junk rubbl,debug debugg,debunk repudi,\
    debut entri introduct launch unveil,dec declin,decad decay,decad degener,decad ten,decant pour,decay declin,\
    decay decompos disintegr,decay rot rotten,deceas deced depart,deceas die exit expir perish,\
    deceit decept misrepresent,deceit dishonest,deceit fallaci fraudul,deceiv decept mislead,deceler retard slow,\
    decenc decent,decent nice,decent proper,decentr decentralis,decept obliqu,decid decis,\
    decid definit emphat unquestion,decid determin,deciph decod decrypt,decis resolut,deck floor,declar indic,\
    declar state,declin diminut,declin refus reject,declin worsen,decompos decomposit,decompos rot,\
    decomposit disintegr,decompress relax unwind,decompress uncompress,decor design,decor medal ribbon,\
    decoupl dissoci,decre edict fiat,decre rule,decreas decrement,decreas diminish lessen,decreas reduc,\
    deduc deduct deriv infer,deduct entail implic,deduct recoup withhold,deduct subtract,deed work,deep deepli,\
    deep depth,deep late,deep trench,deepen thicken,deepli profound,defam defamatori,defam libel malign slander,\
    defam slander sulli,defamatori libel slander,defeat disappoint foil frustrat thwart,defeat kill,defeat lick,\
    defeat overcom,defect fault flaw,defect faulti,defect shortcom,defenc defend,defenc defens,defend defens,\
    defend guard,defend guardian protector,defend suspect,defend withstand,defens justif,defer deferr postpon,\
    defer postpon remit shelv tabl,defer regard,defer respect,deferr recess,defi defianc,defi defiant,\
    defi refus resist,defi withstand,defianc defiant,defianc rebelli,defiant noncompli,defiant rebelli,\
    defici inadequaci insuffici,defici lack want,defici substandard,deficit shortag shortfal,defil gorg,\
    defil pollut,defil stain sulli tarnish,defin definit,defin delimit delin specifi,defin outlin,defin shape,\
    definit determin,definit unequivoc,deflat punctur,deflect refract,deflect warp,deform distort malform,\
    deft dexter,defunct extinct,degen degener,degener degrad dissip dissolut libertin,degener deterior devolv,\
    degener deviant deviat pervert,degener devolut,degrad devalu,degrad disgrac,degre level stage,dehydr dri,\
    dehydr evapor,deiti divin god immort,delay detain,delay postpon wait,deleg releg,delet eras,delet excis,\
    delet omiss,deli delicatessen,deliber slow,delic exquisit fine,delic fragil frail,delicaci discret,\
    delici delight,delici luscious yummi,delici pleasur,delight enchant transport,delight joy pleasur,\
    delight pleas,delight revel,delimit demarc,delin outlin,delin repres,delinqu derelict neglect remiss,\
    delinqu overdu,deliri delirium,deliri excit frantic mad,deliri hallucin,deliv deliver,deliv deliveri,\
    deliver rescu save,deliver rescuer savior saviour,delug flood inund swamp,delug flood inund torrent,\
    delug overwhelm,delus hallucin,delus illus,delux gild grand luxuri opul princ sumptuous,delux lux,delv dig,\
    demand exact,demand necessit need postul requir,dement insan mad,demis die,demo demonstr exhibit present show,\
    democraci democrat,democraci republ,democrat popular,democrat populist,demograph demographi,demolish demolit,\
    demolish destroy,demolish dismantl,demolish level,demolit destruct,demon diabol infern satan unholi,\
    demon fiend ogr,demonstr establish prove shew show,demonstr illustr,demonstr protest,demot releg,den hideaway,\
    den lair,deni denial,deni denier,denim jean,denomin sectarian,denot explicit,denot indic,dens dumb,dens thick,\
    dent ding goug nick,dent incis prick scratch slit,dent indent,depart department,depart departur,\
    depart deviat vari,depart goer leaver,depart part start,departur deviat differ diverg,\
    departur exit expir go pass,departur go leav,depend faith reliabl,depend honest reliabl,depend hook,\
    depend subordin,depict describ,depict pictur portray,deplet exhaust,deplor distress lament piti sad sorri,\
    deplor wretch,deport exil expatri,deport extradit,depos deposit,depos testifi,deposit depositor,\
    deposit lodg stick wedg,deposit posit situat,deposit sediment,depositori repositori,depot storag,depot termin,\
    deprav pervers pervert,deprec depreci slight,depreci devalu,depreci knocker,depress dismay,\
    depress downer sedat,depress slump,depriv disadvantag,depriv divest strip,depriv impoverish,\
    depriv needi privat want,deputi lieuten,deriv differenti,deriv etymolog,deriv gain,dermal epiderm,\
    descend descent,descend fall,descend poster,descent extract origin,describ descript,describ draw line trace,\
    descriptor form signifi,desecr outrag profan,desert desol,desert renegad,deserv merit,deserv worth,\
    design identif,design indic point,design scheme,desir hope,desir suitabl worthi,desir want,desir wish,\
    desol devast ravag scourg,desol loneli,despair desper,despatch dispatch expediti,desper urgent,\
    despis disdain scorn,despis hate scorn,despit spite,despot tyrant,destin doom fate,destin goal,destin intend,\
    destin terminus,destitut impoverish indig necessit needi,destroy destruct,destroy ruin,detach disengag,\
    detach insul,detach isol separ,detail elabor,detail item particular,detain detaine,detect detector,\
    detect discov find notic observ,detect investig,detect percept,detect sens,detect sleuth,detector sensor,\
    deter deterr,deter discourag,deterior impair,deterior worsen,determin determinist,determin find,\
    determin influenc regul shape,determin purpos,determin set,deterr handicap hinder hindranc impedi,\
    deton explod,deton explos,detriment harm noxious,deuc devil dicken,deuc two,develop development,\
    develop evolut,develop evolv germin,develop grow growth matur,develop underdevelop,deviat divert,\
    devic gimmick twist,devil diabol,devil mischief rascal,devious obliqu,devis fashion make,devis machin,\
    devolut devolv,devot devote,devot vener,devout religi,diagnos diagnosi,diagnosi diagnost,diagnost symptomat,\
    diagon slant slope,diagram plot,diagram schemat,dialog dialogu,diam diamet,diamant sequin spangl,\
    diaper napkin nappi,diari journal,diarrhoea loos,dice die,dichotomi dualiti,dickey dicki,dictat dictatorship,\
    dictat order prescrib,dictat potent,dictionari lexicon,didact educ instruct pedagogi teach,didact pedagog,\
    dielectr insul,diet dietari,diet dieter,diet dietet,dietari dietet,dietitian nutritionist,differ differenti,\
    differ disagre dissent,differ disput,differ otherwis,differenti discrimin,differenti distinct,\
    differenti distinguish mark,differenti distinguish separ sever,differenti special specialis,difficult hard,\
    diffus dispers dissemin,diffus permeat pervad,dig digger,dig drudg fag grind labour toil travail,dig excav,\
    dig lodg,digger excav,digit figur,digit finger,dignifi digniti,digress divers,digress excurs rambl,\
    digress stray,dilat elabor exposit,dilig industri,dilut thin,dilut thinner,dim faint shadowi vagu,dim pale,\
    diminish diminut,diminish lessen weaken,diminut minut petit tini,diminut reduct,dine diner,dine dinner,\
    ding dong,dinghi dori,dioces diocesan,dioces episcop,dip dunk sous,diploma sheepskin,diplomaci diplomat,\
    diplomaci discreet finess,direct director,direct forthwith immedi instant,direct guid,direct straight,\
    direct target,direct way,director manag,dirt dirti,dirt filth greas grime grung soil stain,dirti filthi lousi,\
    dirti soil unclean,disabl disqualifi,disabl handicap impair,disabl handicap incapacit invalid,disagr disagre,\
    disagr discrep,disagr disson,disagre discord,disallow forbid nix prohibit veto,disappear fade,\
    disappear vanish,disappoint unsatisfi,disapprov dislik,disapprov reject,disarm disarma,disarm unarm,\
    disassembl dismantl,disast disastr,disastr fatal fate,disburs expend,disburs expens,disburs outlay spend,\
    disc disk platter record,disc disk saucer,discard dispos,discern discreet,\
    discern distinguish recogn recognis spot,discern evid observ,discern legibl,discharg dismiss fire,\
    discharg emiss,discharg vent,discipl discipleship,disciplin subject,disclos disclosur,\
    disclos divulg expos reveal unwrap,disclosur reveal revel,discomfort sore,discomfort uncomfort,\
    disconnect fragment split,disconnect gulf,disconnect unplug,discord disson,discord strife,\
    discount dismiss disregard ignor,discount rebat,discourag dismay,discours discuss,discours dissert,\
    discours preach sermon,discov discover,discov discoveri,discov hear learn,discover finder,\
    discoveri find uncov,discredit disgrac shame,discreet discret prudenc,discrep disson,discrep inconsist,\
    discrep varianc variant,discret discretionari,discret distinct separ,discrimin discriminatori,\
    discrimin favourit,discriminatori prejud,disdain imperi lord pride,disdain insult scorn,disdain patronag,\
    diseas morbid patholog,disengag fallback pullout,disengag withdraw,disgrac scandal shame shock,\
    disgruntl dissatisfi,disgust distast foul loath repel revolt,disgust distast revolt sicken,disintegr dissolut,\
    disjoint disloc separ,disjoint dissoci divorc,disk harrow,diskett floppi,disloc disrupt,dismal dread,\
    dismal dreari gloomi,dismantl level,dismiss liber sack,disobedi noncompli,disord distract perturb troubl,\
    disord jumbl,disord upset,dispar distinct,dispatch murder off slay,dispatch shipment,dispatch starter,\
    dispel dispers dissip scatter,dispers distribut,dispers dot scatter sprinkl,dispers spread,displac preempt,\
    displac shift,displac supplant,display exhibit expos,display exhibit show,dispos disposit,\
    dispos inclin prepar,disposit inclin tendenc,disposit tempera,disprov rebutt refut,disput quarrel scrap,\
    disqualif disqualifi,disqualifi unfit,disregard forgotten,disregard ignor snub,disregard irrespect regardless,\
    disregard neglect,disrupt interrupt,disrupt troubl turbul,dissatisfact dissatisfi,dissemin propag,\
    dissent object protest,dissent protest resist,dissert thesi,dissid heret,dissimilar unlik,dissip fool,\
    dissip wast,dissoci separ sever,dissolut dissolv,dissolut incontin,dissolv resolv solvent,disson nois racket,\
    disson unresolv,distast offens,distil distilleri,distil purifi sublim,distinct distinguish,distinct emin,\
    distinct other separ,distinct peculiar special,distinct typic,distinguish impos,distort falsifi warp,\
    distort misrepres pervert twist,distress disturb perturb troubl worri,distress hurt suffer,distress pain,\
    distress serious,distress stress,distress unhappi,distribut distributor,distribut spread,\
    district dominion territori,district zone,distrust mistrust suspect,distrust mistrust suspicion,\
    disturb perturb upset,disturb troubl upset,disturb upset worri,disturb vex,dit dot,ditch dump,dive diver,\
    dive plung,diver divers,diver loon,diver plunger,divers diversifi,divers divert,divers recreat,divers varieti,\
    divers various,diversif diversifi,divid divis,divid fraction,divid partit,divid separ,divid share,divid split,\
    divid splitter,divid watersh,divin propheci,divis division,divisor factor,dizzi giddi silli,\
    dizzi giddi vertigo,doc doctor physician,dock docker,dock pier wharf,docker loader,doctor sophist,\
    doctrin ism philosophi,document documentari,document paper,documentari object,dodg dodger,dodg dodgi,\
    dodg escap evas,dodg scheme,dodger fox,dog persist,dog tenaci,dogma dogmat,dogma tenet,dole mourn,dole sorrow,\
    doll dolli,dolor tear weep,domain land,dome vault,domest tame,domicil resid shack,domin dominion,\
    domin lateral,domin master,domin masteri supremaci,domin predomin prevail preval rife,\
    domin predomin prevail reign rule,done through,donut doughnut,doodl scrabbl scribbl,doom lost,doom sentenc,\
    doom unlucki,door doorway threshold,dope drug narcot,dope gage sen skunk weed,dori walley,dork jerk,\
    dorm dormitori,dormant hibern,dormant sleep,dosag dose,dose drug,dot fleck speck speckl,doubl doubli twice,\
    doubl dual twofold,doubt dubious uncertainti,doubt question sceptic,doubt tentat,doubtless undoubt,\
    doughnut halo ring,down downward,downfal precipit,downright straightforward,\
    dozen gob heap lash load lot pile raft score slew stack ton wad,dozen twelv xii,draft drafter,draft draw,\
    draft enlist,draft outlin,drag tangl,dragoon railroad,drain drainag,drain exhaust,drama dramat,drama play,\
    dramat embellish embroid pad,dramat spectacular strike,dramat theatr,draught gulp,draw pull,draw reap,\
    draw standoff,drawer knicker pant,drawn haggard worn,dream dreamer,dream dreami,dreamer idealist,\
    drench soak sous,drench swamp,dress dresser,dress fertil fertilis,dress stuf,dri drier,dri dryness,dri iron,\
    dribbl drip trickl,dribbl drool,dribbl filter trickl,drier dryer,drift drifter,drift err stray,\
    drift float vagabond,drift impetus impuls,drift rambl rang roam rove stray swan vagabond wander,\
    drifter vagabond,drill exercis practic,drill practic practis,drink drinker,drink pledg salut toast,\
    drinker juicer,drip soak sop,drive driver,drive impuls,drive motor,drive thrust,driven impel,drone monoton,\
    drone poke trailer,drop droplet,drop dung muck,drop fall,drove hord swarm,drown overwhelm submerg,\
    drowsi sleepi,drowsi yawn,drudg hack,drug sedat,drugstor pharmaci,drum drummer,drunk intox,drunk sot,\
    drunken intox,dual dualiti,dub knight,dub nicknam,dubious question,duck submers,duli punctual,dull grey,\
    dull mute soften,dumb slow,dump mope,dun fawn,dungeon keep,dupe victim,duplic extra,duplic fraudul,\
    duplic match twin,duplic parallel twin,duplic repeat replic,duplic reproduc,durabl last,durat length,\
    dusk twilight,dust duster,dust dusti,duster smock,dusti stale,duti oblig respons,duti tariff,dwarf gnome,\
    dwarf midget,dwarf overshadow shadow,dwell dweller,dwell inhabit live popul,dweller habit inhabit,\
    dwindl taper,dye dyer,dynam hearti vigor,dynam kinet,eager forward readi zeal,earli other,earlier earliest,\
    earlier origin,earlier sooner,earliest soonest,earmark hallmark trademark,earn earner,earn garner,\
    earn net profit,earn pay remuner salari wage,earn realis,earnest serious sincer,earnest sincer solemn,\
    earphon headphon phone,earth globe,earth ground,earthquak quak,eas easi simpl,eas moder,eas relief,\
    easi easili,easi leisur,easi relax,easi slow slowli,easi soft,easili well,east eastward,easter eastern,\
    eat eater,eat feed,eater feeder,eateri restaur,ebb reflux,ebb wane,eboni sabl,eccentr flake geek,eccentr type,\
    echo recal,echo resound reverber ring,eclips occult,eclips overshadow,econom economi,\
    econom frugal scotch spare stint,economi economist,economi thrifti,ecstasi ecstat,ecstasi exalt raptur,\
    ecstat raptur,eddi swirl whirl whirlpool,edg inch,edgi uneasi,edit editor,edit redact,editor editori,\
    educ elicit evok extract,educ enlighten,educ pedagog,educ train,eff fuck hump jazz screw,effect effector,\
    effect effectu efficaci,effect effici,effect impress,effect potenc,effectu implement,effectu legal,\
    effici expediti,effluent outflow,effluent wastewat,effort exert travail,effort exploit feat,effus expans,\
    effus gush outburst,egg testi testicl,ego self,egress emerg,egress emergenc,eight octet,eight viii,\
    eighteen xviii,ejacul interject,eject expuls,elabor enlarg expans,elabor intric,elabor luxuri,elabor ornat,\
    elan zeal,elast flexibl,elat exhilar,elat intox uplift,elat joy,elat light,eld year,elect elector,elect elig,\
    elect elit,elector voter,electr electrifi,electr galvan,electrifi thrill,electrolysi electrolyt,\
    electrostat static,eleg grace,element elementari,elementari simpl,elev exalt idealist lofti,elev lift rais,\
    elev promot upgrad,elicit evoc,elimin evacu excret void,elis except exclus,elit elitist,elk moos,\
    ellips ellipt,ellips oval,ellipt oval ovat,elong extend lengthen prolong,eloqu facil fluent,\
    eloqu fluenci smooth,elucid lucid,elud elus,elus subtl,eman emiss,eman exhal,eman process,emancip liber,\
    emb implant plant,embark ship,embark ventur,embarrass humili,embellish embroideri,embodi incarn substanti,\
    embrac espous,embroid embroideri,embryo embryon,embryolog embryon,emerg emergenc,emerg emergent,emerg rise,\
    emergenc emergent,emf voltag,emigr expatri,emin high,emin lofti soar tower,emiss emit,emit emitt,emit utter,\
    emphas emphasi,emphas emphasis emphat,emphas emphasis underlin underscor,emphasi emphat,emphat forc,\
    empir imperi,employ employe,employ engag hire,employ work,empow empower,empow endow gift invest,empow sceptr,\
    empti evacu,empti hollow,empti vacanc vacuum void,enact ordain,enact reenact,enchant spell tranc,\
    encircl skirt,encircl surround,enclos enclosur envelop,enclos envelop wrap,encod encrypt,encount meet,\
    encount skirmish,encourag support,encroach entrench imping trench,encroach impact imping,\
    encroach imping infring,encroach intrus invas,encroach invad,encroach trespass usurp violat,\
    encumbr hinder hindranc prevent,encyclopaedia encyclopedia,endang jeopard menac peril threaten,\
    endang peril queer,endeavour enterpris,endeavour strive,endem indigen,endless etern,endless infinit,\
    endocrin hormon,endors ratifi subscrib,endoscop endoscopi,endow gift talent,endpoint termin terminus,\
    endur last live surviv,endur suffer support,enemi foe,energ energi,energ kinet,energet energi,\
    energet industri,energi push,energi vigor zip,enforc implement,enforc impos,engag engross,\
    engag prosecut pursu,engend father mother sire,engin locomot,engin mastermind orchestr organiz,\
    engin technolog,engrav etch incis inscrib,engrav grave inscrib,engross engulf immers steep,engross preoccup,\
    enhanc foil,enhanc heighten,enhanc sweeten,enigma enigmat,enigma mysteri secret,enigmat puzzl,enjoin injunct,\
    enjoin order,enjoy gratifi pleasur,enjoy love,enlac interlac intertwin lace twine,enlarg magnifi,\
    enlighten illumin inform,enlighten initi,enlighten irradi,enlighten nirvana,enlist hitch tour,enlist recruit,\
    enorm grand great immens sizeabl vast wide,enorm huge stagger tremend,enorm outrag,enough plenti,\
    enough suffici,enquir enquiri,enquir inquir investig,enquir inquir wonder,enquiri inquiri queri question,\
    enquiri inquiri research,enrol enrolle,enrol enter inscrib recruit,enrol registr,enshrin saint,enshrin shrine,\
    ensu result,entail impli mean,entangl mat snarl,entangl mire,entangl web,enter entranc incom ingress,\
    enter entrant,enter entre,enter intestin,enter particip,enterpris entrepreneur,enterpris initi,entertain nurs,\
    enthusiasm enthusiast,enthusiasm exuber,enthusiast partisan,entic lure tempt,entic temptat,\
    entir entireti integr total,entir full total,entir intact integr,entir stallion,entitl gentl,entitl titl,\
    entourag suit,entranc entre,entrant fledgl freshman newbi newcom,entrap frame,entrap snare trap,\
    entrepreneur entrepreneuri,entropi random,enumer item,enumer number,environ environment,\
    environment environmentalist,envis fanci figur imag pictur visual visualis,envis forese,envisag imagin,\
    enzym enzymat,ephemer ephemera,ephemer pass transient,epic heroic,episcop pontif,episod instal,\
    episod occasion,epitheli epithelium,epitom paradigm prototyp,epoch era,equal equat equival par,equal even,\
    equal level,equal peer,equal rival,equat equatori,equestrian horseman,equip furnish,equip outfit,equit just,\
    equit ride,equiti fair,erad extermin termin,erad obliter,eras erasur,erect upright vertic,ero erot,\
    erod eros wear,erod scour,eros jag notch tooth,erotica porn porno pornographi,err error,err mistak,\
    errat mercuri quicksilv,errat planetari wander,errat unpredict,erron error,erron mistaken,error fault mistak,\
    escal intensifi,especi except particular special,especi particular peculiar special,espous marri wed,\
    essay test tri,essenc essenti,essenc gist inward kernel meat substanc,essenti indispens,\
    essenti necess necessari requir requisit,establish found institut plant,establish found launch,\
    esteem honor prestigi,esteem prise prize respect valu,esteem reput,estim respect,estuari estuarin,\
    etern everlast forev,etern everlast perpetu,etern immort,etern infin,etern timeless,ethic honor honour,\
    ethic moral,ethnic heathen pagan,evad evas,evalu judg,evalu rate valuat,evalu valu,evanesc fade fleet,\
    evangel evangelist,evangelist gospel,evapor vapor vapour,even evening,even invari,even level,even still yet,\
    eventu final,everyday mundan routin,evid evidentiari,evid ground,evid prove show testifi,\
    evil immor iniqu wicked,evil malign,evil vicious,evoc evok,evoc remind reminisc reson,evoc summon,\
    evolut evolutionari,evolut evolv,evolut phylogeni,exact incis precis,exact just precis,exact stern,\
    exagger magnif,exalt exhilar,exalt glorifi laud,exam examin test,examin inspector,examin interrog,\
    examin probe,examin scrutini,examin tester,exampl exemplar,exampl exemplari,exampl exemplifi,\
    exampl illustr instanc,excav unearth,exceed except prodigi surpass,exceed excess,exceed extrem pass super,\
    exceed outgo outperform surpass,exceed top transcend,excel famous magnific splendid,excel surpass,\
    except exclud omit,excerpt extract,excess extra redund spare superflu surplus,excess extravag exuber,\
    excess over too,excess unreason,exchang interchang standard standardis,exchang switch,excit exhilar,\
    excit inflamm,excit irrit,excit stimul,excit stir,excit volatil,exclaim exclam,exclaim proclaim promulg,\
    exclud exclus,exclud shut,exclus scoop,excurs outing,excus exempt,excus explain,excus forgiv pardon,\
    execut feasibl practic viabl workabl,execut perform,exemplar exemplari,exemplari model,exemplari typic,\
    exemplifi illustr instanc,exempt freedom,exempt reliev,exercis exert,exercis practic practis,\
    exercis usag util utilis,exercis workout,exert wield,exhal expir,exhaust fag fatigu spent,exhaust fume,\
    exhaust sap tire,exhaust thorough,exhaust tire wear weari,exhaust tucker,exhibit exhibitor,\
    exhibit expo exposit,exhibition exhibitionist,exhibition exhibitor,exhibitionist flasher,exhilar stimul,\
    exhort press urg,exil expat expatri,exist existenti,exist real,exist subsist surviv,existenti experienti,\
    exit outlet,exon forgiv,exorc exorcist,expand expans,expans exuber,expans grand,expans sweep,\
    expect outlook prospect,expect requir,expedi opportun,expedit expeditionari,expedit hasten,expel expuls,\
    expel oust,expel rout,expend expenditur,expend expens,expend spend,expenditur outgo outlay spend,\
    experi experienc,experi experienti,experi experiment,experiment observ,expert expertis,expir expiri termin,\
    explain explan,explain explanatori,explain interpret,explicit express,explod explos,exploit user,\
    exploit victim,explor exploratori,explor research search,explos volatil,expon exponenti,expon index,\
    expos exposur,expos open,expos uncov,expos unmask,express face look,express limit,express reflect,\
    express utter verbal,expressway freeway motorway pike,expuls extrus,exquisit keen,exquisit recherch,\
    extend extens,extend extent,extend lengthi prolong protract,extend run,extens larg,extens propag,\
    exterior extern,exterior outsid,extermin liquid,extern internat,extern outsid,extern outward,extinct out,\
    extinguish quench,extort goug,extract extractor,extract infus,extran orthogon,extraordinari sin,\
    extrapol general generalis infer,extrapol interpol,extravag lavish rich,extrem extremist,extrem high,\
    extrem member,extrem utmost,extremist radic ultra,extrud extrus,exuber lush luxuri profus,exuber rejoic,\
    exud ooz,eye eyebal,eye optic,eyebal orb,eyeglass glass spec spectacl,eyelash lash,eyelet grommet loop,\
    eyelid lid,eyepiec ocular,eyesight see,fab fabul,fabl fabric fiction,fabl fabul,fabl legend,fabl legendari,\
    fabric fanci fiction fictiti,fabric framework,fabric invent manufactur,fabric storytel,fabul fantast incred,\
    fabul mythic mytholog,facad frontag frontal,face facial,face front,face veneer,facil instal,facilit help,\
    facsimil fax,faction sect,factori mill,faculti modul,faculti staff,fade slice,fade wither,\
    faeri fairi fay sprite,fag fairi nanc pansi queer,fag fatigu jade tire weari,fail failur,fail neglect,\
    fail weak,faint feebl,fair jolli middl moder pretti reason somewhat,fair just,faith fidel,faith religion,\
    faithless fals traitor treacher treason,fake falsifi fudg manipul misrepres,fake faux imit simul,\
    fake fraud pretend pseudo sham,fake juke,falcon hawker,fall tumbl,fall waterfal,fals hollow,fals incorrect,\
    fals mistaken,falsifi refut,falter hesit waver,falter uncertain,\
    famili genet hereditari inherit transmiss transmit,famili household,familiar intimaci,famin shortag,\
    fan fandom,fanat fiend,fanat rabid,fanci fantasi illus,fanci fond partial,fanci imaginari notion,\
    fanci whimsic,fantasi fantast,fantast futurist,fantast howl marvel rattl terrif tremend wonder wondrous,\
    far remot,fare transport,farewel leav part,farm farmer,farmer granger,farmland tillag,farther further,\
    fascin hypnot mesmer,fascin intrigu,fascism fascist,fashion manner mode style way,fashion stylish,\
    fast fixtur secur,fast speed swift,fast stronghold,fast tight,fasten fix secur,fasten tie,faster quicker,\
    fastest quickest,fat fatti,fat plump,fault faulti,fauna zoolog,favor favour prefer,favor favourit pet prefer,\
    favor lucki,favour privileg,fear fright,feather plume,feder federalist,fee tip,feebl frail infirm,\
    feebl infirm weak,feebl lame,feed feeder,feel flavor flavour smell spirit,feel sens,felic happi,fell hide,\
    fell vanish,fellow fellowship,felt mat matt,femal feminin,femin feminist,femin woman,feminin woman,fen marsh,\
    fend fender,feral savag,feroci fierc furious,fertil fertilis impregn,fertil natal,fertil prolif,fertil rank,\
    festiv fete,festiv merri,fetal fetus,fetch take win,fete fiesta,fetish voodoo,fey touch,fib tale,fiber fibr,\
    fiber fibrous,fibril filament,fiction novel,fiddl fiddler,fiddl petti trivial,fiddl violin,fiddler tinker,\
    fiddler violinist,field fielder,fierc furi furious violenc wild,fierc tear,fieri fire,fieri flame,fig figur,\
    fight fighter,fight oppos,fight struggl,file regist,filet fillet,fill filler,fill girl miss missi,fill occupi,\
    film flick movi pic,filmi gossam transpar vapor vapour,filter filtrat,filter permeat,filth filthi foul nasti,\
    fin five quintet,fin louvr,final finalis,final net,final ultim,financ financi,financ fund,financi fiscal,\
    find finder,find regain,finder viewfind,fine okay,fine thin,fine ticket,finger thumb,fink rat,fire flame,\
    fire ignit kindl,firebal powerhous,fireman reliev,fireman stoker,fireplac hearth,firesid hearth,firm hard,\
    firm hous,firm resolut resolv,firm secur,firm sound,firm steadfast,first foremost,first inaugur initi maiden,\
    fish fisher,fish fisheri,fish fishi,fisher fisherman,fishi funni shadi suspect suspici,fist hand,\
    fistula sinus,fit fitter,fit interrupt,fit jerki,fit meet,fit prime set,fit tantrum,fitter healthier,\
    fix fixer,fix fixtur,fix ingredi,fix jam mess muddl pickl,fix limit set specifi,fix mend repair repar,\
    fix trim,fixat obsess,fixat regress,fixer repair,fixtur habitu regular,fizz foam,flag iri,flag masthead,\
    flag sag swag,flair flare,flake peel,flake snowflak,flame flare,flammabl inflamm,flannel tweed,flap flutter,\
    flap fuss,flap wave,flash flasher,flash swank,flashi jazzi sporti,flashlight torch,flat level plane,\
    flat straight,flavor flavour nip relish smack tang,flavor flavour season,flawless perfect,fleck patch speckl,\
    fledg flight,fledg vane,flee fleer,fleec hook overcharg pluck plume rob soak surcharg,fleec shear,\
    fleec sheepskin,fleer fugit runaway,fleet fugit momentari,fleet swift,flesh fleshi,flesh pulp,fleshi obes,\
    fleshi overweight,fli flier,fli flight,fli flyer,fli quick,fli wing,flick flicker,flick flip leaf riff thumb,\
    flicker flutter quiver,flicker flutter waver,flicker spark,fling offer whirl,fling spree,flint granit stoni,\
    flip insol,flip somerset,flip toss,flirt teas vamp,flirt toy,float flotat,float swim,\
    flog lash slash strap welt whip,flog lash tan whip,flood glut,floor shock,floor storey stori,flop founder,\
    flop right,flora floral,flora plant,floral flower,florin guilder,flounder stagger,flourish wave,flow flux,\
    flow stream,flower unfold,flu influenza,fluctuat variat,fluctuat waver,flue fluke,fluenci fluent,fluent fluid,\
    fluff fluffi,fluff frivol,fluid liquid,flux liquefi,fob fox trick,focal local localis,fog foggi murki,\
    foggi hazi misti,fold foldabl,fold folder,folder nonsens,foliag leaf,folio leaf,folio page pagin,folk sept,\
    folk tribe,folli foolish stupid,follow next,followup reexamin review,fond love,font typefac,food nutrient,\
    foodstuff groceri,fool gull mug patsi sucker,fool jester,fool sap,foolish jerki,foot footer,foot hoof,\
    foot pes,foot term,footer footnot,footer pedestrian walker,footpath pathway,footstep pace step stride,\
    forag pastur,foray loot plunder rifl,foray maraud raid,forbear patienc,forbear refrain,\
    forbid foreclos preclud prevent,forbidden prohibit taboo,forc forcibl,forc impel,forc push,forc strength,\
    forecast predictor prognost,forecast prognosi,foreclos foreclosur,forefront vanguard,forego forfeit waiv,\
    forego relinquish waiv,foreground highlight spotlight,foreign outsid,forerunn herald precursor predecessor,\
    forest forestri,forest timberland woodland,forest wood,foreword prefac,forfeit forfeitur sacrific,\
    forg forgeri,forg hammer,forget mindless,forget oblivi,form format,form kind sort,form organis organiz,\
    form pattern,form spring,formal offici,formal valid,formaldehyd methan,format initi initialis,\
    format plastic shape,former onc,former previous,former sometim,formul formula,formul prepar,formula recip,\
    fort fortifi,fort fortress,fort garrison,fort loud,fort special,forth forward onward,forthcom outgo,\
    fortif fortifi,fortif munit,fortifi strengthen,fortun luckili,forward further,foster further,foster surrog,\
    foul funki smelli stink,foul raini,found foundat,found founder,found initi innov origin,founder lamin,\
    foundri metalwork,fountain outflow spring,four foursom quartet quaternari,fourteen xiv,fourth quarter,\
    fourth quaternari,fowl fowler,fowl poultri,fox foxi,foyer hall lobbi,fragil slight,fragment shard,\
    fragranc fragrant,frail imperfect,frame framer,framework model,frank frankfurt wiener,frank postmark,\
    frantic frenzi,frat fratern,fraud fraudul hoax,fray rub scratch,fray ruffl,freak monster,\
    free liber loos releas,free rid,freelanc independ,freelanc mercenari,freestand separ,freez frost,freez halt,\
    frenzi hectic,frenzi manic,frequenc frequent,frequenc often,frequent haunt,frequent oft often,\
    frequent patron shop sponsor,fresh glow,fresh newli,fresh novelti,freshen refresh,fresher freshman,fret fuss,\
    fret interlac lattic,fret itchi,fret stew sweat,fri fryer,fri saut,friction rub,friend friendli,\
    friend friendship,fright frighten scare,fright horribl horrifi,fright tremend,frighten terrifi,\
    frighten terror,frill ruff,frill ruffl,fring outskirt,fring peripheri,frivol trifl,frog toad,front frontag,\
    front frontal,frost frosti,frost ice,frost rime,frosti frozen glacial ici,frosti rime,frozen root,\
    fruit fruiti,fruit fruition,fruit product profit,fruit yield,fuck fucker,fulfil satisfi,full fuller,\
    full fulli,full mellow rich,full wax,fumbl grope,fumbl incompet,fumbl muff,fume smoke,fun funni,fun play,\
    function map,function offic role,function offici,function oper,function purpos role,function serv,fund store,\
    fundament fundamentalist,fundament profound,fundament rudimentari under,fungal fungus,funk funki,fur furri,\
    fur pelt,furi mad rage,furl roll,furnish furnitur,furnish provid render suppli,furnish trap,furrow groov rut,\
    furrow rug,furthermor moreov,fuse fusion,fuse prime primer,fusion merger unif,fuss mother,fuss spat tiff,\
    futil sleeveless vain,futil unavail,futur futurist,futur hereaft,futur next succeed,fuzz fuzzi,fuzz hair,\
    gab gossip,gab yak,gag jest joke laugh,gag muzzl,gage game punt stake,gage gaug,gain gainer,\
    gain lucrat profit,gain paid pay,gain win,gait pace,gal gallon,galact galaxi,gallant lofti majest proud,\
    gallant squir,galleri veranda,galvan inspir,galvan startl,gambit ploy,gambl gambler,gambl game,\
    game gimp lame limp,game gritti spirit,gang gangster,gang mob,gap open,gap spread,gape goggl,gape yawn,\
    garbag refus scrap,garden horticultur,garland miscellani,gas gaseous,gas gasolin petrol,gas gass,\
    gasp pant puff,gastric stomach,gatekeep porter,gauz net veil,gay homo homosexu,gay homosexu queer,\
    gay jolli merri,gay sunni,gaze stare,gel gelatin,gel mouss,gelatin jelli,gem gemston,gem jewel sequin spangl,\
    gem treasur,gen name,gender sexual,gene genet,general generalis induct,general generalis popular vulgar,\
    general most,generat product,generat reproduct,generat yield,generic genus,generos generous,generous liber,\
    genit possess,genit vener,genius mastermind,gentil heathen infidel pagan,gentl gradual,gentl light soft,\
    gentl mild,gentleman valet,genuin realli truli,geograph geographi,geometr geometri,geriatr gerontolog,\
    germ germin,germ microb,germ sourc,germin origin semin,germin sprout spud,gestat matern pregnanc,\
    gestur motion,gestur sign,getaway lam,ghost haunt obsess,ghost spectr spook,giant gigant,giant jumbo,\
    gift give,gig lanc spear,gigant mammoth,gild gilt gold golden,gimmick gizmo widget,gimp hitch limp,\
    girdl sash waistband,give giver,given grant,given precondit presumpt,glacial glacier,glad happi,\
    glamor glamour,glamor romantic,glanc glimps,glanc peek,gland secret,glare limelight spotlight,glass glaze,\
    glaze shini,gleam glimmer,gleam glisten glitter shine,glean harvest reap,glib pat slick,glide glider,\
    glide soar,glimmer intim,glisten glitter sparkl,glisten glossi shine shini,glitter scintil spark,\
    global globalis,global globe,global spheric,global world worldwid,gloom gloomi,gloomi sad,glori glorifi,\
    glori glorious,glorifi spiritu,gloss glossari,gloss glossi polish,gloss rubric,glossi slick,glove mitt,\
    glow incandesc,glow luminesc,glow radianc,glu paste,glue paste,glut overful,go sled,goali goalkeep,\
    gob marin seafar seaman tar,gob maw yap,goblin hob,god rever worship,golden prosper,golf golfer,\
    goo muck ooz slime sludg,good hefti respect sizabl sizeabl tidi,good sound thorough,good well,goof goofi,\
    goofi silli wacki,goon hood punk thug tough,goon lump,gorgeous magnific splendid,goug rout,govern governor,\
    govern regul regular,govern rule,governor gubernatori,governor regul,grab snap,grace gracious,grade grader,\
    grade gradual,grade level tier,grade mark score,grade place rank rate,grade rank stratifi,grade scale,\
    gradient slope,graduat postgradu,graft transplant,grain granul,grain granular,grammar grammat,\
    gran grandma grandmoth granni nan,grand import,grand thou thousand,grandeur nobil nobl,grandfath grandpa,\
    grant grante,grant subsid subsidis,granular gritti,grape grapevin,grapevin pipelin,graph graphic,grappl grip,\
    grappl wrestl,grasp seiz,grass grassi,grate harsh,gratif gratifi,gratif satisfact,gratifi indulg,\
    gratifi satisfi,gratuit needless,gratuiti tip,grave graviti sober,grave sculpt sculptur,\
    grave sedat sober solemn,grave tomb,gravit graviti,graviti solemn,gray grey grizzli,graze shave,greas greasi,\
    greas lubric,greasi oili,great illustri,greatest sterl superl,greed greedi,green greeneri,green greenish,\
    green immatur,green rejuven,greenhous nurseri,greet salut,grief heartach heartbreak,grief sorrow,\
    grievanc grudg,grievous heartbreak,grill lattic,grim gruesom macabr,grim hardship rigor sever,\
    grim relentless stern unrel,grin smile,grind nerd,grinder molar,grip handl,grip suitcas,grit gritti,\
    groan moan,groceri market,groin jetti,groom train,groov rifl,gross receipt revenu,grotesqu monstrous,\
    ground reason,ground yard,groundbreak innov pioneer trailblaz,group radic,group sort,grove orchard plantat,\
    growl grumbl rumbl,growth increas increment,grudg stew,grumbl murmur mutter,grumbl scold,guarante guaranti,\
    guarante undertak,guarante warranti,guarantor warrant,guard safeti,guard ward,guardian guardianship,\
    guardianship keep,guerilla guerrilla insurg irregular,guess hazard ventur,\
    guess imagin opin reckon suppos think,guid guidanc,guid guidebook,guid lead take,guid usher,guidanc steer,\
    guil wile,guilt guilti,guilti shame,guis pretext,guitar guitarist,gull seagul,gum mumbl,gun gunner,\
    gunfir gunshot,gush jet,gush pour,gush rave,gush spout spurt,gusset inset,gusto relish zest,gut gutter,\
    gutter sewer toilet,gutter trough,guy rib ridicul roast,gym gymnasium,habit habitu,habit wont,\
    haggard pinch skelet,hair hairi hirsut,hair whisker,haircar hairdress,hairdress stylist,hale whole,\
    hall hallway,hallow sanctifi,halter hemp,hamlet villag,hammer pound,hammock knoll mound,\
    hamper handicap hinder,hamper shackl,hand handwrit script,hand manpow men workforc,hand mitt paw,handbag purs,\
    handcraft handicraft,handgun pistol,handicap handicapp,handl handler,handl manag,handl manipul,handl treat,\
    handl treatment,hang hanger,hang knack,hangout haunt repair resort,hap happen occur,happen occurr,har rein,\
    har tackl,harass harrier,harbour haven seaport,harbour shield,hardback hardcov,harden temper treat,\
    hardi lusti robust valid,hardi stout sturdi,hare rabbit,harm hurt injuri trauma,harmon harmoni,\
    harmoni proportion symmetr,harmonica harp,harp harper,harri harrier,harri ravag,harsh rough,hart stag,\
    harvest reaper,hast hasti hurri,hast hurri rush,hasten hurri,hasten race rush speed,hasti precipit,\
    hastili hurri,hat hatter,hat lid,hatch hatcheri,hatchet tomahawk,hate hater,hate hatr,hate mean,\
    hate objection obnoxi,haul hauler,haul truck,haunt obsess preoccupi,haunt persist,haunt stalk,haven oasi,\
    havoc mayhem,haw hawthorn,hawk hawker,hawk monger peddl vend,hazard jeopardi peril risk,hazard riski,\
    haze hazi,hazel hazelnut,hazi misti steami vapor vapour,head header,headach worri,headlamp headlight,\
    headston keyston,headston tombston,heal healer,heal mend,healer therapist,health healthi,health sanitari,\
    health well,hearsay rumour,heart nerv,heart pump ticker,heartbeat instant jiffi twinkl wink,hearti lusti,\
    hearti satisfi squar,heat heater,heat hot,heat ignit wake,heat warm,heat warmth,heater warmer,heav pant,\
    heav surg,heaven nirvana paradis,heavi ponder,hedgehog porcupin,heed listen,hefti massiv ponder,\
    hefti muscular,height statur,height tall,heir successor,helic helix,helix spiral,hell inferno,hello howdi,\
    help serv,helpless impot,helpless incapacit,helpless weak,henc thenc therefor thus,hep hip,herald trumpet,\
    herb herbal,herd herder,hereaft hereinaft hereund,herebi herewith,heresi heret,heretofor hitherto yet,\
    heritag inherit,hermit solitari,hero heroic,hesit paus,hesit reluct,hesit waffl waver,heterosexu straight,\
    hex hexadecim,hick rustic,hick yahoo,hickey pimpl,hidden obscur,hide pelt skin,hide shroud,\
    hideous horrid horrif outrag,hideous horrid monstrous,hideous repuls,hierarch hierarchi,hierarch primat,\
    high lofti,high luxuri rich,highland upland,hike hiker,hike rais,hiker tramp,hilari scream,hill hilli,\
    hilli mountain,hinder hindranc interfer,hint intim,hint jot mite pinch speck ting,hint suggest,hip pelvi,\
    hippi hipster,hiss hush,histor histori,hit hitter,hit strike,hitch rub,hitchhik thumb,hobbi hobbyist,\
    hobbi pursuit sidelin,hock pawn,hog hogg,hog pig,hold keep maintain,hold keep retent,holi sanctiti,\
    holiday vacat,holler hollow,hologram holograph,holograph manuscript,home homi,home interior internal,\
    homecom return,homemak housewif,homeown household,homer kor,homework prep,homicid murder,homo human,\
    hone perfect,honest honesti,honest honor,honey sweet,honeymoon newlyw,honor honorari,honor honour respect,\
    honor honour reward,honor upright,hoodwink juggl,hoodwink snow,hooker hustler,hooligan vandal,hoop ring,\
    hoop wicket,hoot hooter,hooter nozzl,hooter owl,hoover vacuum,hop hopper,hop skip,hope promis,hord host,\
    horizon skylin,horn horni,horni hot,horni randi steami,horrifi horror,horror repuls,horsesho shoe,\
    hose hosieri,hospit infirmari,hostag sureti,hostel inn,hot rage,hound hunt,hous lodg,hous trap,\
    hover oscil vibrat,howev nevertheless nonetheless notwithstand still,howl roar wail,hubbi husband,\
    huddl powwow,huff snort,huge immens vast,hulk loom predomin tower,hulk whale,hum hummer,human humanist,\
    human humanitarian,human humankind mankind,human manhood,humanist humanitarian,humanitarian improv,\
    humbl humil,humbl lowli obscur unimport,humbl meek,humid humidifi,humidifi moistur,humor humour mood temper,\
    humor humour wit witti,humor indulg pamper,humor merri,hump hunch,hunch intuit suspicion,hunch stoop,\
    hunger hungri thirst thirsti,hunger starv,hungri long yearn,hunt hunter,hunt search,hurl lung thrust,\
    hurri speed zip,hurt wound,hush mute subdu,hush quiet,hush silenc still,huski tough,hustl hustler,hustl pluck,\
    hut hutch shack,hydrant tap,hygien sanit,hype plug,hyperbol inflat,hypnosi hypnot,hypocrisi hypocrit,\
    hypocrit pretend,hypothes hypothesi,hypothesi hypothet,hypothesi possibl theori,hyster hysteria,\
    icon imag pictur,idea ideal,idea thought,ideal idealist,ideal paragon saint,ident identifi,\
    ident indistinguish,ident individu,ident veri,identif identifi,identifi name,idiot moron retard,idl loaf,\
    idl slug,idl unfound unwarr,idl unus,idol paragon perfect,idol rever worship,idyl pastor,ignit lighter,\
    ignor illiter,ignor neglect,ignor unknow unwit,iii three,ill sick,illeg illicit lawless,illeg unread,\
    illegitim illicit outlaw,illumin light lit,imag imageri imagin,imag persona,imag tomographi,imagin invent,\
    imagin resourc,imbal instabl,imit imperson,immacul impecc,immacul spotless,immatur young,\
    immedi instanc instantan,immers ingress,immers plung,immers submerg submers,immers swallow,immin impend,\
    immobil pin,immun immunis inocul vaccin,immun resist,immut unchang,imp monkey rascal scamp,impact wedg,\
    impair mar,impal spike,impass indiffer,impati rare,impati restless,impeach indict,impecc innoc,imped impedi,\
    imped resist,impedi obstruct,impel impuls,impel propel,imper insist press,imper instanc,imperfect progress,\
    imperi imperialist,imperson neutral,imperson person pose,imperson persona,imperson portray,imping strike,\
    implement instrument,impli implic,implic signific,implic suggest,import mean signific,import spell,\
    impos imposit,impos impress,impos inflict,impos levi,impos nobl state,imposit inflict,imposs unaccept,\
    imposs unimagin,impot powerless,impoverish poor poverti,impregn infus,impregn satur,impress impression,\
    impress impressionist,impress instil,impress magnific,impress pictur,impress strike,impress tell,\
    imprison incarcer jail jug lag remand,improb incred unbeliev,improb marvel,improb unbeliev unlik,\
    impromptu spontan,improp unconvent unlaw,improp wrong,improv improvis,impuls urg,impur unclean,inabl unfit,\
    inaccess unavail,inact inertia,inadequ inadequaci,inadequ unequ,inadvert oversight,inadvert unknow unwit,\
    inappropri unfit,inappropri unsuit,inappropri unworthi,inappropri wrong,inaugur startup,inbound inward,\
    incens indign outrag,incent induc motiv,incept origin,incid incident,incit inflammatori instig,\
    incit instig provok,incit prod,incit provoc,inclin lean tend,inclin ramp,inclin slope,includ inclus,\
    incompat inconsist,incompet unqualifi,incomplet raw,incomprehens inexplic,inconveni troublesom,\
    incorpor integr merg unifi,incorpor internal,incorrect wrong,increas progress,incubus nightmar,incumb tenur,\
    incur obtain receiv,indebt indebted,indebted liabil,indebted oblig,indefinit indetermin,indemn indemnifi,\
    indemn insur,indemnif indemnifi,indent indentur,indent pit,independ main,independ sever,indetermin undetermin,\
    index indic,indic signal,indic suggest,indiscrimin promiscu,indispens vital,\
    individu mortal person somebodi someon soul,individu person personalis,individu separ sever singl,\
    indoor insid,induc induct,induc persuad,induct inductor,induct initi instal,induct seat,indulg luxuri,\
    industri industrialis,industri manufactur,industri tireless,ineffect ineffici,ineffect unabl,inept unsuit,\
    inequ unfair,inert neutral,inert sluggish,inevit necessarili need,inevit unavoid,infam notori,infanc infant,\
    infect infecti,infect pathogen,infect septic,infect taint,inferior subscript,infern inferno,infertil steril,\
    infest invad overrun,infest plagu,infiltr percol,infin infinit,infinit space,inflam inflamm,\
    inflam inflammatori,inflam kindl,inflamm red,inflat inflationari,inflat pretenti puffi,inflect modul tone,\
    inflex rigid,inflex sturdi uncompromis,inflow influx,influenc influenti,info inform,inform instruct,\
    inform rat,inform wit,infract infring violat,infrequ rare rariti,ingenu innoc natur,inhal intak,inhal respir,\
    inher under,inhibit inhibitor,inhibit inhibitori,inhibitori repress,iniqu injustic shabbi unfair,initi instig,\
    initi knowledg,initi pioneer,initi pundit savant,inject injector,injur injuri,injuri wound,injustic unjust,\
    inlet intak,inlet recess,inmat inpati,innat uncondit,inner interior,innoc pure puriti white,innov introduc,\
    innov invent,input stimul stimulus,inquir inquiri,inquir inquisit,inquisit question specul wonder,\
    inscript letter,insect worm,insecur unsaf,insert inset,insert interpol,insert introduc,insert tuck,\
    insid interior,insid inward,insid privileg,insid within,insidi subtl,insight penetr,insight percept,\
    insignific peanut,insist repetit,insol sun,insolubl unsolv,insolv unresolv unsolv,inspect inspector,\
    inspir instig prompt,inst instant,instanc instant,instanc instanti,instant instantan outright,\
    instant minut moment,instead rather,instil transfus,instruct instructor,instructor teacher,instrument pawn,\
    instrument tool,insul isol,insur polici,insur underwrit,insurg rebel,insurg subvers,\
    insurrect rebellion revolt rise upris,integr mix,integr uniti whole,intellect intellectu,intellect reason,\
    intellectu ration,intellig sound,intend intent,intend mean,intens intensifi,intens loud,intent know,\
    intent purport,inter interment,interact synergist,intercept interceptor,interchang reciproc,\
    interchang substitut,interchang transpos,interconnect interlink,interconnect interrel,intercours relat,\
    interdepend mutual,interest involv,interest sake,interfer interven,interfer intervent,interfer nois,\
    interim lag meantim meanwhil,interject interpol,interlac interlink interlock interwoven,interlock mesh,\
    intermedi intermediari mediat,intermedi medium,intermiss interrupt paus suspens,intern internship,\
    interpret render rendit,interpret repres spokesperson,interpret taken,interpret translat,interraci mix,\
    interrel interrelationship,interrog question,intertwin loop,intertwin tat,interval separ,interven intervent,\
    interview interviewe,intim suggest,intoler unaccept,intoler unbear,inton modul,intox poison,intrigu machin,\
    intrigu scheme,intro introduct,introduc introduct,intrud intrus,intrud nose poke pri,intrud trespass,\
    intrus offici,intuit viscer,invad invas,invalu precious priceless valuabl,invent inventor,inventori stock,\
    invers reciproc,invers revers,invert revers,invest investor,investig probe,investig research,invigor quicken,\
    invigor refresh,invinc unbeat,invit tempt,invoc invok,involv mire,involv particip,ion ionic,ion ioniz,\
    iota shred whit,iron ironi,ironi sarcasm satir,irradi ray,irrat unreason,irregular unpredict,\
    irresist overpow overwhelm,irrig water,irrit piqu temper,irrit thorn,isl islet,isol sequestr,isol stray,\
    issu issuanc,issu issuer,issu matter topic,issu publish,issu suppli,ital italic,itch itchi,itch rub scratch,\
    itch urg,item list,iter loop,iter reiter repeat restat,itinerari path rout,jab poke prod stab,jab poke thrust,\
    jabber rant rave spout,jack labour,jack shit squat,jackpot kitti,jade slut,jag rag,jaguar panther,jake privi,\
    jam mob pile throng,jam pack,jar jolt,jazz jazzi,jeopard jeopardi,jerk jerki,jerk jolt,jerk twitch,jerk yank,\
    jest jester,jet spout spurt squirt,jewel jewelleri,jimmi lever pri prise prize,jimmi sprinkl,jinx jonah,\
    job subcontract,jog jogger,jog lope trot,jog nudg,jog rambl,join joiner,join unit,joke joker,joker turkey,\
    jolt shaken,journal journalist,journey travel,joy joyous,joy rejoic,joystick stick,judg judgement,\
    judg judgment,judg judici,judg jurist justic,judgement judgment mind,judici wise,juic juici,juici luscious,\
    juici succul,jukebox nickelodeon,jumbl mingl,jumbl patchwork,jumbl scrambl,jump startl,jumper sweater,\
    junctur occas,jung jungl,junk scrap trash,juri panel,jurisprud jurist,jurisprud law,just justic,\
    just justifi right,justif justifi,justifi warrant,juvenil youth,keel reel stagger swag,keel ridg,keen lament,\
    keep livelihood,keepsak relic souvenir,keynot tonic,kick kicker,kick recoil,kill killer,killer slayer,\
    kilo kilogram,kin kinship,kind toler,kinda rather,kindergarten preschool,kindl punk,king kingdom,\
    kingdom realm,kink kinki,kink rick,kink twirl,kinki nappi,kinki offbeat quirki,kinki pervert,\
    kip sleep slumber,kit outfit,kitten kitti,knead massag,knee stifl,knife stab,knife tongu,knight mediev,\
    knit knitter,knit plain,knob knot,knob node thicken,knock knocker,knock roast,knockout sever,knot ravel tangl,\
    know knowledg,know wise,know wit,knowledg learn letter,knowledg vers,lab laboratori,label mark tag,\
    label pronounc,labour strain,labour tug,labyrinth maze,lace laci,laci net web webbi,ladder ravel,\
    lade laden load,laden oppress,lag slowdown,lag stave,lam thrash,lament mourn,lament requiem,lament sorrow,\
    lament wail,lampoon parodi spoof takeoff,lampoon satir,lanc lancet,land lander,land soil,landmark watersh,\
    languag lyric word,languag speech,lap lick,lap overlap,lap swish,laps oversight,laps relaps revert,laps sink,\
    larceni steal theft thiev,larg most,lark romp skylark sport,larva larval,lash thong,lash whiplash,lasso rope,\
    last perman,last persist,late latter recent,latenc latent,later posterior,latitud parallel,laud lauder,\
    laugh laughabl,laugh laughter,launch launcher,launder laundri,launder wash,laundri wash washabl,lavend lilac,\
    lavish lush plush,lavish luxuri sumptuous,lavish shower,law legal,law legitim,law right,lawless outlaw,\
    lawmak legisl,lax remiss slack,laxat loosen,laxat shit,lay place posit put set,layer stratum,layer superimpos,\
    layman secular,lazi sloth,lea ley pastur,leach percol,lead leader,lead leadership,lead result,\
    lead star stellar,lead track trail,leader leadership,leaf leafi,leaf leaflet,leaf leav,leak leakag,leak leaki,\
    leak wet,leakag outflow,lean list,lean poor scant,lean propens tendenc,lean skimpi,lean spare thin,\
    learn learner,learn scholarship,leas lesse,leas let rental,leas rent,leasehold lesse,leash rope,leash tether,\
    leash three threesom trey triad triniti trio triplet,leav leaver,lectur rebuk reprimand scold,ledg shelf,\
    ledger leger,leech parasit spong,leer sneer,left leftov remain,leftov remnant,legal legitim,legend legendari,\
    legibl readabl,legion numer,legisl legislatur,legisl pass,legitim legitimaci,legitim logic,lemon lemoni,\
    lemon maiz,lemoni tart,len lens,lend lender,lend loan,length lengthi,lengthen perpetu prolong protract,\
    lesbian sapphic,lesion wound,lessen subsid,lesson moral,lever leverag,levi recruit,lexi lexic,lexic lexicon,\
    lexicon vocabulari,liabil liabl,liber liberalis,liber liberti,liber progress,liber toler,libertin rounder,\
    licenc licens permit,licenc license,licens license,lick punch,lick solv,lien spleen,lieu stead,life live,\
    lifeguard lifesav,lifespan lifetim,lift lifter,lifter weightlift,light perch,lighten whiten,like potenti,\
    like probabl,like same,likewis similar,limbo oblivion,limit modif qualifi,limitless unlimit,limo limousin,\
    limp wilt,line liner,line seam,linger loaf loung lurk,linger protract,lingua lingual,lingua tongu,\
    lingual linguist,link linkag,link nexus,lip sass,liquefi liquid,liquefi molten,liquid murder,liquid receiv,\
    liquid swim,list lister,lit literatur,liter litr,liter typo,literari literatur,lithograph lithographi,\
    littl petti,littl slight,littl small,liturg liturgi,live liver,liver liveri,load loader,loaf loafer,\
    loath reluct,lobbi lobbyist,local localis locat,local locus venu,local neighbourhood vicin,\
    local provinci section,local topic,locat place set situat,locat placement posit,locat site,lock locker,\
    lock mesh,locomot motiv,locomot move travel,lodg lodger,lofti majesti,log logarithm,log logger,log lumber,\
    logger lumberjack,lone loneli,lone lonesom onli sole,long longer,longev senior,longitud longitudin,look sound,\
    lookout observatori,lookout picket scout sentinel sentri spotter,lookup search,loos loosen,loos slack,\
    loos unleash,loot robberi,lop prune snip,lop sever,lord lordship,lord master overlord,lose loser,lose loss,\
    lot much,loudspeak speaker,lousi repuls vile,lovabl love,love lover,low lowli,low moo,lower threaten,\
    lowli petti secondari,loyal patriot,lube lubric,lucent lumin,lucif match,luck lucki,lug luggag,lug stuff,\
    lug tote,lumber ponder,lumber pound,lumber timber,lump puffi swell,lunat madman maniac,lunat moon,\
    lunch luncheon,lurk lurker,lush succul,lust lusti,lustr sheen shini,lymph lymphat,lyric song,\
    mac macintosh mack mackintosh,machin machineri,machin machinist,machinist mechan,mad rabi,mad sore,madden vex,\
    maestro master,mag magazin,magic magician,magician sorcer wizard,magnif magnifi,magnifi magnitud,\
    magpi scaveng,mahogani sepia,maid maiden,mail mailer,mail post,mail send,mailman postman,mainfram processor,\
    mainstay pillar,maintain mainten,maintain retain,maintain sustain uphold,mainten upkeep,majest majesti,\
    majest olympian,majest purpl regal,make qualif,make shuffl,maker manufactur,maker shaper,male man,\
    male masculin,malic malici spite venom,malign smear,mall plaza,mall promenad,mama mamma mommi mum mummi,\
    mamma mammari,mammal mammalian,manag manageri,mandat mandatori,mangl maul,mangl murder mutil,mangl torn,\
    mania manic,manifest materi,manifold multiplex,manifold multipli,manipul oper,manoeuvr tactic,\
    manufactur produc,manur muck,map mapper,mapper plotter,mar mutil,mar scar,maraud piranha predat vultur,\
    maraud predatori raid,marbl wit,mare maria,marg margarin,marin marinad,marin maritim nautic,\
    marit marri matrimoni,mark marker,mark pronounc,mark target,market marketplac,market merchandis sell,\
    market merchant,market seller traffick vendor,marketplac mart,maroon strand,marque marquis,marque pavilion,\
    marri marriag,marri splice wed,marriag matrimoni,marriag wed,marshal mobil mobilis,martial soldier,\
    martyr suffer,marvel miracul,marvel superbl terrif top wonder wondrous,mask masqu masquerad,mass multitud,\
    massiv monolith monument,master masteri,master overcom,master superior victor,masturb wank,mate teammat,\
    materi materialist,materi offspr,materi stuff,materialist mercenari,matern mother,matern motherhood,\
    matern parent patern,math mathemat,mathemat mathematician,mathemat numer,matric matricul,matur ripen,\
    maul sledg,maverick rebel,max soap,maxim maximis,maxim maximum,maximis maximum,maximum utmost,\
    mayb perhap possibl,mayo mayonnais,maze snarl tangl,mean pregnant,mean signifi,mean substanc,mean way,\
    meander rambl wander wind,meander thread wind,meaningless nonsens,measur metric,measur quantifi,measur step,\
    mechan motor,meddl tamper,medial median,mediat middl,medic medicin,\
    medit mull muse ponder reflect rumin specul,medley potpourri,meek mild,meg million,mellow melt,melod melodi,\
    melodi strain tune,melt thaw,member membership,memento souvenir,memo memorandum,memor memori,memor unforgett,\
    memori monument,memori rememb,memori retent,menac threat,mental mindset outlook,mention note observ remark,\
    meow mew,mercantil mercenari,merchandis merchant,merchandis product ware,merchandis trade,mere simpl,\
    merg merger,merg unifi unit,merit virtu,mesh network,mess messi,messiah messian,metabol metamorphosi,\
    metallurg metallurgi,metamorph metamorphosi,metastas metastasi,metastasi metastat,meteor meteorolog,\
    meter metric,metr metric,metro subway underground,metropoli metropolitan,microb microbi,microphon mike,\
    microscop microscopi,microwav nuke,midday noon,midst thick,midwiferi obstetr,might mighti,mighti power,\
    migrant migrat,migrant migratori,migrat migratori,mildew mold,mildew mould,milieu surround,milit war,\
    militar militari,militar mobil mobilis,militia reserv,milk milki,milkshak shake,mill polish,mime mimic,\
    min minut,mindless pointless senseless,mindless rash,mine miner,mini miniskirt,minim minimalist,\
    minim minimis underst,minim minimum,minimis minimum,minist ministeri,minus subtract,minut proceed transact,\
    miracl miracul,misconduct mismanag,misconduct wrongdo,miser miseri,miser misfortun pathet piti poor,\
    miser suffer wretch,misguid mislead,misguid mistaken,misinform mislead,misinterpret mistak misunderstand,\
    mismatch uneven,misrepres misrepresent,missil projectil,mission missionari,mist misti,mistrust suspici wari,\
    mix mixer,mix mixtur,mixer social,mob rabbl rout,mob syndic,mobil mobilis ralli,\
    mobil nomad peregrin rove wander,mock taunt,mock teas,mod modern modernist,modal mode,modal mood,\
    model mold mould,model pattern,model pose postur,model poser,model sculptur,moder modest reason,\
    moder restrain,moder temper,modern modernis overhaul,modest modesti,modesti reserv,modif modifi,\
    modifi qualifi,modul modular,modul regul,moistur wet,mol mole,molar mole,mold shape wrought,molecul molecular,\
    moment momentari,moment momentarili,monarch monarchi,monarch sovereign,monast monk,monetari money,money moni,\
    mongol mongolian,monitor proctor,monitor supervis,monkey potter putter tinker,monkey tamper,mono monophon,\
    monopol monopoli,monster monstrous,monument repositori,mood moodi,mop mow,mop swab,moral sermon,\
    moral virtuous,mother motherhood,motif motiv,motif theme,motil motion move movement,motiv motor,motiv need,\
    motor motorist,mottl streak,motto slogan,mould shape,mount mountain,mourn ruth sorrow,\
    mouth speak talk utter verbal,movabl move,movabl moveabl transfer transport,move moveabl,move mover,\
    move reloc,mover propos,mow mower,muck mud,mucous mucus,mud muddi,muddi sloppi wateri,muffler silenc,\
    multin transnat,multipl multipli,multipl numer,multipl propag,multipl time,mum silent,mumbl mutter,\
    mundan ordinari,mundan terrestri,munit ordnanc,murmur whisper,murphi potato spud,muscl muscular,\
    muscular vigor vim,mush pulp,music musician,musician player,muster ralli summon,mutant mutat,mute silenc,\
    mute silent,mutual reciproc,mysteri mystic occult,myth mythic,myth mytholog,nag scold,name nomin,\
    nameless unidentifi unknown unnam,nanni nurs,nap nappi,nap sleep,narrat recit yarn,narrat recount tell,\
    narrat stori tale,narrat storytel,narrow special,narrow taper,nasal pinch,nasti spite,nation nationalist,\
    nation nationwid,nation patriot,nationalist patriot,natur naturalist,natur naturist,natur nudism,\
    naturalist realist,naturist nudist,naughti risqu spici,nausea sick,naval navi,navig pilot,navig sail seafar,\
    navig voyag,neat order,neat spruce,neat tast,neat tidi,necess necessit,neckti tie,need requir requisit,\
    need want,negat veto,neglect neglig,neglect omit overlook,neglect unattend,neglig trifl,neglig wrapper,\
    negoti talk,neighbour neighbourhood,neonat newborn,neoplasm tumour,nerv nervous,nerv steel,nervous neural,\
    net sack,nether under,neural neuron,neuter spay,news tide word,newspap paper,nice polit,nice skill,\
    nice subtleti,nich recess,night nighttim,nightwear sleepwear,nineteen xix,nip pinch,nippl pap tit,\
    nitric nitrous,nod weep,nog peg,nois resound,nomenclatur terminolog,nomin token,\
    normal normalis standard standardis,normat prescript,north norther northward,northbound northward,\
    northeast northeastern,norther northern,northwest northwestern,nose scent,nostalg nostalgia,notabl noteworthi,\
    notch serrat tooth,note notic,noteworthi remark,notic notif,notic notifi,notic observ percept,notic obvious,\
    notif notifi,notif present,notif tell,notion specul,notion whim,nourish nurtur sustain,\
    nourish nutrient nutrit nutriti,novel novelist,novel refresh,now nowaday today,now present,nowaday present,\
    nuanc subtleti,nude nuditi,nudg prod,nudism nudist,null void,number numer,number routin,nurtur parent rear,\
    nutrit nutritionist,nylon rayon,obedi obey,obedi yield,obit obituari,object objector,objection obnoxi offens,\
    obliter remov,obliter veil,oblivi oblivion,oblong rectangular,obscen raunchi,obscen repuls,obscen vulgar,\
    obscur recondit,obscur vagu,observ watch,obsess possess,obsolet superannu,obstacl obstruct,\
    obstetr obstetrician,obstruct resist,obtain prevail,obtain procur,occident western,occult supernatur,\
    occup occupi resid,occup tenanc,occupi tenant,ocean pelag,ocean sea,oceanograph oceanographi,\
    ocular optic visual,odd odditi,odd queer strang,odd uneven,odditi queer quirk quirki,offbeat upbeat,\
    offenc offend,offenc offens,offend offens,offend pain,offend piqu,offens violat,offer offeror,offer proffer,\
    offer volunt,offic offici,offic policeman,offici refere,offspr progeni,offspr young,oil oiler,oil oili,\
    oiler tanker,omen omin,omen prodigi prognost,omiss omit,omiss skip,ooz seep,opac opaqu,open outdoor,\
    open recept,oper practic,oper sherlock,oper surgic,oper usabl useabl,opin opinion,opinion persuas sentiment,\
    oppon opposit,opportun opportunist,opportun pat timeli,oppos opposit,opposit pair,opposit resist,\
    oppress persecut,opt option,optim optimis,optim optimist,optim optimum,optimis optimum,optometri optometrist,\
    oracl prophesi prophet seer,oral unwritten,oral viva,orb orbit revolv,orbit satellit,orchestr orchestra,\
    order ordin,order system systemat,ordin regul,organ organic,organ organist,organic organism,\
    organis organiz union,orient point,origin primit,origin root sourc,ornat rhetor,orphan orphanag,\
    orthogon perpendicular,orthogon rectangular,outbound outward,outcom result termin,outdat superannu,\
    outdoor outsid,outfit outfitt,outing picnic,outlin schema,outlin sketch,output yield,outrag steep,\
    outright unlimit,outspoken vocal,outstand owe,outstand promin salient spectacular strike,\
    outstand remark unusu,outweigh preponder,ovari ovarian,over superimpos,overcharg overload,\
    overcom overpow overtak overwhelm,overdr overus,overestim overr,overflow overrun,overflow runoff,\
    overhaul overtak,overhaul redevelop renov,overlay sheath,overlook unmark unnot,\
    overrid overrul overthrow overturn revers,overrid paramount predomin preponder,overs overse,overs superintend,\
    overse superintend supervis,oversight superintend supervis,overthrow subvert,overthrow upset,overton partial,\
    overtur preliminari prelud,overweight stout,own owner,own possess,owner ownership,owner proprietor,\
    ownership possess,pace pacer,pace rate,pace tempo,pacif pacifi,pacif passiv,pacifi peac,pack packag,\
    pack packer,packag parcel,packag promot public,packag softwar,pad tablet,pad tramp,page pager,pain strive,\
    paint painter,paint pictur,paint pigment,paint roug,palat palatin,pale wan,palett pallet,palisad wall,\
    pall shroud,palpabl tangibl,palsi paralysi,pamper spoiler,pamphlet tract,pan trash,pancrea pancreat,\
    pane panel,pang stab,pang sting,panic scare,panic terror,panoram panorama,pansi sissi,pant trouser,papal pope,\
    paper wallpap,para pariti,parabl parabol,parad promenad troop,paramet parametr,parcel portion share,\
    parcel tract,parchment sheepskin,pare peel,pare shave sliver,pare whittl,parent parenthood,pari wall,\
    parish parochi,park parkland,parliament parliamentari,parliament seven,parol password,part partial,part piec,\
    part split,partak share,particip participatori,particip player,particular special specialis,particular specif,\
    partisan zealot,partit section segment,partit separ,partit zone,partner partnership,partner spous,pass passer,\
    pass surpass,pass walk,passag transit,passion rage,passion turbul,passiv peac,passport recommend,\
    past preced retir,pat rap tap,patch patchi,patch piec,patch plot,patch spot,pate poll,pathet ridicul silli,\
    patienc patient,patio terrac,patrol polic,patron sponsor support,pattern practic,pave pavement,\
    pavement sidewalk,pay paye,pay payer,pay payment,payback retribut vengeanc,payer remuner,payload warhead,\
    payoff proceed take yield,pct percent percentag,peac repos seren,peal ring,peal roll,pear pearl,\
    peasant provinci,pedagog pedagogi,pedest stand,pedigre thoroughbr,pee piss urin wee,peek peep,peel shed,\
    peel strip undress,peerless unmatch,peg pin,pellet shot,pelt pepper,pelt rain,pelvi pelvic,\
    penal penalti punish,penal punit,penetr perfor,pennant streamer,peptidas proteas,perceiv percept,perceiv sens,\
    percentag share,perch rod,perch roost,perenni recurr repeat,perfor pierc punctur,perfor punch,peril precari,\
    peril riski,period sporad,peripher peripheri,perm perman,permeat pervas,permiss permit,permiss toler,\
    permut replac substitut switch,perpendicular sheer,perpendicular vertic,persever persist tenaci,\
    persist prevail,persist relentless unrel,persona role,perspect posit view,persuad sway,pertain pertin,\
    perturb rattl,perus studi,pervad pervas,pest plagu,petit petition,petit postul request,petit prayer,\
    petition request,petti slight trivial,pharmaceut pharmaci,pharmaceut pharmacist,pharmaci pharmacist,\
    phase stage,philanthrop philanthropi,philharmon symphoni,philosoph philosophi,phone phonet,phone phonic,\
    phonem phonolog,phonet phonic,phosphor phosphorus,photo photograph pic,photocopi xerox,photograph photographi,\
    photometr photometri,physic physicist,physiotherapi physiotherapist,pianist piano,piazza plaza,pick picker,\
    pick take,picker selector,pictori pictur,pictori vivid,pieti pious,pig piggi,pig piglet,pig raven,\
    piggi piglet,pile stilt,pillar tower,pimp ponc procur,ping pink,pinion quill,pinion shackl,pink rap,\
    pinpoint speck,pip shoot,pip whip worst,pipe piper,pipe shriek,pipe steam,pipe tube,piraci pirat,\
    piraci plagiar,pirat plagiar,pit scar,pit stone,pitch sky toss,piti ruth,piti shame,pivot swivel,\
    placard post poster,place placement,place properti,place spot,placehold procur proxi,\
    placid repos seren tranquil,placid still tranquil,plaid tartan,plan planner,plan plot,plan prepar provis,\
    plan program,planar plane,plane planer,plane skim,planet planetari,planet satellit,planetari terrestri,\
    plank plump,plant planter,plant work,plaster slick,plat plot,play player,pleas pleasant,pleas pleasur,\
    pledg plight,pledg sworn,plenari plenum,plethora superflu,pli plier,plight predica,plot plotter,pluck tweak,\
    plug punch,plumb plummet,plummet plump,plunder raider spoiler,plunder sack,plung plunger,plunger specul,\
    plus posit,pocket pouch sac sack,podiatri podiatrist,podium pulpit soapbox,poet poetic,poetic poetri,\
    poetri vers,point pointer,pointless senseless superflu wast,poison toxic,poison venom,poke poker,poke sack,\
    poker salamand,pol politician politico,polar polaris,polar pole,pole punt,polish refin urban,polish shine,\
    polish smooth,polit politician,pollack pollock,pollen pollin,polym polymer,pond pool,pop soda tonic,\
    popul populist,popul univers,populac public,pore porous,pornograph pornographi,poros porous,port stout,\
    portrait portray,pose poser,pose sit,poser sticker,posit postul,posit state submit,possibl potenti,\
    postdoc postdoctor,posterior subsequ,postfix suffix,postnat postpartum,postpon procrastin,postul predic,\
    postur stanc,potenc potent,potenc potenti,potent power,potent strong,potenti voltag,potter thrower,pound quid,\
    pound ram,pound throb,pound thump,pour stream swarm teem,power strong,pox syphili,practic practis rehears,\
    practic pragmat,practic praxi,practic virtual,pragmat realism,pram stroller,prawn shrimp,pray prayer,\
    preach preacher,preach prophesi,preacher sermon,precari shaki,precari uncertain uncertainti,precari unstabl,\
    precaut precautionari,precaut safeguard,preced predecessor,precious valu,predat prey raven,\
    predatori raven vultur,predetermin preset,predic proclaim,predict predictor,predict prognost promis,\
    preempt preemption,preempt preemptiv,prefac premis,prefer preferenti,prefer rather sooner,prefer tast,\
    pregnanc pregnant,prelim preliminari,prematur previous,prematur untim,premier premiership,premier prime,\
    preoccup preoccupi,prepar preparatori,prepar prepared,prepared readi,preponder preval,prerequisit requir,\
    prerog privileg,prescrib prescript,prescript rule,presenc present,present short soon,present sponsor,\
    present stage,preserv refinish renov restor,preserv save,presid presidenti,press pressur,press urgent,\
    pressur supercharg,prestig prestigi,presum presumpt,presum suppos,preview trailer,prey quarri target,\
    pri snoopi,price pricey,price term,pride rejoic triumphant,priest priesthood,prim puritan victorian,\
    print printer,print publish,prior prioriti,priorit prioriti,priorit prioritis,privat privatis,privi seclud,\
    prize trophi,pro profession,probabilist probabl,probat probationari,probationari provision tentat,\
    probe search,problem problemat,problem troubl,procedur proceed,procedur process,procedur routin subroutin,\
    proceed process,process processor,process refin,process summon,process treat,proclaim proclam,proclam promulg,\
    procrastin stall,procur secur,prod spur urg,produc product,prof professor,profan secular,profan violat,\
    proffer proposit suggest,profici technic,profici techniqu,profit win,profound recondit,profus rich,\
    prognosi prognost,prognost propheci,program schedul,project protrud reliev stick,project task undertak,\
    projectil rocket,prolong sustain,prom promenad,promis promissori,promiscu wanton,prompt pronto readili,\
    prompt punctual,prompt quick,promulg publish,prone prostrat,prong tine,pronounc pronunci,proof proofread,\
    prop shore,propel propuls,proper proprieti,propheci prophet,proport proportion,proport relat,proport symmetri,\
    propos proposit,proprietari proprietor,prosecut prosecutor,prospect prospector,prosper success,\
    prosthesi prosthet,prostitut tart whore,protect protector,protect save,protect secur,prove proven,\
    proverb proverbi,proverb saw,provid provis,provid supplier,provinc provinci,provinc respons,provinc state,\
    provis provision,provis suppli,provoc provok,prudenc prudent,prudenc prudenti,prune ration,psych psychic,\
    psych soul,psychiatr psychiatri,psychiatri psychiatrist,psychiatrist shrink,psycho psychot,\
    psychoanalysi psychoanalyt,psychosi psychot,psychotherapi psychotherapist,pub saloon,\
    package publicis publicist,public publish,publish write,puf puff,puf snort,puff puffi,pull puller,\
    puls pulsat throb,pulsat quiver,pump wire,punish punit,punt punter,pup puppi,pupil student,pure satur,\
    pure strict,purg purgatori purifi,purg purifi sanctifi,purif purifi,purif refin,purifi puriti,purpl violet,\
    purport suppos,purpos resolv,purs wrinkl,pursu pursuit,pursuit quest,push thrust,puss pussi pussycat,put putt,\
    putt putter,quadrupl quartet,quak quaker,quak quiver,quak tremor,qualif qualifi,qualif reserv,qualifi qualiti,\
    quantif quantifi,quantifi quantiti,quarrel row,quench satisfi,quest seek,question refut,quick rapid speedi,\
    quiet silenc,quiet soft,quip salli,quit resign,quiver shake shaki trembl vibrat,quixot romant,quiz test,\
    quot quotat,race racer,race racial,racecours racetrack raceway,racial racism,racism racist,rack wrench,\
    racket revel,rad radian,radial radius,radianc radiant,radianc radiat,radianc shine,radiant radiat,radiat ray,\
    radic revolutionari,radio tuner wireless,radiograph radiographi,raft rafter,rag shred tag tatter,rag uneven,\
    rage ramp storm,raid raider,rail runway,railroad railway,rain rainfal,rain raini,rain rainwat,rake slant,\
    rambl rambler,rambl sprawl,ramp rampag,ramp rampant,rampant rear,rampant wild,ranch rancher,ranch spread,\
    rancid sour,random randomis,random stochast,rank stinki,ransom redeem,rap strike tap,rape ravag sack,\
    rare seldom,rascal rogu,rascal slipperi tricki,rash reckless,ratif ratifi,ratifi sanction,ratifi sign,\
    ration reason,rattl real veri,ravel unravel,raven starv,raw sore tender,reach stretch,react reaction,\
    react reactiv,react respond,reaction respons,reactiv respons,read reader,reader readership,reader subscrib,\
    real realism realiti,realism realist,realiti world,realiz recogn,realiz see understand,reap reaper,\
    reason sane sensibl,reason think,reassess reevalu,reassess revalu review,reassign transfer,rebel rebellion,\
    rebel renegad,rebelli rebellion,rebirth reincarn,rebuild reconstruct,rebuk reproach,recal recollect rememb,\
    reced retir retreat withdraw,receiv recept,receiv receptor,receiv recipi,recept receptionist,recept sensori,\
    recess sunken,recharg reload,reclaim reclam,reclaim rectifi reform regener,reclaim recycl reusabl,\
    reclaim repossess,reclaim rescu,reclam reform,reclam rehabilit renew,recognis recogniz,recollect remembr,\
    recollect reminisc,recollect retent tenaci,recommend testimoni,reconcil reconcili,reconsid reconsider,\
    reconsider rethink,reconstitut restructur,reconstruct rehabilit,record registrar,record tape,recoup reimburs,\
    recours refug resort,recov recover,recov recoveri,recov regain retriev,recover rescuer saver,recoveri retriev,\
    recreat refresh,recreat renov reviv,rectal rectum,rectangl rectangular,rectifi repar,recur recurr,\
    recur repeat,recur resort,recycl reprocess reus,redact revis rewrit,redeem redempt save,redeem reform,\
    redempt repurchas,redempt salvat,redevelop reformul,redo remak,redo remodel,redress remedi,reduc reduct,\
    reduct simplif,redwood sequoia,reel spin,reestablish reinstat,ref refere,refere review,refere umpir,\
    refil renew replenish,refin refineri,reflect reflector,refractori stubborn,refug safeti,refund repay,\
    refurbish renov,regain restitut restor,regard respect,regenc regent,regener renew,regent truste,regim regimen,\
    regist registr,regist registri,regress return revert,regret repent rue,regret rue sorrow,regret sorri,\
    regul regulatori,regul rule,regular verit,reign sovereignti,reincarn renew,reinforc reward,\
    reinforc strengthen,reissu reprint,rejoic triumph,rejoin retort,relat relationship,relat relativist,\
    relax repos rest,reli relianc,reli reliant,reli trust,relianc reliant,relianc trust,religi religion,\
    religi sacr,religi spiritu,relinquish renounc,relinquish resign,relish tast,reloc resettl,remain remaind,\
    remain remnant,remain stay,remaind residu rest,remark signal unmistak,remark singular,rememb remembr,\
    remiss remit remitt,remiss remitt subsid,remors ruth,remot remov,remot withdrawn,renew restor revit reviv,\
    renounc resign vacat,renov restitut,rent rental,rent renter,rent rip snag tear,renter tenant,\
    reorgan reorganis,repay reward,repeat repetit,repel repuls,repercuss reverber,repertoir repertori,\
    replac supersed supplant,replic replica,replica reproduct,report studi,repos resid,reposit shift,\
    reposit wareh,repositori secretari,repres represent,repres symbol,repress smother stifl strangl,repress subdu,\
    reprint separ,reproduc reproduct,republ republish,repuls snub,repuls standoff,reput respect,rescu rescuer,\
    reserv substitut,resid residenti,resign surrend,resist withstand,resolv solv,reson resound reverb reverber,\
    reson reverber ring,respect sever various,respect vener,respir respiratori,respond respons,restart resum,\
    restless uneasi,restless unsatisfi,restrain restraint,resum resumpt,resum sketch survey,resurg revit reviv,\
    resuscit reviv,retain retent,retain servant,retin retina,retir retire,retreat retrograd,retro retroact,\
    return revers,reunif reunion,reunion reunit,rev rpm,reveal tell,reveal uncov unveil,revenu taxat,\
    reverend sublim,revers revert,revers throwback,revoc revok,revolt revolut,revolut revolution,\
    revolut revolutionari,revolut revolv,revolut rotat,revolutionari subvers subvert,revolv rotat,reward wage,\
    rheumat rheumatoid,rhyme rime,rhyme vers,rhythm rhythmic,rib teas,ribbon thread,rich wealth,rick sprain,\
    ride rider,rig semi,rig tackl,right truli,rigor strict,rigor stringent,rigor valid,ring ringer,rins wash,\
    riot scream wow,rip rive,rip split,rippl ruffl,rippl wavelet,rippl wavi,rise riser,rise uphil,risk riski,\
    riski specul,rite ritual,rival rivalri,rivet stud,roach rope,road rout,roadsid waysid,roast roaster,\
    rob robber,rob robberi,rock rocker,rock rocki,rock stone,rock sway,rocket skyrocket,roll roller,roll roster,\
    roll wheel,romanc romant,romanc romantic,romant romantic,romantic sentiment,room roomi,room suit,\
    roomi roommat,roomi spacious,root stem,rope roper,rose rosi,rotari roundabout,round rounder,rous stir,\
    rover wander,rub wipe,rubbish scrap trash,ruff ruffl,ruff trump,ruin sunk undon,ruin wreck,rule ruler,\
    run runner,run talli,run trial,rundown summat,rung spoke,rung stave,runner smuggler,rural rustic,rush surg,\
    rust rusti,sabotag subvert undermin weaken,sad sorrow,sad unhappi,sadism sadist,sage salvia,sage wise,\
    sail sailor,sail sweep,saint sanctifi,salin salti,saliva salivari,saliva spit,saloon sedan,salt salter,\
    salt salti,salut welcom,salv salvag save,salv soften,salvag scaveng,sampl sampler,sampl tast,sand sander,\
    sand sandi,sander smoother,sane saniti,sarcasm sarcast,sass sassi,satisfactori satisfi,savanna savannah,\
    save saver,save savior,saw sawyer,sax saxophon,say state tell,say suppos,scaffold stage,scan scanner,\
    scan skim,scant stint,scarc scarciti,scarlet vermilion,scene scenic,sceptic unbeliev,sceptr verg wand,\
    schema schemat,scheme strategi,scheme system,schizophren schizophrenia,scholar scholarship,scholar student,\
    scholast school,school schoolhous,scienc scientist,scienc skill,scintil sparkl twinkl,scope set,\
    scope telescop,scorch sear sing,score scorer,score talli,scour scrub,scourg terror,\
    scrambl shin skin sputter struggl,scrape scraper,scream screech shriek,screech squeak whine,screen screener,\
    screen show view,screen siev sort,screen test,screw turnkey,script scriptur,script written,scrub scrubber,\
    scrutin scrutini,sculpt sculptor,scum trash,seaboard seasid,seal sealant,seal sealer,seal waterproof,\
    sealant sealer,sear wither,search searcher,search seek,searcher seeker,season time,season timeli,\
    season veteran,seat sit,sec second,seclud sequestr,secreci secret,secretari secretariat,sect sectarian,\
    secular world,sedat tranquil,sediment sedimentari,seduc seduct,seduct tempt,see seer,see wit,seer visionari,\
    segreg sequestr,seiz seizur,select selector,sell seller,semi semifin,send sender,sender transmitt,sens sensat,\
    sens sensibl,sens sensit,sens sensor,sens sensori,sens signifi,sensat sensori,sensat sensual,sensibl sensit,\
    separ space,sepsi septic,sequel subsequ,sequenc sequenti,sequenc success,seri serial,serpent snake,\
    server waiter,servic usabl useabl,setter typograph,settl settlement,settl settler,settl subsid,\
    settlement villag,seven vii,seventeen xvii,sever stern,sever terribl wick,sew sewer,sew sewn stitch,\
    sew tailor,sewag sewerag,sewer sewerag,sex sexi,sex sexual,shabbi sleazi,shack trail,shade shadi shadowi,\
    shade shadow,shade sunglass,shade tint,shadow shadowi,shadow tail,shag shaggi,shake shaker,shake shingl,\
    shaki shiver trembl,shaki wobbl,shallow shoal,shallow superfici,sham simul,shank stem,shape shaper,\
    sharehold stockhold,shatter smash,shatter tatter,shave shaver,shear shearer,shed slough,shed spill,shed throw,\
    sheik sheikh,shell shield,shi timid unsur,shift transform,ship shipment,ship shipper,ship transport,\
    shipwreck wreck,shit stag,shiver shudder thrill throb,shock shocker,shoot shooter,shoot shot,shop shopper,\
    shop store,shop workshop,short shortstop,short truncat,short trunk,shorten telescop,shot stroke,\
    shove stuff thrust,shovel spade,shred shredder,shrink shrinkag,shrink wither,shudder tremor,shut shutter,\
    shutout skunk,sib sibl,sicken vile,side turnout,siev sift,sight spi,sight vision,sign signal,sign signatur,\
    sign signer,sign signifi,sign subscrib,signatori signer,signifi signific,signific substanti,silenc silent,\
    silent still,silent tacit understood,silic silica,silk silki,silki sleek slick,simpl simplic,simplif simplifi,\
    sin sine,sin sinner,sin transgress,sin unholi wick,sincer truli,sing singer,sing song,sing swing,sing tell,\
    sing vocal,singer vocal vocalist,singl straightforward,singlet vest,singular uniqu,sis sister,\
    sister sisterhood,sister soror,site websit,sixteen xvi,skate skater,skelet skeleton,sketch vignett,ski skier,\
    skin skinni,skip skipper,slack slacker,slack slump,slack soldier,slam sweep,slam thrash,slant weight,\
    slash slice,slat spline,slave slaveri,slay slayer,sled sledg sleigh,sleep sleeper,sleep sleepi,\
    sleeper slumber,sleepless wake,sleepless watch,slender slight slim,slender spare,slender thin,\
    sleuth snoop spi stag,slew slide slip,slice slicer,slice slit,slick slipperi,slide slider,slide swoop,\
    slider slipper,slight somewhat,slip steal,sliver splinter,slug slugger,smart spruce,smart vigor,smell smelli,\
    smile twink,smoke smoker,smoke smoki,smooth smoother,smooth swim,smother stifl strangl suppress,\
    smother suffoc,smother surround,smuggl smuggler,snap snappi,snap snarl,snappi whip,sneak sneaki,sneak stalker,\
    snicker snort,sniff sniffer,snip snippet,snipe sniper,snoop snooper,snoop snoopi,snow snowfal,snow snowi,\
    snowbird snowflak,soar surg zoom,social socialist,social societ,societ societi,sod turf,soft unfit,\
    solicit solicitor,solid solidifi,solid substanti,solo soloist,solon statesman,solv solvent,solv solver,\
    someplac somewher,song vocal,soprano trebl,sorcer sorceri,sort sorter,sound wise,sour tart,south southward,\
    southbound southward,southeast southeastern,souther southern,souther southward,southwest southwestern,\
    sovereign suprem,soy soybean,space spacious,space spatial,span travers,spanner wrench,spare spars,spare trim,\
    spark sparkl twinkl,speak speaker,speak speech,speaker talker utter verbal,spec specif,\
    special specialis specialist,specif specifi,spectacl spectacular,spectacular stun,spectat viewer watcher wit,\
    spectral spectrum,spectrometri spectroscopi,spectroscop spectroscopi,specul ventur,speed speedi,speed veloc,\
    spell tour,spell while,spew spit,sphere spheric,spice spici,spice zest,spider wander,spill splatter,\
    spin spinner,spin twirl twist,spin twirl whirl,spinal spine,spine spur,spine sticker thorn,spirit spiritu,\
    spiritu unearth,spit sprinkl,splash sprinkl,splash squish,splash stir,splatter sputter,split splitter,\
    sponsor sponsorship,spontan unwritten,sport sporti,spot spotter,spot stain,spous spousal,spray sprayer,\
    spread spreader,spring springtim,sprinkl sprinkler,sprint sprinter,squad team,squander wast,squeak squeal,\
    squeez wedg,stab thrust,stab wound,stabil stabl,stabl stall,stack stacker,stagger stumbl,stagnant stagnat,\
    stain varnish,stair step,staircas stairway,stalk stalker,stalk stem,stalk straw,stamina tough,\
    stamp stomp stump,stanc stand,standpoint viewpoint,stapl stapler,star starri,starv starvat,state statement,\
    static still,static unchang,statist statistician,staunch steadfast,staunch stem,stay stick,steadi steadili,\
    steadi sweetheart sweeti,steal stealth,steam steamer,steam steami,steami sticki,steel steeli,steel sword,\
    steer tip,stench stink,step tread,stereotyp unimagin,steril unimagin,stern strict,steward stewardship,\
    stick sticker,sticki viscous,stifl suffoc,stifl sulphur,stock stockist,stock stockpil,stoke stoker,\
    stomach tum tummi,stone stoner,stone stoni,stool tiller,storag store,storm stormi,storm tempest,\
    strain strenuous,strain stress,strain strive,strain twist,strang unfamiliar,strang unusu,strateg strategi,\
    strategi strategist,stratif stratifi,stratifi stratum,straw wheat,stream watercours,streetcar tram trolley,\
    strep streptococcus,stress tens tension,stress tri,stretch unfold,stricken struck,strict stringent,\
    stride tread,string stringer,string twine,strip stripper,stripper stripteas,stroke throw,stroll stroller,\
    student studi,studi survey,stumbl trip,style stylist,style styliz,style titl,sub substitut,\
    subcontract subcontractor,subdivid subdivis,subject theme topic,submerg submers underwat,submiss submit,\
    submit submitt,subordin subsidiari,subsid subsidi,subsidi subsidis,subsist survivor,substanc substanti,\
    substant substanti,substitut util,suburb suburbia,suburban suburbia,subvers traitor treason,succeed success,\
    succeed successor,suck sucker,suck suction,sue suit,suffer sustain,suffer toler,suffer woe,suffic suffici,\
    suffrag vote,sugar sweeten,suggest trace,suit suitabl,sum summar summaris,sum summat tot total,summar summari,\
    summari summaris,summer summertim,sun sunbath,sun sunlight sunshin,sundown sunset,sunshin temper,sup supper,\
    sup swallow,super superintend,superfici trivial,superson ultrason,supervis supervisor,supervis supervisori,\
    supplant usurp,suppli supplier,suppress suppressor,sur ugli,surf surfboard,surf surfer,surfboard surfer,\
    surg tide,surgeri surgic,surpass transcend,surrend yield,surveil survey,survey view,surviv survivor,\
    suspect suspicion,suspend suspens,suspici suspicion,sustain upkeep,swap switch,swath wrap,sway swing,\
    sweat sweater,sweep sweeper,sweep wholesal,swim swimmer,swimsuit swimwear,swing swinger,swing trip,\
    swinger tramp,swirl twirl whirl,symmetr symmetri,sympath sympathi,sympathet sympathi,sympathi understand,\
    symphon symphoni,symptom symptomat,synagogu tabernacl,synaps synapt,sync synchron,synchron synchronis,\
    synopsi synopt,syntact syntax,synthesi synthet,systemat taxonom,tab tabloid,tabl tabul tabular,tackl undertak,\
    tag ticket,tale tell,talk talker,tam tammi,tan tangent,tan tanner,tan topaz,tang zest,tape videotap,\
    taper wick,task tax,tax taxabl,tax taxat,taxonom taxonomi,teach teacher,tear teardrop,tear water,\
    technic techniqu,technic technolog,technic trifl trivial,technician techniqu,tedious verbos,teeni wee,\
    telecast televis,telecom telecommun,telephon telephoni,temp temporari,tempt temptat,tenanc tenant,\
    tend tendenc,tend tender,tenderloin undercut,tens tensor,terrif terrifi,terrifi terror,terror terrorist,\
    tertiari third,test tester,test trial tryout,testament will,testicl testicular,testifi testimoni,\
    testimoni tribut,text textbook,text textual,thatch thatcher,thaw warm,themat theme,thenc therefrom thereof,\
    theolog theologian,theoret theori,theori theorist,therapeut therapi,therapi therapist,thin thinner,\
    think thinker,thirteen xiii,thirti xxx,thread tog,thread yarn,thrift thrifti,thrill thriller,thrill tickl,\
    throw thrower,tick ticker,ticker watch,tickl tingl,tidal tide,tie tier,tie truss,till tillag,till tiller,\
    tilt wobbl,time timeli,time timer,timekeep timepiec,timekeep timer,ting tint,tire tyre,tissu weav,titr titrat,\
    toast toaster,toddler tot yearl,tom tomcat,tonal tone,tonal tonic,tone toner,tone tonic,top topper,top upsid,\
    topograph topographi,toppl tumbl,tore torus,tornado twister,torqu torsion,torso trunk,touch trace,\
    tour tourist,tourism tourist,tournament tourney,tow tower,tower tug,town township,toxic toxin,trace tracer,\
    track tracker,trade trader,traffic traffick,tragedi tragic,trail trailer,train traine,train trainer,\
    trampl tread,transcrib transcript,transcrib translat,transduc transduct,transfer transfere,\
    transfer transplant,transit transport,translat understand,transmiss transmit transmitt,transmitt vector,\
    trap trapper,trash trashi,trauma traumat,travel travers,travel trip,treacher unreli,treat treatment,\
    trebl tripl,tri trial,tri trier,triad tripl triplet,triangl triangul,triangl triangular,tribal tribe,\
    tribul visit,trick tricki,tricycl trike,trifl trivia trivial,trifl wanton,trig trigonometri,trig trim,\
    trim trimmer,triumph triumphant,triumph victori,triumphant victori,trot trotter,truck trucker,trust trusti,\
    trusti trustworthi,truth veriti,tub vat,tube tubular,tuck tucker,tumbl tumbler,tune tuner,tungsten wolfram,\
    turbul upheav,turnout widen,turtl turtleneck,tutor tutori,tux tuxedo,twine wind wrap,twink twinkl,\
    twist twister,twist wind,twist worm wrestl,type typewrit,type typic,type typist,typograph typographi,\
    ugli unworthi vile worthless,ugli vile wicked,ultrason ultrasound,ultrasonographi ultrasound,\
    unambigu unequivoc,unambigu uniqu,unanticip unforeseen,unauthor unauthoris wildcat,uncanni unearth weird,\
    uncertain unsur,unclear unread,uncomfort uneasi,undecid undetermin unresolv,undefin vagu,underestim underr,\
    undergrad undergradu,undesir unwant,undu unjustifi unwarr,unequ uneven,unequ uniqu unparallel,uneven variabl,\
    unfair unjust,unif unifi,unif unit,unimagin unthink,unintent unplan unwit,unintent unwil,union unionist,\
    univers universal,unlock unsecur,unpaid volunt,unpredict volatil,unreason viscer,unus useless,upbeat welfar,\
    upheav uplift,upholst upholsteri,urg urgent,urgenc urgent,urin urinari,uterus womb,util utilitarian,\
    utopia utopian,utter vocal,vacanc vacant,vacant vacat,vagin vagina,vain vaniti,vale valley,valu valuabl,\
    valu valuat,valuabl worth,van vanguard,vapor volatil,vapor zap,vari variabl,vari variant,vari variat,\
    variant variat,vas vessel,veg veget veggi,vehicl vehicular,vein venous,vend vendor,vent ventil,vent volcano,\
    ventricl ventricular,verb verbal,verif verifi,verifi voucher,vernacular vulgar,vernal young youth,\
    vertebr vertebra,verv vital,vessel watercraft,vet veteran,vet veterinari veterinarian,vex worri,viabil viabl,\
    vice vicious,victor winner,victori win,view viewabl,view viewer,view watch,vim vital,vino wine,\
    violenc violent,violin violinist,viral virus,virgin virtuous,virtu virtuous,viscos viscous,vision visionari,\
    visit visitor,vocal voic,vocal vowel,volcan volcano,volunt voluntari,vortex whirlpool,vote voter,wade wader,\
    wag wit,wait waiter,waiv waiver,wale welt,walk walker,war warfar,war warrior,wareh warehous,warm warmer,\
    warm warmth,warn warner,wash washer,watch watcher,water wateri,watercours waterway,wave wavelet,wave waver,\
    wealth wealthi,wear wearer,weav weaver,weld welder,west westward,wester westward,whack wham whop,whale whaler,\
    wheel wheeler,wherefor whi,whistl whistler,white whiten,wick wicked,wild wilder,will willing,win winner,\
    wind winder,wind windi,windscreen windshield,wine wineri,wipe wiper,wisdom wise,wood woodi,work workabl,\
    work worker,workman workmanship,wors worsen,worth worthi,wrap wrapper,wreck wreckag,wrestl wrestler,\
    write writer,yap yelp yip,yea yeah,yon yonder,zeal zealous,zed zee,zip zipper
    """

  /// Pairs of stems that mean the opposite.
  static let opposites: StaticString = """
    abil inabl,abl unabl,abnorm normal,abolish establish,abov below,abridg unabridg,abrupt gradual,absenc presenc,\
    absent present,absolut relat,absorb adsorb,abstain consum,abstract concret,abund scarc,abund scarciti,\
    acceler deceler,accentu quantit,accept refus,accept reject,accept unaccept,access inaccess,accident deliber,\
    accord discord,accur inaccur,accuraci inaccuraci,achiev loser,acid alkalin,acquaint stranger,acquit convict,\
    act refrain,action inact,activ deactiv,activ inact,activ inactiv,activ inhibitor,activ passiv,actual potenti,\
    acut chronic,addit subtract,adequ inadequ,adequaci inadequaci,adject substant,admit deni,admit exclud,\
    adopt biolog,adopt nativ,adult juvenil,adulter purifi,advanc reced,advantag disadvantag,advert inadvert,\
    aerob anaerob,affect unaffect,affirm negat,aft fore,age rejuven,agit calm,agnost gnostic,agonist antagonist,\
    agre disagre,agreeabl disagre,agreement disagr,algorithm heurist,align skew,aliv dead,allow disallow,\
    amateur profession,ambigu unambigu,amphibi aquat,amphibi terrestri,analog homolog,analogu digit,\
    analysi synthesi,analyt synthet,ancestor descend,angular round,anim unanim,anion cation,anisotrop isotrop,\
    annual biennial,annual perenni,anod cathod,answer question,antagonist synergist,anteced subsequ,\
    anterior posterior,anti pro,antisept septic,appear disappear,applaud boo,appli theoret,appoint elect,\
    appropri inappropri,approv disapprov,aquat terrestri,arm disarm,arm unarm,armament disarma,arriv leav,\
    artifici natur,ascend descend,asleep awak,assembl disassembl,assent dissent,asset liabil,assign unassign,\
    associ dissoci,asymmetr symmetr,asymmetri symmetri,asynchron synchron,aton tonal,aton tonic,attach detach,\
    attach unattach,attack defend,attend miss,attract repel,attract repuls,attribut predic,atyp typic,\
    audibl inaud,augment diminut,aunt uncl,author unauthor,automat manual,autumn vernal,avail unavail,\
    avoid confront,awar unawar,away home,awkward grace,back front,background foreground,backward forward,bad good,\
    balanc imbal,balanc unbalanc,basic incident,beauti ugli,begin end,begin middl,believ unbeliev,bend straighten,\
    benign malign,best worst,better wors,better worsen,biennial perenni,big littl,big small,birth death,\
    bisexu heterosexu,bisexu homosexu,black white,blacken whiten,bless curs,blind sight,blur focus,boil freez,\
    bold timid,bore interest,born unborn,borrow lend,borrow lender,bottom side,bottom top,bound free,\
    bound unbound,bow pluck,boy girl,boycott patron,brand unbrand,brave coward,brave timid,breath breathless,\
    bright dull,brighten darken,broad narrowli,broken unbroken,brother sister,busi idl,buy sell,calm stormi,\
    capabl incap,capac incapac,capit social,capitalist socialist,captor liber,cardin ordin,care careless,\
    censor uncensor,central decentr,central margin,central peripher,centralis decentr,centralis decentralis,\
    cerebr emot,certain uncertain,certainti uncertainti,chang stay,chang unchang,changeabl unchang,cheap expens,\
    cheapli expens,cheer depress,child parent,civilian militari,claim disclaim,claim forfeit,clarifi obfusc,\
    clariti obscur,clariti opac,classifi unclassifi,clean dirti,clear unclear,close distant,close open,coars fine,\
    coastal inland,coher incoher,cold hot,collect distribut,comedi tragedi,comfort discomfort,comfort uncomfort,\
    commerci noncommerci,common individu,common uncommon,compact loos,compar incompar,compat incompat,\
    compet incompet,competit cooper,complet incomplet,complex simpl,complex simplic,complianc noncompli,\
    compliant defiant,complic simplifi,comprehens incomprehens,compress decompress,compromis uncompromis,con pro,\
    concav convex,conceal reveal,concentr dilut,concentr distribut,concentr eccentr,concept misconcept,\
    condit uncondit,conductor insul,confin invas,confirm unconfirm,conform deviat,connect disconnect,connot denot,\
    conscious unconsci,consecr desecr,conserv liber,conserv wast,consist inconsist,conson vowel,\
    constitut unconstitut,construct destruct,consumpt generat,contamin decontamin,contempt estim,content discont,\
    contin incontin,continu discontinu,continu sporad,contract expand,contraind indic,control uncontrol,\
    conveni inconveni,convent nuclear,convent unconvent,converg diverg,cook raw,cool heat,cool warm,\
    coordin subordin,corpor incorpor,correct incorrect,cosmopolitan endem,cosmopolitan provinci,\
    counterfeit genuin,cover uncov,covert overt,credibl incred,credit debit,creditor debtor,cri laugh,\
    critic prais,crook straight,cubic linear,cubic planar,cur straight,cut uncut,danger safe,danger safeti,\
    dark light,daughter son,dead live,deaf hear,debilit invigor,decenc indec,decent indec,decidu evergreen,\
    declar interrog,declar undeclar,declin improv,decod encod,decreas increas,decrement increment,deduct induct,\
    deep shallow,defeat undef,defeat victori,defenc offenc,defend plaintiff,defens offens,defin undefin,\
    definit indefinit,deflat inflat,dehumidifi humidifi,dehydr hydrat,delay rush,delic rug,demand suppli,\
    demot promot,denatur natur,depend independ,depress elat,depress stimul,depriv enrich,deregul regul,\
    deriv inflect,descript prescript,desir undesir,despair hope,destabil stabil,destroy preserv,detect undetect,\
    determin indetermin,determin undetermin,develop undevelop,devolut evolut,differ equal,differ same,\
    difficult easi,dilig neglig,direct indirect,disabl enabl,discourag encourag,discrimin indiscrimin,\
    dishonest honest,dishonesti honesti,disinfect infect,disintegr integr,dislik like,disobedi obedi,disord order,\
    dispens indispens,disproportion proportion,disprov prove,disqualifi qualifi,disrespect respect,\
    dissatisfact satisfact,dissatisfi satisfi,dissimilar similar,distal proxim,distinguish indistinguish,\
    distrust trust,diversifi special,divest invest,divid multipli,divid unit,document undocu,domest foreign,\
    domin recess,domin submiss,domin subordin,dorsal ventral,dove hawk,downgrad upgrad,download upload,\
    downstair upstair,downstream upstream,downtown uptown,downward upward,dress undress,dri wet,drunken sober,\
    dryness wet,due undu,dull live,earli late,earn unearn,earth heaven,easi uneasi,east west,easter wester,\
    eastern western,ebb tide,effect ineffect,effector receptor,effici ineffici,effort effortless,egress ingress,\
    elig inelig,emigr immigr,empir theoret,employ employe,employ unemploy,empti fill,empti full,endem epidem,\
    endogen exogen,enforc exempt,enforc unenforc,enrich impoverish,enter exit,equal inequ,equal unequ,\
    equiti inequ,eras record,ethic uneth,even odd,even uneven,ever never,evil good,evit inevit,exclud includ,\
    exclus inclus,exhal inhal,exist nonexist,expatri repatri,expect unexpect,expens inexpens,\
    experienc inexperienc,explicit implicit,export import,express local,extant extinct,extens intens,\
    exterior interior,extern internal,extinguish ignit,extracellular intracellular,extraordinari ordinari,\
    extrus intrus,fail succeed,failur success,fair unfair,fall rise,fals true,falsehood truth,familiar strang,\
    familiar unfamiliar,fanci plain,far near,fast slow,fat lean,fat thin,father mother,fauna flora,fear fearless,\
    feed starv,femal male,feminin masculin,feminin neuter,fertil infertil,fertil steril,few mani,fiction nonfict,\
    fidel infidel,figur liter,finish unfinish,finit infinit,first last,fit unfit,flexibl inflex,foe friend,\
    folli wisdom,follow lead,follow leader,foolish wise,forbid permit,foreign nativ,forget rememb,formal imit,\
    formal inform,former latter,fort piano,fortun unfortun,forward revers,found lost,fraction whole,frail robust,\
    frame unfram,fratern ident,freelanc salari,frequent infrequ,fresh stale,friend hostil,frivol serious,\
    front rear,function malfunct,function organic,fund unfund,furnish unfurnish,futur past,futur present,gabl hip,\
    gaseous liquid,gaseous solid,gather spread,general particular,general specif,generalist specialist,\
    generic variet,genuin spurious,geometr linear,glad sad,gradual steep,gradual sudden,gravit levit,\
    greater lesser,green ripe,gross net,guilt innoc,guilti innoc,hairi hairless,half whole,happi sad,\
    happi unhappi,happili sad,hard soft,hardbal softbal,hardwar softwar,harm harmless,hate lovabl,hate love,\
    healthi unhealthi,heavi light,help unhelp,here there,heterogen homogen,heterosexu homosexu,high low,\
    highland lowland,holi unholi,hollow solid,hope hopeless,horizont inclin,horizont vertic,host parasit,\
    human inhuman,humbl proud,humil pride,hungri thirsti,husband wife,identifi unidentifi,idl work,ignor notic,\
    ill well,illeg legal,illeg legibl,illegitim legitim,illiter liter,illiteraci literaci,illog logic,\
    imagin unimagin,immatur matur,immedi mediat,immobil mobil,immor moral,immort mortal,imparti partial,\
    impati patienc,impati patient,imperfect perfect,imperson person,import unimport,imposs possibl,impot potenc,\
    impot potent,impract practic,improb probabl,improp proper,impur pure,impur puriti,inclin vertic,incom outgo,\
    indoor outdoor,induc spontan,inferior superior,infield outfield,inflow outflow,inform uninform,initi uniniti,\
    injustic justic,inner outer,innumer numer,inorgan organic,inpati outpati,insan sane,insan saniti,\
    insecur secur,insensit sensit,insepar separ,insid outsid,insignific signific,insolubl solubl,insolv solvent,\
    instabl stabil,instrument vocal,insuffici suffici,insur uninsur,intang tangibl,integr segreg,intellig stupid,\
    intend unintend,intens mild,intensifi moder,intent unintent,intermedi termin,internat nation,\
    interstat intrast,intoler toler,intox sober,invalid valid,invari variabl,invertebr vertebr,invis visibl,\
    involuntari voluntari,inward outward,irrat ration,irreduc reduc,irregular regular,irrelev relev,\
    irresist resist,irrespons respons,irrever rever,irrevers revers,irrevoc revoc,irrit sooth,joint separ,\
    joy sorrow,junior senior,just unjust,justifi unjustifi,keep lose,king queen,know unknow,known unknown,\
    larg small,law lawless,law unlaw,lax tens,lead unlead,least most,left right,legal outlaw,lengthen shorten,\
    let prevent,lie sit,lie stand,like unlik,limit unlimit,linear nonlinear,linear planar,liquid solid,\
    list unlist,liter spiritu,littl much,live record,load unload,local nation,lock unlock,long short,loos tight,\
    loosen stiffen,loosen tighten,lose win,loser winner,lost save,loud soft,lower rais,lowercas uppercas,\
    lowland upland,lucki unlucki,major minor,man unman,man woman,mark unmark,marri unmarri,masculin neuter,\
    mask unmask,match mismatch,matern patern,maxi midi,maxi mini,maxim minim,maximis minimis,maximum minimum,\
    meaning meaningless,medic surgic,mental physic,merci merciless,midi mini,minus plus,mistrust trust,\
    mobil stabil,modifi unmodifi,monophon polyphon,multicultur nation,multilater unilater,multipl singl,\
    multipli singl,naiv sophist,narrow wide,narrow widen,nasti nice,natur supernatur,natur unnatur,nay yea,\
    necessari unnecessari,necessarili unnecessarili,negat posit,nephew niec,noisi quiet,nomin obliqu,\
    nonresid resid,nonviol violent,normal paranorm,north south,northern southern,notic unnot,object subject,\
    obligatori option,obliqu parallel,obliqu perpendicular,obscur promin,occident orient,offici unoffici,\
    offshor onshor,often rare,old young,opac transpar,open shut,optimist pessimist,other same,out safe,\
    overestim underestim,overhead subsurfac,overhead surfac,overst underst,pack unpack,paid unpaid,pain painless,\
    pain pleasur,parallel perpendicular,part wholli,particular universal,pass run,past present,pattern plain,\
    peac war,perinat postnat,perinat prenat,perman temporarili,permiss prevent,plan unplan,pleasant unpleas,\
    plural singular,point pointless,poor rich,popular unpopular,poros solid,posterior prioriti,postnat prenat,\
    poverti wealth,power powerless,preced succeed,preced unpreced,predict unpredict,prefix suffix,prepar unprepar,\
    primari secondari,privat public,proactiv retroact,profan sacr,profound superfici,progress regress,\
    prospect retrospect,protect unprotect,proxim ultim,public suppress,publish unpublish,pull push,\
    punit rehabilit,purg rehabilit,qualifi unqualifi,qualit quantit,question unquestion,quick slowli,\
    ravel unravel,real unreal,realist unrealist,realiti unreal,reason unreason,reassur worri,regist unregist,\
    regul unregul,relat unrel,relax tens,reliabl unreli,resist surrend,rest restless,rest tire,\
    restrict unrestrict,retail wholesal,ride walk,right wrong,rough smooth,round squar,run stand,rural urban,\
    rustic urban,satisfactori unsatisfactori,satur unsatur,seam seamless,settl unsettl,short tall,shout whisper,\
    side top,sign unsign,silenc sound,sit stand,skill unskil,sleep wake,sleepi wake,sleev sleeveless,smart stupid,\
    solv unsolv,sonic superson,sour sweet,sour sweeten,specifi unspecifi,spoken written,stabl unstabl,\
    stifl stimul,strength weak,strengthen weaken,strong weak,structur unstructur,subsurfac surfac,\
    success unsuccess,succumb surviv,suitabl unsuit,summer winter,sunris sunset,support unsupport,sure unsur,\
    suspect unsuspect,tame wild,tast tasteless,tasteless tasti,tender tough,thick thin,thicken thin,thrifti wast,\
    top topless,touch untouch,treat untreat,unusu usual,unveil veil,unwant want,unwelcom welcom,unwil will,\
    unwind wind,unwit wit,unworthi worthi,unwrap wrap,unwritten written,valuabl worthless,virtuous wick,wane wax,\
    wire wireless,worth worthless,yang yin
    """
}
