// Written by Tools/word-weights.py; change that, not this.
//
// Stems of English words by their information content in bits: the weight of a stem is the row it stands in.
// Counts: frequency_dictionary_en_82_765.txt of symspellpy (MIT licence), derived from the Google Books n-grams and SCOWL.
// It is shipped, rather than counted over what was ingested, so that a verdict never depends on unrelated articles.

extension Weights {
  /// Bits, and the stems that carry them, separated by spaces.
  static let table: [(bits: Int, stems: StaticString)] = [
    (
      5,
      """
      and of the to
      """
    ),
    (
      6,
      """
      a in
      """
    ),
    (
      7,
      """
      by for i is it on that this with you
      """
    ),
    (
      8,
      """
      all an are as at be from have more new not or use your
      """
    ),
    (
      9,
      """
      about but can day do free get has he home if inform list may my news no one other our page post \
      price product search servic site state their they time up us was we what which will year
      """
    ),
    (
      10,
      """
      add also am ani area avail back been book busi buy call car chang citi click comment compani comput \
      contact copyright custom data date design detail develop email file find first forum game go good \
      group had health help her here high his hotel how includ into item just last like link look mail \
      make manag map me member messag most music name need next now number offic onli onlin order out over \
      part peopl person photo pleas pm polici power program provid public rate re read relat report requir \
      result review right school see set ship shop should show so some store such support system take term \
      than them there these top two unit user video view web well were when who work world would
      """
    ),
    (
      11,
      """
      access account act action activ addit address advanc advertis after age allow american anim anoth \
      applic archiv art articl ask associ author base becaus befor best between big black blog board both \
      box build card care case categori cd check children class close code collect colleg come communiti \
      compar complet condit content continu control cost could counti countri cours creat credit current \
      de depart descript did differ digit direct directori discuss document doe down download dure each \
      ebay edit educ effect electron end engin even event everi experi famili featur follow food form \
      found friend full function galleri general gift girl give govern great guid him histori hour hous \
      human imag import increas index industri info insur interest internat internet issu jan januari job \
      john join know law learn level librari life light limit line littl live local locat long love low \
      made main man mani market mean media meet model money month movi much must nation natur network non \
      north note off offer old open oper option origin own park parti per perform phone pictur place plan \
      play point posit present press previous print privaci privat problem process profil project properti \
      publish qualiti question quot real receiv recent record refer region regist releas repli request \
      research reserv resourc respons return room run said sale same save say scienc second section secur \
      select sell seller send server sex shall share she sign sinc size small softwar sourc south special \
      specif sport standard star start still stock stori student studi subject suppli tabl team technolog \
      teen test text then thing think those thread three through titl today tool topic total train travel \
      tri type under universiti updat valu veri version visit want water way websit week where whi while \
      white window within without women word write
      """
    ),
    (
      12,
      """
      abl abov accept accessori accord actual administr adult affili again against agenc agent ago \
      agreement air al album alreadi alway america amount analysi announc annual answer appear appli \
      approv apr april around artist assess assist audio aug august australia auto averag award away babi \
      bad bank bar basic beach beauti becom bed begin believ below benefit better bid bill bit blue bodi \
      boy brand break brows cabl calendar california camera canada career cart caus cell center centr \
      central certain certif chapter charg cheap child china choos church classic clear client cloth club \
      co command commerci committe common communic compon concern confer connect consid construct consult \
      consum contain contract copi corpor correct council court cover cross cultur cut daili databas david \
      deal death dec decemb decis defin degre deliveri determin devic die director discount display \
      distribut district dog domain done drive drug due earli easi east econom either electr els employ \
      employe energi english enter entertain entri environ equip error establish estat estim europ ever \
      exampl execut exist expect express eye face facil fact fall fast fax feb februari feder fee feed \
      feedback feel few field figur film final financ financi fire fish fit five fix flower focus forc \
      format four franc front fuck fun fund further futur garden gay generat given global god gold got \
      grant graphic green hand hard head hear heart hit hold holiday hope host hot howev id idea identifi \
      ii implement improv indic individu initi instal institut integr invest involv island journal juli \
      june keep key kid kind king la lake land languag larg latest lead least leav left legal lesbian less \
      let letter licens loan log login london loss lot lyric machin magazin major manufactur mar march \
      mark match materi matter measur medic memori men method microsoft might mile million minut miss \
      mobil monitor move near net never newslett night notic nov novemb nude object oct octob offici onc \
      opportun organiz owner packag paper parent particip particular partner pass password past patient \
      pay payment pc percent period physic pic plant player plus poker polit popular porn port possibl \
      practic prepar presid printer pro produc profession promot propos protect purchas purpos put quick \
      race radio rang realli reason recommend red regul rememb remov rental repres respect restaur risk \
      road rock rule safeti sampl san schedul score screen season seem self sep septemb seri serv sever \
      shoe short side similar singl skill social societi solut someth song sort sound space sponsor spring \
      st staff stand statement status stay step stop strategi street structur style submit subscrib \
      success suggest suit sun sure talk tax teacher tech technic tell texa thank third thought ticket tip \
      togeth too tour town toy track trade transport treatment true turn understand until upon usual via \
      vote war washington watch weather wed weight welcom west whether wide william win written yahoo yes \
      yet york young
      """
    ),
    (
      13,
      """
      abil abstract abus academ accommod achiev across ad adapt adjust adopt advantag adventur advic \
      affect africa african agre agricultur aid aim airport alert almost along altern although amateur \
      amazon amend among anal angel ann anti anyon anyth apart appl appoint approach appropri approxim \
      architectur argument arm armi arrang arriv asia asian ass assembl asset assign assum atom attach \
      attack attempt attend attorney attract auction australian automat avoid babe background bag balanc \
      ball band basi basket batteri bay bear behind beyond bibl bin biolog bird block blood boat born \
      boston bottom branch breast brief bring british brother brown browser budget bug built bush button \
      buyer calcul came camp campaign campus canadian cancer capabl capac capit carolina carri cash casino \
      cat celebr centuri chain chair challeng chanc channel charact chart chat chemic chicago chief chines \
      choic christian christma civil claim classifi clean clinic clip coast cock column com combin comfort \
      comic commiss commit competit compil complex concept conduct configur confirm conserv consider \
      consist constitut contribut convent convers convert cook cool cooper coordin core count counter \
      coupl creativ crime critic cruis cum cup currenc cycl damag danc dark dead dealer debt decid decor \
      deep default definit delet deliv demand demonstr depend describ desktop destin detect diamond diet \
      disabl disclaim discov diseas distanc divis doctor dollar donat door doubl draw dream dress drink \
      driver drop duti dynam earn earth eat economi edg editor effici effort elect element elig emergenc \
      enabl encourag england enhanc enjoy enough ensur enterpris entir environment equal especi essenti \
      est etc eur european evalu everyon everyth evid exact examin excel except exchang exclus exercis \
      exhibit expand expens expert explain explor export extend extens extern extra extrem factor faculti \
      fail fair fan far farm fashion fat father feet femal fiction fight fill filter fine finish firm flag \
      flash flat fli flight floor florida flow footbal foreign forest former forward foundat frame french \
      fri friday fulli furnitur gain gas gear georg georgia german germani glass goal goe golf googl grade \
      graduat grand greater ground grow growth guarante guest guidelin guy hair half hall handl happen \
      happi hardwar harri heat held higher hill hire histor homepag hors hospit huge icon iii immedi \
      impact inc incest inch incom independ india indian injuri inn input insid instead instruct \
      instrument int intellig intend interact interfac internal interview introduc introduct investig \
      invit iraq ireland itali itself jack jame japan japanes java jersey joint judg jul jump jun keyword \
      kill kingdom kit kitchen knowledg known lab label ladi laptop larger las late later launch lawyer \
      leader led legisl length linux listen load lock logo longer lord los lost lower ltd mac maintain \
      mainten male manual mari marin martin master matur max maximum mayb mechan medicin medium membership \
      mention menu merchant metal mexico michael middl mike milf militari min mind mine mini minimum \
      minist minor mission mix mode modern modifi modul moment mon monday morn mortgag mother motion motor \
      mount mountain multi multipl museum navig necessari nice nokia none normal northern noth nurs observ \
      obtain occur often ohio oil opinion organis otherwis outdoor output outsid overal overview pacif \
      pack paid pain paint panel paramet pari patch path pattern paul paypal peac perfect permiss permit \
      pet peter phase photograph photographi pick piec platform polic poll pool poor pop popul poster \
      potenti prefer pressur pretti prev prevent primari principl prior probabl procedur proceed profit \
      programm progress proper protein provis pussi quarter queri quit rais random rank rape rather reach \
      reader readi recip reduc reflect regard registr regular relationship relev remain remot rent repair \
      replac republ resid resolut resort respond rest restrict retail revis richard ride ring rington rise \
      river robert role roll root rose round rout royal russian safe sat saturday saw scale script sea \
      seat secret secretari sector seek seen senat senior sens sent separ sequenc serious session sexi \
      shape sheet shirt shot shown signal signific silver simpl simpli situat six skin skip smith smoke \
      someon sometim son soni soon southern spain speak speaker specifi speed spend spirit squar stage \
      station statist steel stone storag stream string strong studio stuff sub subscript summari summer \
      sunday super supplier surfac survey switch tag taken target task teach techniqu tel telephon televis \
      temperatur ten termin theme themselv theori therefor thoma though thousand throughout thu thursday \
      thus tit told tom took touch toward trademark tradit traffic transact transfer transit translat \
      treat tree trial trip truck trust tue tuesday union uniqu unknown unless upgrad util vacat valid \
      valley van variabl varieti various vega vehicl villag virginia virtual vision visitor visual voic \
      vol volum wait walk wall warn wast wednesday went western wheel whole wife wind wine winter wire \
      wireless wish woman wonder wood worker workshop worldwid worth writer wrong wrote xxx yellow \
      yourself youth zip zone
      """
    ),
    (
      14,
      """
      absolut academi acc accid accur accuraci acid acknowledg acquir acquisit actor adam admin admiss \
      adob advis advisor advisori affair afford agenda ahead aircraft airlin alabama alarm alaska alcohol \
      algorithm allianc alloc alon alpha amaz analyst ancient anderson andrew angl annot anonym antiqu \
      anyway anywher appar apparel appeal appendix applianc appreci arab arizona array aspect assur athlet \
      atlant atlanta attent attribut audienc audit austin austria authent autom automot ave avenu avg awar \
      backup banner bargain basebal basketbal bass bath bathroom battl beat becam bedroom began belgium \
      bell belt ben bet beta bike billion bind bio biographi birth birthday blind blogger blond blow \
      blowjob bob bond bondag bone bonus boob bookmark boot border bottl bought bound bowl brain brazil \
      breakfast brian bridg bright broad broadband broadcast broken broker brought buddi builder bulletin \
      bureau burn bus butt byte cach cam camcord cancel candid canon cap cape captur carrier cartoon \
      cartridg cast catalogu catch census cent certifi chairman chamber characterist charl charm charter \
      cheat checkout chemistri chip chocol chris christ circl circuit circumst cisco cite citizen clark \
      classroom climat clock cluster coach coat coffe coin cold collabor color colorado colour columbia \
      comedi commerc compact comparison compat compens compet complaint complianc compos composit \
      comprehens con concentr concert conclus confid conflict congress connecticut consequ consol consolid \
      constant contemporari contest context contractor conveni cooki corner corp correspond costa cotton \
      coupon coverag crack craft crash crazi cream creation creek crew crimin criteria crystal curriculum \
      dakota dalla dan danger daniel daughter dave davi dean debat declar decreas dedic defend del delay \
      dell delta demo democrat deni denver deposit depth der deriv desir desk despit destroy diabet dick \
      dictionari diego diff difficult dildo dimens dine dinner disc discoveri dish disk disney disord \
      distinct divers divid doc doll domest domin don dot doubt draft dri drum dual eagl earlier easier \
      easili eastern editori edward egg eight elementari elimin elizabeth emerg emiss emot empir empti \
      encyclopedia enforc engag enlarg entiti episod equat equiti equival eric ericsson essay ethic euro \
      evening evil evolut exam exceed excess excit exclud exit expans experienc exposur extent extract \
      fabric facilit factori failur faith fals famous fantasi faq farmer faster favourit fear felt festiv \
      finger fiscal flexibl florist folder folk font foot ford forecast forget forgot formal formula fort \
      fourth fox framework francisco frank freedom frequenc frequent fresh fruit fuel fundament funni \
      gambl gamma gate gather gave gender gene generic genet genr giant glossari gnu golden gone governor \
      grati greatest greek guard guess guidanc guitar gun hang hardcor hardcov hat hate hawaii hazard \
      header headlin healthcar healthi heard heaven heavi height hell hello henri heritag hey hidden hide \
      highest highlight highway himself hip hobbi holder hole holi hong hop household houston hundr hunt \
      hunter husband ice ideal ident identif ignor ill illeg illinoi illustr imagin immigr impress incid \
      incorpor inde indiana infect influenc infrastructur ink innov inquiri insert insight inspect inspir \
      instanc instant intel intens intent interior interpret interraci inventori investor iowa ipod iran \
      irish iron islam israel italian jacket jackson javascript jazz jean jeff jesus jim joe johnson joke \
      jone jordan joseph junior justic kansa kelli kentucki kept kevin keyboard kick kiss knew kong korea \
      laboratori lack lamp landscap lane largest laser latin layer leadership leagu leas leather lectur \
      lee leg legend leisur len les lesson liabil lib liber lie lifestyl lift linear lingeri liquid \
      literatur lodg logic loop lose loui louisiana lowest luxuri magic magnet maker manner marketplac \
      marri marriag maryland mass massachusett mathemat matrix matt meal mental mesh met meter miami \
      michigan mid mill miller miner minim ministri minnesota mirror miscellan mississippi missouri moder \
      moon motiv motorola mous mouth movement multimedia municip murder muscl myself mysteri nake nativ \
      nearbi negat negoti netherland nevada newest newspap nine node nois nomin nor notebook notif notifi \
      novel nuclear null numer nutrit oak oblig obvious occup ocean odd oklahoma older ontario onto \
      opposit optic optim oral orang oregon organic orient orlando outcom outlet outlin packet pad pair \
      palm pan panason paperback paragraph partnership patent peak peer pennsylvania percentag perhap perl \
      perman personnel perspect petit pharmaci philadelphia philip philosophi phoenix physician pill pilot \
      pin pink pipe piss plain plane planet plastic plate playstat plot plug pocket poetri porno portabl \
      portal portfolio portion postal pound precis predict pregnanc premier premium prescript presenc \
      preserv preview prime princ princip printabl prioriti prison prize processor professor prohibit \
      promis proof prospect protocol prove provinc psycholog pub pull pump pure push puzzl qualifi \
      quantiti queen rain ram rapid rare ratio raw ray reaction realiti realiz rear recogn recoveri \
      recreat recruit reduct refin reform refus reject relax reliabl relief religi religion remark remind \
      renew repeat represent residenti resist resolv restor resum retir retriev reveal revenu revers rich \
      robot roger rom router row rural russia safari saint salari salt samsung santa satellit satisfi scan \
      scene scheme scientif scientist scope scotland scott seal seattl sec secondari seed segment seminar \
      sensit sentenc serial setup seven sexual sharp shell shift shock shoot shopper shower signatur simul \
      sin sing singapor sister sit sitemap ski sky sleep slide slight slot slow smaller smart smile smooth \
      snow soccer soft soil sold soldier sole solid solv sorri soul spa spam spanish spec speci specialist \
      speech spent spi spiritu split spot spread stamp stat static stephen steve steven stick storm \
      straight strateg strength stress strike strip submiss substanc substanti suck suffer suffici sugar \
      suitabl sum supplement suppos surgeri surpris surround surviv sustain sweden sweet swim sydney \
      symbol symptom tab tank tape tast taylor tea templat tennesse tenni territori terror testimoni \
      textbook thailand theatr therapi thong threat throw tie tight tim tire toll tone toni toronto \
      tourism tournament tower trail trailer transform transmiss trend troubl truth tube tune turkey \
      tutori twin typic ultim universal unix unlimit upload upper urban usag usernam utah var vari veget \
      vendor venu verifi viagra vibrat vice victim victoria villa vintag violat violenc virgin virus visa \
      visibl void volunt voyeur wale wallpap warm warranti wash wave weak weapon wear weblog webmast \
      weekend wet whatev wholesal whom whose width wild wildlif wilson wing winner wisconsin wit won worri \
      wrap yard yeah yesterday yield zealand zero zoom
      """
    ),
    (
      15,
      """
      aaron abort abroad absenc acceler accompani accomplish accredit accumul accus ace acoust acr acrobat \
      acut addict adequ administ admit advers advoc afghanistan afternoon aggreg aggress alan albert \
      alberta alex alexand alic alien align aliv alleg allen alli alphabet alter alumni amen ami amp \
      amplifi amsterdam analog analys anchor andi anna anniversari antenna anthoni anticip antonio anytim \
      apach app apprais arc arcad arch architect arena argentina argu aris arkansa arrest arrow arthur \
      artwork ash asid asp assault assert assumpt atlas atmospher attitud aud automobil avatar aviat \
      awesom axi bachelor backpack bake baker balloon baltimor ban bandwidth bang bankruptci barbara bare \
      barn barri barrier basin bat bead beam bean beast beaver bee beef beer beginn behalf behavior \
      behaviour belief belong bend berlin besid bestial bestsel beverag bias bibliographi bicycl bidder \
      bigger biggest bikini billi binari birmingham bishop biz blackjack blade blame blank blast blend \
      bless bluetooth blvd bold bomb bookstor boost booti bore borrow boss boundari bow bracelet brake \
      brass bread breath breed bride bristol britain broadway brochur brook bruce brush bubbl buck buffalo \
      buffer bulgaria bulk bull bundl burden busti cabinet cafe cake cal cambridg camel campbel candi \
      candl canyon captain carbon caribbean carl carlo carol carpet carter cassett castl casual cater \
      cathol caught ceil cellular cemeteri ceram ceremoni champion championship char character charger \
      chariti charli charlott chase cheer chees chef cherri chest chevrolet chick chicken childhood chile \
      chosen christoph chronic chronicl cigarett cincinnati cinema circul citat classif claus clay cleaner \
      clearanc clerk cleveland climb clinton clone closer cloud cloudi coal coalit coastal collaps \
      colleagu collector collin coloni columbus combat combo commenc commentari commission commod compaq \
      complain compli complic compound compress compris conclud concret condo confidenti conform confus \
      connector conscious consent constraint consumpt contamin continent contrast contributor convict \
      convinc copper cord corn correl corrupt cosmet costum cottag counsel cow craig crap creator cri \
      cricket crisi crop crowd crown cuba cure curv cute cyprus czech dad damn dawn deadlin dear debian \
      debug decad deck declin deduct deem deer def defeat defect defenc defens delawar deleg delight delux \
      democraci den denmark denni densiti dental departur deploy depress deputi descend desert deserv \
      desper destruct detector detroit devil devot diagnosi diagnost diagram dial dialogu diamet diari \
      diesel differenti difficulti digest dirti disappear disast discharg disciplin disclos disclosur \
      discret discrimin dispatch dispos disput distinguish distributor disturb dive divin divorc \
      documentari dodg donald donor dose dougla downtown dozen drag dragon drama dramat drawn drill driven \
      dublin duck duke dump duplic durabl durat dust dutch ear earring eas eboni echo ecolog edinburgh \
      egypt elder eleg elev elit elsewher embed eminem emphasi encod encount encrypt endors enemi enquiri \
      enrol entitl entranc entrepreneur envelop epson era erot escap escort ethernet ethnic evan eve \
      eventu everybodi everyday evolv excerpt exempt exhaust exp expenditur experiment expertis expir \
      explan explicit exploit explos expos ext facial fake fame familiar fantast fault fed fell fellow \
      fenc ferri fertil fetish fifth fig fighter finder finland firefox firewal fisher fisheri flame fleet \
      float flood fluid fold fool forev forgotten fork formul forth fortun foster founder fraction \
      fragment fragranc franchis franci franklin fraud fred ftp funer furnish gadget gang gap garag gari \
      gateway gaug genealog genom gentl genuin geograph geographi geolog ghost glad glanc glasgow globe \
      glori glove gnome gonna gordon gospel gourmet grab grace graham grain graph grass gray greec greet \
      greg grey grid grill grip gross grove grown guardian guestbook guinea gulf gym habit habitat hack \
      hacker hairi hamilton hampshir handbook handheld harm harvard harvest hawk hay headquart headset \
      heal henc herald herb herein hero herself highland hike hilton hint hist hockey holland hollywood \
      honda honest honor honour hood hook horizont hormon horn horni horror hostel howard hrs hub hugh \
      hungari hurrican hurt hybrid ian idaho immun impair impli implic impos imposs incent inclus incred \
      indi indirect indonesia indoor induc infant inflat ingredi inherit inject inner inspector instructor \
      integ intellectu inter interfer intermedi interval intervent intro invas invent ion iraqi isl isol \
      isra jacob jam jane jason jay jefferson jennif jerri jessica jet jew jewelleri jewish jimmi johnni \
      jon jonathan jose journalist journey joy judgment judici juic jurisdict justifi juvenil karen kate \
      keith ken kennedi kent kenya kernel kerri killer kim knee knight knit korean labour laid larri lat \
      latina latter laugh laura lawrenc lay layout lbs leaf lebanon legaci lender lens leon lewi liabl \
      liberti licenc lick lifetim limousin lincoln linda lion lip lisa liter literaci literari litig liver \
      logist lone lookup loos lotteri loung lover luck lucki lunch lung lynn machineri macro mad madison \
      malaysia mall manchest manga manipul marc margaret margin maria marker marshal mask massag massiv \
      masturb mat mate matthew maxim mayor meant meat med median mediat melbourn membran memorabilia \
      memphi mentor merced merchandis mercuri mere merg messeng meta metabol methodolog metro metropolitan \
      mexican mhz mice michell micro migrat milk milwauke minneapoli mint misc mistak mitchel mod modem \
      modif molecular monkey monster montana montreal mood moor moral moreov morgan morri mortal motel \
      motorcycl mph mrs musician muslim mutual nail nanci narrat narrow nashvill nationwid navi nearest \
      nebraska necessarili neck necklac neither nelson nest neutral newli nick nike nikon nintendo nippl \
      nobl nobodi northwest norway nose nova nut nylon occas occasion occupi offend offlin offset okay \
      oldest oliv olymp ongo opera oppos opt oracl orchestra ordin ordinari org organ orgi orlean ottawa \
      ourselv outlook outsourc outstand oven overnight oversea ownership oxford oxid oxygen pace packard \
      pakistan pal palac palestinian pant panti par para paradis parallel parish parker parliament partial \
      particl partit passag passeng passion pat patrick patriot payday pcs pearl pee pen penalti pend \
      pendant peni pension pepper percept perfum peripher persist peru pharmaceut phil philippin phillip \
      phrase physiolog piano pie pierc pine pioneer pipelin pitch pittsburgh pixel pizza placement planner \
      plasma platinum plaza pleasant pleasur plenti plugin podcast poem pointer poland polar pole polish \
      pollut polyphon pond portland portrait portug pose possess postag postcard pot potter potteri pour \
      poverti powder practition prais pray prayer preced pregnant preliminari premis prescrib pride \
      primarili princess privileg probe procur profess projector prompt proport protest proud proven proxi \
      puerto puls punish punk pupil purpl pursu pursuant python qti qualif que quebec quest quiet quiz \
      quotat rabbit rack radar radiat radic rail railway rainbow ralli ralph ran ranch rat ration realtor \
      rebat recal receipt recept receptor recipi recognis recognit recov recycl redeem reed ref referr \
      refresh refriger refund reg regardless regim registri regulatori rehabilit relay reli reloc remedi \
      render rep reprint reproduc reproduct republican reput res rescu resel reset residu retain rev \
      revolut reward rhode rice richmond rick rico rider ridg rio rip rob robin rocki rod roman romanc \
      romant rome ron roof ross rotat rough routin roy rpm rubber rug rugbi rush russel ryan sacramento \
      sad sail salon sam samuel sand sarah satisfact sauc saudi saver scanner scenario scholar scholarship \
      sci scottish scout screensav screenshot screw scroll sean seeker semest semi semiconductor sensor \
      settl settlement shade shadow sharehold sharewar shave shelter shield shipment shit shore shoulder \
      showcas shut sick siemen sierra sight sigma silent silicon silk sim simon simplifi simpson singer \
      sink sir skate skirt slave sleev slideshow slip slowli slut soap sock socket solar solo somewhat \
      somewher sought soundtrack soup southeast southwest span spank spare spear spectrum spell spider \
      spin spoke spous spray spywar squirt sri stabil stabl stack stadium stainless starter statut steam \
      steer stem stereo sterl stewart sticker stimul strain strang strap strengthen stretch strict stripe \
      stroke struggl stud stupid sublim subsect subsequ subsidiari substitut succeed sudden sue suicid \
      summit sunset superior supervis supervisor suprem sur surf susan suspect suspend suspens swedish \
      swing swiss switzerland sword syndic syndrom syntax tablet tactic tail taiwan tale talent tall tampa \
      tan tap taught tear technician tee teenag telecommun temp templ temporari tenant tend tender terri \
      terrorist textil textur thai theft theoret thermal thick thin thirti thompson thorough threaten \
      threesom threshold throat thumb thumbnail tiffani tiger tile till tin tini tissu titan tobacco toe \
      toilet tokyo toler tomorrow ton tongu tonight toolbar tortur toshiba tough tourist township toxic \
      toyota trace trainer tran transcript transmit transpar trap treasur treati tribe tribun trick \
      trigger trim tripl troop tropic truli trunk truste tvs twenti twice twist ukrain ultra unabl \
      undergradu underground understood undertak unemploy unfortun uniform univers unlik unsubscrib unusu \
      upcom urg vaccin vacuum valentin valuabl valv vancouv variat vast vat vector ventur verif vermont \
      versus vertic vessel veteran victori vietnam viewer vincent vinyl vista vital vitamin vocal voltag \
      voluntari voter vulner wage wake walker walter ward warehous warner warrant warren warrior watt wayn \
      wealth webcam weird welfar whenev wherea wiki wikipedia wisdom wise withdraw wizard wolf wooden \
      workplac wors worship worst wound wow wrestl wright wyom yoga younger zoo
      """
    ),
    (
      16,
      """
      ab abandon abbrevi abnorm aborigin abraham absent absorb abund accent accident acn acryl activist \
      actress ada adaptor adelaid adher adhes adida adjac admir adolesc advert advocaci aerial aerospac \
      affirm afraid afterward airfar airway aka ala albani albania albuquerqu alfr algebra algeria ali \
      alia alik allan allergi alloy alpin alt alto amanda ambassador amber ambient amino amongst amus ana \
      anaheim analyt anatomi andr andrea angela anger angola angri annex anni annoy ant anthropolog \
      antibodi antigen antigua antivirus anxieti anybodi anymor apolog apparatus appel approx apt aqua \
      aquarium aquat arabia arbitr arbitrari archaeolog arctic arg arlington armenia armstrong arnold \
      arteri arthriti artifici aruba ascend ashley aspir assay assort asthma astrolog astronomi ate athen \
      atm attain auburn auckland audi auditor augment aurora aus authoris autograph autumn avon aw await \
      awaken aye azerbaijan backward bacteria badg bahama bahrain bailey bald bali ballet ballot banana \
      bangkok bangladesh banker baptist barbado barcelona bark barrel baselin basement bash batch batman \
      battlefield beatl bedford begun behav beij belarus belfast beliz belli bench benchmark beneath \
      benefici beneficiari benjamin bennett benz berkeley bermuda bernard berri beth betti bever biblic \
      bibliograph bingo biol biotechnolog bitch bite bitter bizarr blackberri blair blanket bleed blink \
      bloom bobbi boil bolivia bolt bon booklet boolean boom booth borough bosnia bot botan bother \
      botswana boulder boulevard bounc bouquet boutiqu bra bracket brad bradford bradley brandon brave \
      brazilian breach breakdown brew brick bridal briefli brighton brilliant brisban britannica britney \
      broader broke bronz brooklyn brunett brunswick brussel brutal bryan bucket bud bulb bulgarian bullet \
      bump bumper bunch bunni buri burk burlington burner burst burton buse bust butler butter butterfli \
      buzz bye bypass cab cabin cad cadillac cage calcium calgari calibr caller calm calori calvin \
      cambodia cameron canal cannon cano cant canva capitol capsul caption caravan cardiff cardin carey \
      cargo carniv carpent carrol carv casa cascad cashier casio catalyst categor cathedr catherin cattl \
      caution cave cayman ceas cedar celeb celtic cement chad champagn chan chao chapel charit charleston \
      chassi cheaper cheapest checklist cheerlead chelsea chem chen chequ chess chester chi chill \
      cholesterol chop chord chorus chose christi christin christina chrome chromosom chronolog chrysler \
      chubbi chuck ciao cigar circular citizenship civic civilian clair clamp clan clarifi clariti cliff \
      closest closur clue cocktail cod coeffici cognit cohen coil col cole coleman colin collar collis \
      cologn colombia colon columnist comm commonwealth communist commut comp companion compass compel \
      competitor complement compliant compromis conceptu concord concurr condemn condens cone conferenc \
      confess confin confront congo congratul congreg congression conjunct consecut consensus consortium \
      conspiraci constitu contend contin conting contour contrari controversi converg convey cookbook \
      cooker cooler cop cope copier coral cordless cornel cornwal corridor cos coup courag courier \
      courtesi cousin cove coven cowboy cox cradl crane creatur credenti credibl crest criterion critiqu \
      croatia crossword crow crucial crush cruz cub cube cubic cue cuisin cult cultiv cumul cunt cur \
      curious curl curs cursor curtain curti cushion custodi customis cutter cylind daddi dairi daisi dale \
      dam dame dana dancer danish danni dare darwin dash davidson dayton deaf dealt debut decay decent \
      decim decod deed deeper deepli defer defici deficit degrad delhi deliber delici dem demograph demon \
      denial denot dens dentist depict depot dept derbi derek dessert destini detach development deviant \
      deviat devon diagnos dialog dian diana diaper dice dictat dietari diffus dig dim dimension dip \
      diploma diplomat dir dirt dis disadvantag disagre disappoint disco discontinu dismiss dispens \
      dispers displac disposit disrupt dissemin dist distant distort div dividend dock doctrin dolphin dom \
      dome dominican donna doom dos dosag doug dpi drain drainag drawer drew drift drunk dryer dub dubai \
      dude dummi duncan duo durham dwell dye eager earl earthquak easter eau eclips eco economist \
      ecosystem ecuador ed eddi eden edgar edmonton egyptian ejacul elast elector electro eleph eleven \
      ellen elli elvi embassi embrac emerald emili emir emma emperor emphas empow emul enact enclos \
      enclosur endang endless endow endur eng engrav enlighten enorm enrich ensembl enthusiast enzym eo \
      epic epidemiolog equilibrium eras erect essenc essex estonia etern ethiopia eugen eva everywher \
      excus exec exot expedit expo exterior extraordinari fabul fade fairi falcon fallen fanci fare fascin \
      fastest fatal fate fatti favor favour feasibl feat feather fellowship ferrari fever fewer fibr \
      fifteen fifti fiji filenam fin finest finit finnish firearm fireplac fist fixtur flasher flavor flaw \
      fleec flesh flex flip floppi floral florenc floyd flu fluoresc flush flux flyer foam focal fog foo \
      footag footnot footwear foreclosur forestri forg forgiv forti fossil foul fountain freak frederick \
      freelanc freeli freewar freez freezer freight fridg friendship frog frontier frost frozen frustrat \
      fuji fujitsu fulfil fundrais funk fur furthermor fusion fwd gag gal galaxi gale gallon gamer garbag \
      garlic garment gasolin gazett geek gel gem gen generous genesi geneva genius geo geometri ghana ghz \
      gibson gig gilbert girlfriend glen glenn glow goat gore gorgeous gossip gothic gotta gotten \
      government grad gradual gram grammar granni grape grate grave graviti greenhous gregori grew griffin \
      groceri groom groov guam guatemala guild guilti haiti halloween halo ham hama hamburg hammer hampton \
      han handbag handi handicap handler handset har harass harbour harder harley harmon harmoni harold \
      harper harrison hart hartford harvey hash hast haunt haven hawaiian headach headphon heater heath \
      heather heavili hebrew hedg heel helen helena helicopt helmet henderson hepat herbal herebi hesit \
      hewlett hierarchi hilari hindu hispan hitachi holli hollow holm homeland homeless homeown homework \
      homosexu hon hondura honey honeymoon honolulu hopkin horizon horoscop horribl hose hottest housewar \
      hudson hug hull humid hung hungarian hungri hunk hwi hydraul hydrogen hypothesi hyundai iceland \
      ideolog idiot idl idol illumin illus immunolog imperi implant imprint inact inappropri inbox \
      incomplet inconsist incorrect increment incur indianapoli indigen induct inequ inevit inf infecti \
      infer infinit infrar infring inhabit inher inhibit inhibitor injur inlin innoc inquir insan insect \
      insist insuffici insul insulin intak interconnect interim internship interrupt intersect interstat \
      intim intranet intuit invad invalid invis invoic invok ira irrig irrit ital iter itun ivori jacki \
      jacksonvill jade jaguar jail jake jamaica jami janet jar jeep jeffrey jenni jeremi jerusalem jess \
      jewel jill joan joel josh joshua juan judi julia junction jungl junk juri justin karaok karl karma \
      kathi kati katrina kay kayak kazakhstan keen kenneth kenni kidney kingston kitti klein knife knive \
      knock knot kodak kruger kuwait lace ladder laden lamb lambda lamin lancast landlord landmark lang \
      lanka lao lap latex latino latitud latvia laundri lauren lawn lawsuit lazi leak lean leap learner \
      leed legislatur legitim lemon lend leo leonard lesli lesser leverag levi lexington lexus librarian \
      license lid lighter lightn lightweight lili lindsay linen liner linguist lit lite lithuania \
      liverpool livestock liz lloyd lobbi lopez lotus loud louis louisvill lubric luca luci lucia luggag \
      lui luke luther luxembourg lyon macedonia macintosh madagascar madonna madrid mag magnitud mailbox \
      mainland mainstream makeup malawi malta mandat mandatori manhattan manifest manitoba manor \
      manuscript mapl marathon marbl marco marcus marilyn marina mario marion maritim marriott marsh mart \
      martha martial marvel mas mason mastercard matern mattress maui mauritius mazda mcdonald meadow \
      meaning meanwhil medal medicaid medicar mediev medit mediterranean meetup mega megapixel melissa \
      melodi melt mem memo memor menus merci merger merit merri mesa mess metadata metallica metr metric \
      meyer mic michel microphon microscop microwav midi midland midnight midwest mighti mil milan mild \
      mileag millennium milton mime miniatur minolta minus miracl missil mistress mitig mitsubishi mixer \
      mixtur modular moistur mold molecul momentum monaco monetari monica mono monro mont montgomeri \
      monument morocco moscow motherboard mover mozambiqu mozilla mud mug multipli mumbai munich murphi \
      murray muse mushroom mustang mutant mutat myanmar myer myspac mystic myth nam namibia nasti nat \
      nathan naughti nav naval neat necess needl neglect neglig neighbour neil nepal nerv nervous netscap \
      neurolog neuron nevertheless newbi newcastl newer newfoundland newport newsgroup newton niagara \
      nicaragua nichola nickel nicknam nicol nigeria nightlif nightmar nil nissan nitrogen nomine \
      nonprofit noon norfolk norm norman northeast norton norwegian notabl notion nottingham novelti \
      nudist nuditi nuke nurseri nutrient oakland oasi obes obituari obj obsess obstacl occurr offenc \
      offens offshor olympus omaha oman omega omiss omit onion oop oppon orbit organism orgasm ornament \
      oscar ought ounc outer outfit outreach oval overcom overhead overlap overlook overwhelm owe owen owl \
      ozon painter pale palestin palmer pamela panama panic panther pantyhos papua parad paraguay parcel \
      parliamentari pars pas passiv passport pasta paste pastor patholog pathway patio patricia patrol \
      paus pavilion payabl payrol pct pea peel pencil penetr penguin peninsula penn penni pentium perceiv \
      perri pertain perth pest pesticid pete petersburg peterson petroleum pharmacist pharmacolog \
      phenomenon phi philosoph phys pickup picnic pierr pig pile pillow ping pirat pit plaintiff plaqu \
      playboy playlist playoff pledg plumb plymouth pod poet poison pokemon poli politician polo polyest \
      polym pontiac pope popup porcelain pork porsch porter portugues pos potato powel powerpoint ppm \
      pragu prairi precious precipit predat prefix prep prepaid prerequisit preschool presidenti presum \
      pretend prevail preval priest primer princeton probat proc promin promo prop propag prophet proposit \
      proprietari pros prosecut prosper prostat prot protector prototyp provinci proxim psi pts punch \
      puppi purifi purs pursuit qatar quad quantit quantum queensland questionnair queue quilt quizz \
      rachel racial radiolog radius rage raid railroad raleigh ramp rand randi ranger rant rap raven \
      raymond react readili realis realist realm realti rebel rebound rebuild rec recharg reconstruct \
      redhead redirect redistribut redund reef reel refere referenc refil refuge refurbish regent regga \
      registrar regress rehab reimburs reinforc relianc reliev reload remaind remix renaiss renam reno \
      renov repay repeal replic replica repositori reservoir resign resin reson respiratori restart \
      restructur retent retreat retro reunion reuter revel reveng reviv revolutionari reynold rhythm rib \
      ribbon richardson rid rifl rim ripe ritual rival riversid roast robinson robust rochest rocket \
      roller ronald roommat rope roster roug roulett rover royalti rub rubi ruin runner ruth rwanda sacr \
      sacrific saddam saddl safeguard sage sailor sake salad salem salli salmon salvador samba samoa \
      sanction sandal sander sandi sandra sandwich sap sapphir sara saskatchewan satin satisfactori saturn \
      savag savannah scam scandal scare scatter scenic scent schema scoop scooter scotia scrap scratch \
      scream scriptur scuba sculptur seafood sear sediment seiz semant sen sender seneg sensat sept ser \
      serum servant seventh sew sewer shaft shake shakespear shame shanghai shannon shark sharon shaw shed \
      sheep sheer sheffield shelf shelv shepherd sheriff shine shortcut shorter shout shuttl sig silenc \
      silli simultan sincer singh sip sixth sixti sketch skype slam slice slim slope slovakia slovenia \
      smash smell snack snake snap snapshot snowboard soc sociolog sodium sofa softbal sol solicit solomon \
      soma somebodi somehow somerset sonic soonest sophist soviet spark spatial specialis specimen \
      spectacular specul spencer sperm sphere spice spike spill spine spoken sponsorship spotlight \
      springfield sprint squad staf stain stair stake stakehold stanford stanley stapl stare startup \
      statewid stationeri statu statutori std ste steadi steak steal stephani steroid sticki stir stitch \
      stolen stomach stood stove str strand stranger strive stronger struck stuart stuck stuf stun stylish \
      stylus subcommitte subdivis subset subsidi substrat subtitl suburb sudan sullivan summar sunglass \
      sunni sunris sunshin superb superintend suppress surg surgeon surgic surnam surplus surrey surveil \
      survivor sussex suzuki swallow swap sweat sweater sweatshirt sweep swift swinger symphoni symposium \
      sync synchron synopsi synthesi synthet syria systemat tackl tailor tanzania tar tariff tattoo taxat \
      taxi taxpay techno ted teddi teeth telephoni telescop tendenc tension tent terrac terrain terribl \
      testament tester testifi tex thanksgiv thee theolog theorem therapeut therapist therebi thereof \
      thesaurus thesi thi thomson thou thrill thriller thrown thru thunder tick tide tier tilt timber \
      timelin timer timothi titanium tobago todd toddler token tomato tommi toner toolbox tooth topless \
      torrent tow towel traci tracker tract tractor trader tragedi tranc transmitt transplant transsexu \
      transvestit trash tray treasuri trek tremend triangl tribal tribut trinidad triniti trio triumph \
      trivia trojan trophi troubleshoot troy tsunami tub tucson tuition tuner tunisia tunnel turbo turk \
      turkish turner turnov turtl tutor twelv twink tyler uganda ugli una unauthor unavail uncertainti \
      uncl undefin undertaken underwear undo unexpect uni unifi uniti univ unlock unsign untitl unto upset \
      urgent urin uruguay usabl utter uzbekistan vacanc vagina val valium valuat vampir varianc variant \
      vault vegetarian veloc venezuela venic vent ventil verbal verd verizon vernon vers versatil vest vet \
      veterinari vic victor victorian vienna vietnames vii viii vike vineyard violent violin viral virtu \
      vocabulari vocat volatil volkswagen volleybal volt volvo voucher voyag wagon waiver wal wallac \
      wallet walnut walt wander wang wanna ware washer waterproof watersh watson wax webcast webpag \
      webster weed weigh weld wellington welsh wendi wetland whale wheat wherev whilst whip whisper whore \
      wichita wick wider widescreen widespread widget widow wifi wilder willi willow windsor winston wipe \
      witch wive woodland wool workforc workout workstat worm worn worthi wrist xerox yacht yale yamaha \
      yanke yarn yea yeast yemen yorkshir yrs yukon zambia zen zimbabw zoophilia
      """
    ),
    (
      17,
      """
      aaliyah abba abbey abbott abdomin aberdeen abid aboard abras absorpt absurd acclaim accru acet ach \
      acquaint acronym actuat addison adjourn ador adrian adv advent adwar aero aerob aesthet affin afghan \
      aftermath agil airborn ajax akron alba albanian ale alexandria alias alicia alison alkalin allah \
      allevi alley allison allot alma almanac almond alongsid aloud alp alright alta altar altitud \
      altogeth aluminium alzheim ambigu ambit ambiti ambul americana amid amnesti amo amort ampl amplitud \
      analogu ancestor ancestri anchorag andorra angelina anguilla angus anita ankl annuiti anomali \
      antarctica anthem antholog antibiot antill antioxid anton anxious ape apertur apex aphrodit apo \
      apollo apostl append appetit applet apprentic archer arithmet ark armenian armour aromatherapi \
      arsenal articul artisan asa asap asbesto ashanti ashle ashton asleep aspen asphalt assassin assoc \
      asterisk aston astonish astronom asylum atari atkin atlanti att attende attic auditorium augusta \
      augustin aunt aussi austrian auth autism autobiographi autonom autonomi aux auxiliari avalanch \
      avalon aveng averi avid awak axe axl babylon baccarat bach backbon backyard bacon bacteri badger \
      baghdad bail bait bakeri balconi baldwin ballad ballard ballroom baltic bamboo bangalor banquet \
      baptism barb barbecu barber barbi barbuda barker baron barr barrett bart barton bastard bate baton \
      battalion batter bauer baxter beacon beani beard beaten beck becker beetl beg behold beig bel \
      belgian bella bellevu belmont belov bengal benin benson bent bentley benton berg bergen berkshir \
      betray bewar bhutan bib biker bilater bilingu billboard billiard binder binocular biochemistri \
      biodivers biograph biomed biotech birch bis biscuit bisexu bissau blackwel bladder blah blake blanc \
      blaster blaze blazer bldg blender bliss blk blocker bloodi bloomington blossom blown blueprint bluff \
      blunt blur boast bodybuild boe boiler bois bollywood bolton bomber bonni boo booksel bookshop boon \
      booster bosch bounti bout bowel bowi boxer boyd boyfriend brace bradi brandi bras brasil braun \
      breaker breakthrough breeder breez brenda brent brett brewer breweri brigad brit brittani broaden \
      brokerag bronco bronx brunei bruno bryant buckl budapest buddha buddhism buddhist buffet buffi buick \
      bulldog bulli bur burger burgundi burial burma burnt burundi buster butcher bylaw byron caesar cairn \
      cairo calculus caledonia camden cameroon camper campground canari canberra cancun cane cannabi \
      canopi canterburi canton capacitor capita capitalist capri captiv carat carbohydr carcinoma cardiac \
      cardiolog cardiovascular caregiv carer cari carlisl carlson carlton carmel carmen carnegi carolin \
      carolyn carr carriag carrot carson casey castro casualti catastroph cathi cation cavali caviti cdr \
      cellar cellphon cereal cerebr cert cervic cha chairperson chalet champ chancellor chandler changer \
      chant chap chapman charcoal chateau che checker checksum cheek chemist chemotherapi cheney cheroke \
      cheryl cheshir chestnut chevi chew chic childcar chin chiropract chlorid choir choke chopper \
      christchurch chunk churchil cinderella cindi cinnamon cir circa circus citrus claimant clara clare \
      clarif clarion clash classmat claud claw clayton cleanli cleans cleanup clearwat clement cleric \
      clever clifford clifton clipboard clipper clit closeout closet clown clutch clutter coars coaster \
      cobra coca cocain coco cocoa coconut coher cohort coincid coke cola coli coll collater collegi \
      colonel colt comb combust comet comma commemor commend como comoro compart complementari compliment \
      complimentari compost compressor compulsori conceal conceiv concerto concess concis condition condom \
      condominium conductor conf confeder congest conquer conrad conscienc constr constrain constru \
      constructor consul cont contempl continuum contracept contractu contradict conven conway cookwar \
      coop copenhagen cor corinthian cork coronari corps corpus corr corros corvett cosmic cosponsor cote \
      couch cough councillor counselor countdown counterpart countless countrysid courtney courtyard \
      coventri coyot crab cracker cranberri crank crate crave crawford crawl creditor creed creep crescent \
      crib crimson crisp croatian crochet crook crossov crossroad crude cruel cruiser crusad ctr cuban \
      cuff culinari cumberland cunningham curat curb curios curri cuti cutleri cyclic cyclon cynthia \
      cypress daemon damp dane daniell darl darren dart dartmouth dashboard dat davenport dawson daylight \
      daytim dealership deb debbi debit deborah debri debtor decal deceas decept decker deco decre dee \
      deform deg deli delic della delphi demolit denim denis denomin dent dentistri dep department deplet \
      deprec depreci depriv dermatolog desc descent descriptor detain detent deterior deutschland devast \
      devis dew dewey dexter diagon diazepam dickinson digniti dilemma dilig dilut diminish din dinar \
      diner dinosaur diod dion dior dioxid disburs discard discern discipl disciplinari discographi \
      disconnect discourag discours discreet discrep disgust dishwash dislik dispar disregard dissent \
      dissert dissolv distil distract distress ditch diva diver diverg diversifi dixon dizzi djibouti \
      docket dodger dolbi dominica dominion domino dong donkey dope dorothi dorset dough dove dover dow \
      downstream downward doyl drake dread drip drought drove drown drummer dts duct duff dull dumb dunde \
      dune dungeon dunn duplex dwarf dylan dynasti dysfunct earliest easiest eaten edison edwin eff \
      efficaci ego eighteen eighth eighti einstein elabor elain elbow electrod electromagnet elf eli elk \
      elliot elliott elm elton em emac embark embarrass embodi embroid embroideri embryo emerson emin emit \
      encapsul encarta enchant encompass encor energ energet enlist enquir enron entail enthusiasm \
      entrepreneurship enumer epidem equatori equestrian equit ergonom eri erik erin eritrea ernest eros \
      erotica err erupt escal esp espresso esteem esther etch ethanol ether etiquett eureka europa evacu \
      evanesc evangel evapor everett evergreen evit evolutionari exc excav excis excurs exert exet \
      exhibitor exil exodus expat explod exponenti expressli exquisit extinct facet facsimil faction \
      factual faint fairfax fairfield falkland fanat fanni farewel fargo faro fasten fatigu faucet faux \
      fave feast fedex fedora feeder felix feloni feminin feminist fender ferguson fernando fest fetal \
      fetch fiat fiber fidel fierc fiesta figurin filler filmmak filmographi filtrat fingerprint firefight \
      firework firmwar fischer fitzgerald flap flare flashlight flavour flea fletcher flew flick flint \
      flirt flock flop flora flour fluctuat flute foil followup fond foolish footer footprint forb \
      forbidden forego forens forthcom fought fourteen fowler fra fractur fragil frankfurt franz fraser \
      fratern freddi freebi freeman freestyl fremont freshman freshwat fresno friction friedman frighten \
      fring fucker fuller fulton funki furi furnac fuse fuzzi gabon gabriel gage gail gambia garcia \
      gardner garland garner garnet garrett gase gasket gaza gaze gee gemini gemston genit genocid \
      gentleman gentlemen genus geoffrey geometr geophys georgetown ger gerald gestur getaway getti ghetto \
      gibraltar gigabit gill gina ginger giveaway glacier glamour gland glaze glide glimps glitter gloria \
      glorious gloss glossi gloucest glucos glue goa goddess goggl goldberg golfer gonzalez goo goodby \
      goodi goodman goodwil goos gov govt gown gradient graffiti gran grandchildren grandfath grandma \
      grandmoth grandpar granit grasp gravel graze greas greenland greensboro greenwich greenwood grenada \
      grenadin grief grievanc grin grind grinder groundwat grower guadeloup gucci guiana guidebook guilt \
      guitarist gum guru gut gutenberg guyana gwen gymnast hail hal hale halifax hallmark halt hammond \
      hamper hancock handmad handout handsom hanger hank hannah hanov hansen hanson happili hardback \
      harden hardi hardwood harp harsh hassl hatch hath hatr haul hawkin hawthorn headlight heap heck \
      helper helsinki hemispher hen hendrix hep herbert herd herman heroin herp herzegovina heterogen \
      hewitt hex hierarch hijack hillari hindi hing historian hitch hitler hmm hobart hoffman hog hogti \
      holden holist holocaust holt homemad homer homestead hometown homo honesti hoop hoover hord \
      horticultur hospic hostag hostil hotlin hound housekeep housew housewif howel hugo huh hum \
      humanitarian humbl humili hummer humor humour hump hun hunger huntington huntsvill hurri huski \
      hussein hut hutchinson hyde hydrat hydro hydrolog hygien hymn hype hyper hyperlink hypertens \
      hypothet ibid ida ign ignit imageri imit immens immers immort imp imped imper implicit imprison \
      improp impuls inabl inaccuraci inadequ inaugur incens incident incl inclin incompat inconveni incub \
      incubus incumb ind indent indict indigo indonesian indulg inexpens infantri inferior infin inflamm \
      inflammatori influenti influenza informat infus inhal init inland inlet inmat inning insecur inst \
      instabl instinct insult insurg intact intercept interchang interdisciplinari intern interoper \
      interpol interven intestin intimid intrigu intrins introductori intrus invari inventor invers invert \
      iranian iri irregular irrelev irv irvin isaac isi issuanc issuer istanbul isuzu italia italic \
      itinerari ivan ivi jackpot jacqu jacuzzi jakarta jasper jaw jedi jelli jen jenkin jenna jensen jerk \
      jerom jigsaw joann jockey jodi joey johann johannesburg johnston joyc judaism jude judgement \
      judiciari judith jug juici jukebox julian jumbo jumper jupit justif kaiser kane karat katherin \
      kathleen keel keeper keller kelley kennel keno kerala kettl keynot khan khz kidnap kilometr kimber \
      kinas kinda kindergarten kinet kinki kiribati kirk kite kitten knob knox knoxvill kosovo kris \
      kristin kurt kyle kyoto kyrgyzstan labrador lac lacross lad lafayett lag lagoon lam lame lament lanc \
      lancashir landfil lans lantern lar latenc lateral lattic laughter laurel laurent lauri lavend lea \
      leaflet ledger legendari legion lego lei leicest leigh lemma lesion lesotho lethal lett leu lever \
      levin liaison liar liberia libertarian libya liechtenstein lien lieu lieuten lifelong lighthous \
      likelihood likewis lilli lima limb lime limo lin lineup linkag lipid liquor lisbon lisp lister \
      lithium litr litter livingston lizard loader lobster locker locus loft logan logon logout loi lolita \
      lon longest longitud longitudin loom lori loser lotion lotto lou lowel loyal loyalti lumber lump \
      luna lunar lure lust lutheran lux lynch lynx macau macdonald mack madam madden mae maggi magnesium \
      magnifi magnific mai maid maiden mailer mailman majest majesti malaria malaysian malcolm maldiv mali \
      malici malign malpractic mama mambo mammal mania manifold manila mankind mann mansfield mansion \
      manson manuel mare mariana marijuana marit markup marley marlin maroon marti martinez martiniqu \
      marvin marx massacr masterpiec math mauric mauritania maverick maxwel maya mayer mayo mccarthi mead \
      meantim meg megan mel memoir memorandum menopaus mercer meridian metaphor meteorolog methodist \
      methyl mfg mia mickey microbiolog micronesia microscopi midst midway migrant miguel mileston milit \
      millionair mislead misplac missionari mist mistaken misus moan mob mock modal modest mol moldova \
      molli mommi monarch mongolia monk monogram monopoli montenegro monterey montserrat moodi moos \
      morpholog morrison morton mos mosaic mose mosquito moss motif mould mound mourn movabl mozart mpg \
      muhammad mule multicultur multiplay mum mus muscular mute myrtl mytholog nan nanni nanotechnolog nap \
      napl napoleon napster narnia nash natal natali nate natl nauru nautic nay nazi neal ned negro \
      neighbourhood nelli neon neoplasm nero ness nestl neural neurosci neutron nevi newark newborn newcom \
      newman newsroom nich nichol nicola nigel niger nightclub nikki nile nina nineti ninja ninth nip \
      nirvana nixon noah nobel nod noel noisi nonetheless nonfict nonlinear nonsens nordic norri \
      northeastern northwestern norwich nos notat notch notori notwithstand noun novic nowher nucleotid \
      nucleus nurtur oakley oath obedi obey objection obliqu obscur observatori obsolet obstruct oceania \
      och octet odyssey offspr ohm ole olivia olson olympia oncolog onset onsit ont op oppress optimis \
      optimist optimum orchard orchestr orchid ore orion orphan orthodox osborn oscil oslo outbreak outdat \
      outerwear outgo outlaw outpati outrag overflow overlay overload overrid overs overse oversight \
      overstock overtim oyster pablo packer paddl pagan paintbal pakistani palau pam panda panorama papa \
      paperwork paradigm paradox paramount parasit parkway parol parrot parser parson pasadena pascal \
      pastri pastur pathogen patienc patron patterson patti paula pave pavement paw payload payn payout \
      peach peanut pear pearson peculiar pedal pedestrian pedro peek peg peggi pentagon pentax pep peptid \
      percentil percuss perenni perkin perpetu persecut persian personalis persuad persuas pertin peso \
      petition petrol petti peugeot pewter phantom phenomena philipp phosphat photocopi photon pickl pier \
      pigeon pigment pike pilgrim pillar pimp pinch pinnacl piper pistol piston pitcher piti pitt pivot \
      pix pkg placebo plagu planetari plantat plaster playa playback playground plea plead plum plumber \
      plump plung plural plush pogo poke pol polynesia polynomi poni pooh porch pornographi portray \
      portsmouth postcod postgradu postpon postscript postur potassium pouch poultri practis preach \
      precaut precinct precursor predecessor predic predomin prejudic prematur prepared pres presbyterian \
      presley prestig prestigi preston preteen prey primit prism proactiv proclaim prod prof profici \
      profound prog prolifer prolong prom prone pronounc propaganda propel propheci prose prosecutor \
      prospectus prostitut proton proverb provision provok prozac psalm pseudo psychiatr psychiatri \
      psychic pud pueblo puffi pulmonari pulp puma pumpkin pundit puppet purdu purif puriti putat pvt \
      pyramid quak qualit quantifi quartet quartz queer quinn quota rabbi racer racism racist rad radial \
      radioact raft rag raider rainfal ramada rambl rancho randal randolph rational rave razor reactiv \
      reactor readabl reagan reboot recap recess reciproc recit reckon reclaim recombin reconcili recondit \
      rectangl rectangular recur recurr recurs redempt redesign redevelop reebok reev referendum refinanc \
      reflex refug regain regenc regener regiment regina regret rehears reid reign rel reluct rem \
      remortgag renal renault rene renown reorgan repetit replay repress reptil req requisit resal resembl \
      resent resiz restraint resurrect ret retard retract retrospect reus rever revert revisit revok \
      revolv rewrit rex rhapsodi rhetor rhyme ricki ridicul rig righteous rigid rigor riley ringer riot \
      ripper rita rite riviera rms roach roam roar robbi robbin robe roberto robertson rocker rodeo rodney \
      rodriguez rogu roland rolex roma romanian romeo rooki roosevelt rosa rosemari rot rotari roth rotten \
      roundup royc rude rue ruler runway rupe russ rust saab sabbath sac sack safer saga sahara salin \
      salisburi saloon salsa salut salvag salvat samantha sampler samurai sanctuari sang sanit sanitari \
      santiago sarasota satan satir satur sauna sausag savvi scalabl scalar scar scarc scarf scari scat \
      sceneri sch schemat schmidt schneider schoolgirl schwartz scissor scoreboard scot scottsdal \
      scrapbook scrub scrutini seam seamless sebastian secretariat secular sedan sega segreg seiko seismic \
      seizur selector sem seminari sensibl sensori sentiment sentinel seoul seq sequel sequenti serbia \
      seren sergeant sermon sesam seth settler seventi sewag seychell sgt shack shaker shallow shampoo \
      shane sharpen shatter shawn shear sheila shelbi sheraton sheridan sherman sherri shi shini shirley \
      shooter shortag shorten shortlist showroom shrimp shrink shrub shuffl shutdown shutter sibl sic sid \
      sidebar sidewalk sidney sigh sightse signifi silva simmon simpler simplic singular sioux sirius sis \
      sixteen skateboard skeleton skinni skull slab slap slash slashdot slate slaughter slaveri slayer \
      slipknot slipper slogan slovak slower smallest smartphon smiley smithsonian smoker snatch sneak \
      snippet snoop snowmobil snyder soak soar socialist soda sofia soften soho solder solicitor solidar \
      solitair solubl solvent som somalia someday sonata songwrit sooner sooth sophi sophomor soprano sore \
      sorrow sour southampton southeastern southwestern souvenir sovereign soy soybean spacecraft spacious \
      spade sparkl spas spawn spectat spectra spectral spectroscopi speedway spici spinal spiral spire \
      spit spite splash splice spoil spoiler spokan spokesman spong spontan spoon spreadsheet springer \
      spur squadron squash squeez squid squirrel ssh sta stab staci stafford staffordshir stalk stall stan \
      stanc standbi stark starr stationari stealth steep stefan stein stellar stereotyp steril stern \
      stevenson stiff sting stipul stockholm stockton stoke stole stool storytel straightforward strait \
      straw strawberri streak streamlin stripper stroller strongest strut stub stumbl stunt su subaru \
      subcategori subclass submarin subordin subsid substant subsystem subtl subtot subtract subunit \
      suburban subvers subway successor sued suffolk summon sung sunlight sup superman supermarket \
      superstar superstor supervisori supp supplementari supra surfer surinam surrend surveyor suscept \
      sushi suspici suspicion sutton suzann swamp swan swaziland swear swell swimsuit swimwear switchboard \
      swivel syllabus sylvia symmetr symmetri sympathi synergi synonym synthes syracus syrian syrup \
      tablespoon taboo tack tacoma taho tai taipei tajikistan tallahasse tamil tangibl tao taper tapestri \
      tara tarot tasmania tasti tate tavern taxabl taxonomi teas teaspoon telegraph telnet temper tempo \
      tempor temporarili tempt temptat tentat tenth tenur ter teresa terminolog terra terrestri terrier \
      terrif thame theatric theodor thereaft therein thermomet theta thief thigh thirteen thornton threw \
      thrice thrive throne throughput thrust thug thur thyroid tibet tibetan ticker ticketmast tickl tiff \
      tighten til timeout timeshar timet tina tint toast toaster toggl togo toledo tomb tome tonga tonn \
      toolkit topolog tor torch tori torn tornado torqu torr tort toss tot tote tout townhous toxin \
      traffick tragic traine trait transcend transcrib transient transistor trauma travers travi treadmil \
      trench trent trevor trilog tripod trivial troll trolley trouser trout trump trumpet tsp tuberculosi \
      tuck tucker tulip tulsa tumbl tuna tungsten turbin turbul turf turkmenistan turquois tuscani tuvalu \
      twain tweak twentieth twilight twp tyne typo tyre ukrainian ulcer ultrasound umbrella unaccept \
      unanim unbeliev unbias uncertain unchang unclear uncomfort uncommon uncov uncut undergo underlin \
      undermin underneath underwat underway underworld underwrit unfair unfold unhappi unicod uninstal \
      unisex unlaw unleash unnecessari unoffici unpaid unpreced unread unreal unreason unregist unrel \
      unresolv unsecur unspecifi unstabl unsur unus unveil unwant unwrap upright upstream upward uranium \
      urinari url useless usenet usher utilis vac vacant vagin vagu vale valencia valeri vanessa vanguard \
      vanilla vanish vaniti vanuatu varsiti vascular vase vatican vegan veil vein velvet ventura venus \
      vera verb verdict versa vertex veterinarian viabl vibe vibrant vicin vicki vie viewpoint vigil \
      villain vinc vine violet vita vivid vladimir volcano vomit vow vuitton wade wager wagner waist waiv \
      walli walsh walton wan wardrob wareh warfar warmer warmth warp warsaw warwick wastewat watcher \
      waterfal waterford waterfront waterloo wavelength weaken wealthi weav weaver webb weber wedg wee \
      weekday wesley westminst weston whatsoev wheelchair wheeler wherebi wherein whichev whirlpool whistl \
      whistler whitney whoever wholli widen wig wildcat wiley williamsburg williamson willing wilmington \
      winchest wineri wink winnipeg withdrawn withhold wolfgang wolv wong wont woo woodi woodwork worcest \
      wore workbook workflow workload worksheet workspac worthwhil woven wrapper wreck wrench wretch \
      wrinkl xii xmas yang yell yen yep youngest yuan yugoslavia zebra zelda zeppelin zinc zine zipper \
      zodiac zoloft zombi zurich
      """
    ),
    (
      18,
      """
      aba abat abb abbi abdomen abduct abdul abe abel abigail abilen abolish abound abram abridg abrupt \
      absente academia acapulco accolad accrual acct accustom acm acorn acreag actin actuari acupunctur \
      addendum adept adequaci adirondack adj adject adjoin adjud adjunct adler adm ado adorn adrenalin \
      adversari aeronaut aerosol affidavit affix afflict aforement afr afro aft aftermarket aggrav agit \
      agn agoni agonist aha ahm ahmad ai aiken airbag airmail aisl akin aladdin alameda alamo alaskan \
      albeit alberto albion alchemi alec alexandra alexi alga alicant allegheni allegi allegra allegro \
      allel allentown allerg allergen allig allur almighti alo aloha alton alvin alyssa amalgam amarillo \
      ambulatori amelia amer amethyst amherst amiga amigo amin ammo ammonia ammunit amor amphibian amplif \
      amt anabol anarchi anarchist anatom ancillari andersen anecdot angelo angi angler anglia anglican \
      anglo angular annal annapoli annett anod anon antagonist antarct anterior anthrax antidepress \
      antitrust antoin antoni antrim antwerp anus anyhow api apocalyps apoptosi appalachian appendic appet \
      applaud applaus appleton apprenticeship apricot apron aquacultur aquarius aqueous aquif arabian \
      arafat arcadia archbishop archeri archi arden argentin argo arguabl argus argyl ari aria arid ariel \
      aristotl arlen armada armani armchair aroma aromat aros arous arp arr arrog arroyo arsenic artilleri \
      ascens ascent ascertain asham ashcroft ashford aspirin assessor assimil asst asteroid astoria \
      astound astronaut astrophys asymmetr asymptot asynchron atheist athena atkinson atop atroc attenu \
      attest attir attn audibl auditori audrey audubon augustus aura aust australasia authorit av avi \
      avian avion awe awhil awkward awn axial axiom ayer aztec backdrop backgammon backstag backstreet \
      baden badminton baffl bagel baggag baht bakersfield bal bale balkan ballast ballist balm bandit \
      banff bangl bangor banjo bankrupt baptiz barbarian barbequ barclay bard barefoot barg barley barlow \
      barnett barney baromet baroqu barron barrow bartend bartlett basal basel basil basqu bathtub bayer \
      bayesian baylor bazaar bearer beau beaufort beaumont becki bedfordshir bedtim beech beep beethoven \
      beirut belgrad bellow bender benedict benign benni berger bern bernhard berni bernstein bert berth \
      bestow bethani bethel bethesda bethlehem betsi bezel billet biloxi biochem biomass biometr biopsi \
      biosynthesi bipolar birthplac bismarck bison bistro bitmap bittorr blackboard blackburn blacklist \
      blackout blackpool blain blanca blanch bland blatant bleach blew bling blister blitz blizzard bloc \
      blockbust bloodhound bloomfield blot blous blower blowout blu blueberri bluegrass blush boa bobcat \
      bod bodili bog bogus bohemian bologna bolster bombay bong bonn bono bonsai boogi bookcas booker \
      bookkeep bookshelf boomer bootleg bootstrap bop bordeaux boredom borg bori bose bosnian botani \
      bourbon bourn bournemouth bovin bowen bower bowman boycott boyl bpm brag bragg braid braill \
      brainstorm bravo bray breadth breakout breastfeed breathtak breckenridg bred bremen brendan brennan \
      brentwood brethren brewster bribe bridesmaid bridgeport bridget briefcas brigg brigham brighten \
      brighter brillianc brink bro broccoli brock brooch brood broom bros brotherhood brow browni bruin \
      bruis brunch bryce btu buccan buchanan buckey buckingham buckinghamshir buckley budgetari buff buggi \
      bugzilla bulg bullock bullshit bum bun bungalow bunk bunker buoy burbank burberri bureaucraci \
      bureaucrat burgess burglari burnett burr burrow burt busch businessman byrd cabaret cabbag cabernet \
      cactus cadet cafeteria caffein cain cajun calcutta caldwel calend calf calhoun californian callback \
      calv calvert cambria cambridgeshir camelot cameo camouflag campo campsit canin canist cann cantones \
      capillari caramel carb carcinogen cardboard cardigan cardio careless carla carleton carlsbad \
      carousel carp cartier carton carver cashmer casper casserol cassidi caster catalan catalina catalyt \
      cataract catcher catchment categoris caterpillar catfish cathet caucasian caucus causal cautious \
      cavalri caveat cavern cecil celesti cello cen censor censorship centenni centric centrifug certainti \
      cessat chalk chamberlain champaign chandeli chanel chaotic chaplain characteris chardonnay \
      charlottesvill charlton chaser chatham chattanooga chatter chavez checkbox checkpoint cheesecak \
      chelmsford cheltenham chennai cher cherish chesapeak chesterfield cheyenn chico chihuahua childbirth \
      chilean chilli chime chimney chinatown ching chiropractor chit chloe chlorin choral chore chow chr \
      christen christensen chromatographi chromium chronograph chuckl chung chunki cid cider cipher cirqu \
      cit citadel citroen clad claiborn clam clanci clap clapton clarenc clarendon clarinet clasp classi \
      claudia cleanser clearer clearinghous cleavag clemson clergi climax climber cling clinician clint \
      clive cloak clog closeup clot clove clover clubhous clyde coastlin coaxial cobalt cobb cockpit coder \
      codi coffin cohes colchest collag collagen collat colleen collid collier colombian coma comeback \
      comedian commando commodor communal communion communism compassion compendium comprehend compton \
      comptrol compuls computer comrad conan conced concierg concur condor conduit confisc congenit \
      congrat congressman conjectur conjug conn connexion conni connolli conquest consequenti conservatori \
      consign constabl constantin constel contempt contextu contigu contra contrib convect convex conveyor \
      coo coolest copywrit corey cori cornelius cornerston cornish coron corona corsair corset cortex \
      cosmolog cosmopolitan cosmos costello cot cougar coulter counsellor counterfeit countrywid coupler \
      coursework courthous courtroom coutur covert coward cozumel cpl cps craftsman cram cramp crappi \
      crater craze creami creas creatin creepi creme creol crete crippl crise criticis critter crocodil \
      croft crore crosbi crouch crowley croydon cruelti crumb crumbl crunch crust crypt cryptographi csc \
      cts cucumb culmin cumbria cupboard curricula curricular curt curvatur custodian customari cutoff \
      cyan cyberspac cyclist cymru cynic cyril cyrus cyst cytochrom cytolog cytoplasm dab dag dagger \
      dalton damien damon dangl dant darbi darfur darker darlington darn darrel darth datatyp datum daw \
      daycar dazzl dds deacon debra debugg decatur deceiv decentr decomposit decrypt deepen deepest defam \
      defi defianc deflect degener dehydr dehydrogenas deiti delimit delin delinqu deliver dementia demis \
      demolish denounc denton deodor deport depositori derbyshir deregul derrick despair despatch despis \
      detaine deter deterg deterr detox detriment deuc devious dialect dialysi diamondback dicken dickson \
      dict dielectr diffract digger dilat dillon dime ding dinnerwar dino dioces diplomaci dire dirk \
      disagr disallow disapprov discomfort discretionari discriminatori disgrac disguis disinfect diskett \
      dismantl disneyland disproportion disqualifi dissatisfi dissect dissip dissolut dit diversif divert \
      dixi doggi dolc dole dolli domingo doncast donni donovan doorway doppler dora dorado dori dorm \
      dossier doubletre doughti downgrad downhil downsid downstair downtim dracula dragonfli dram drank \
      drape draper drastic drawback dreamer dreami dredg dresden dresser drinker driveway dropout \
      drosophila druid drunken duan dudley duel duet duffi dug duli duluth duma dun dunk dunlop dunno \
      dupont duran durango durban dusk dusti dustin duvet dwight dy dyer dyke dynamit dyson earnest \
      easement eastman eastwood eater eaton eccentr ecclesiast eclect econ econometr ecstasi edibl edith \
      edmund edna eek eel effluent effortless eiffel eigenvalu eighteenth eileen eject elaps eleanor \
      electra electrician electrolyt electronica elem elena elia elicit elijah eliot elisa elisabeth eliza \
      ella ellipt ellison elmer elong eloqu elus embellish emblem emboss embryon emergent emeritus emigr \
      emil emmanuel emo emori emoticon emp emphasis emporium empower emu enamel endeavour endocrin \
      endocrinolog endogen endpoint enema enfield enigma ensu entic entireti entomolog entrant \
      entrepreneuri entropi entrust envi envis envisag envoy ephesian epilepsi episcop epitheli epoch \
      epoxi epsilon epstein equin erad erectil erica erickson erika erni ernst ero erod erron escherichia \
      escondido escrow esd esq ester estonian estuari eta ethan ethiopian evangelist evansvill evelyn \
      everest everlast evict evidenc evok ewe exacerb exagger excalibur excl exclaim exemplari exemplifi \
      exon expel expend expiri explanatori expon exposit extinguish extracellular extractor extremist \
      eyebrow eyeglass ezekiel ezra fab fabl fac facad facepl fahrenheit fainter fairbank fairway fam \
      famin farmhous farmland farrel fart farther fascist faulti fauna fay fayettevill felic felin fem \
      femin femm ferdinand ferment fern fernandez ferret fetus fibrosi fiddl fiduciari fieri fife filament \
      filibust filipino filth filthi finalist finch fingertip finn fiona fir firebird firefli fisherman \
      fishermen fitch fixat fla flagship flagstaff flair flake flamingo flammabl flang flank flashback \
      flask flatb flatten flatter flatwar flawless fled flee fleetwood fleme flicker flore flourish flown \
      fluent fluffi fluorid flynn fob focuss foe foley foliag folio folklor folli foothil footstep forag \
      forbid fore forefront foreground forehead foreman foremost forese foreword forfeit forrest fortifi \
      fortress foundri fourier fps fractal fran franco francoi franki frantic frau fraudul frauen freder \
      freed freeway frenzi freq freshmen fret freud frey friedrich fritz frontal frontlin frown fryer fudg \
      fugit fullerton fumbl fume fundamentalist fungal fungi fungus furious furri fuss futon futurist gabl \
      gabriell gaelic gainesvill gala galact galileo gall gallagh galleria galloway galor galvan galveston \
      galway gam gambler gan gandhi gangster gao gareth garfield garnish garri garrison garter garth gasp \
      gastric gastrointestin gator gaussian gavin geisha generos geni genoa genotyp gent gentil gentoo \
      georgian gerard gerber geriatr germ gerri gestat gettysburg gibb gibbon gigabyt gigant giggl gil \
      gile gillian gilmor gimm gimp gin giovanni git gizmo glade gladiat glare glasswar glendal glider \
      glitch globalis gloucestershir glover gluten goali goblet goblin goddard godfath gogh goldman \
      goldsmith gomez gong gonzal goodwin gopher gorg gorilla goth gotham gould gracious grader graft \
      grafton grammi granada grandpa grandson grang grante granul granular graphit grassland grassroot \
      gratitud graveyard gravi gravit gre greed greedi greenfield gregg grenad grep greyhound griev \
      griffith grim grime grit grizzli groan groovi groupwar grub guelph guernsey guerrilla guesthous guin \
      gujarat gull gupta gus gush gust gutter gymnasium gypsi haa hagu hahn haiku hairdress hairdryer \
      hairstyl haitian haley halfway hallway halogen halter halv hamlet hammock hamster handcraft handel \
      handicraft handspr handwrit hanna hannov hanoi hansard happier hardest hardin hardship hare harlem \
      harmless harriet harrington harrisburg harrow hartley hasbro haskel hatchback hatfield havana havoc \
      hayden hayn hayward haze hazel healer healthier heartbeat heartbreak hearth heartland heavier \
      heavyweight hectar hector hedgehog heed heidelberg heidi heighten heinz heir helium helix hellen \
      heller helm helpless helplin hem hemp henley herbicid hercul hereaft hereford hereinaft herm \
      hernandez heroic heron herring hershey hertfordshir hertz hes hess heterosexu heurist hick hickori \
      hid higgin hilfig hillsid hind hinder hippi histogram histolog hitchcock hitchhik hitter hive hoax \
      hob hobb hodg hoe hogan hoist holloway holster homecom homeopath homeschool homicid homogen homolog \
      hone honeywel honorari hoodi hooker hopeless hopper hornet horseback horsepow horsesho horton \
      hosieri hotpoint hotti hover howe howl huang hubbard hubert hue hulk humanist humboldt hume \
      hummingbird humphrey hurdl hurley huron hurst hush hustl hustler hutch hyderabad hydrocarbon \
      hypertext hypnosi hypnot hypothes ibi ibiza ici idiom igor illicit imaginari imbal immin \
      immunoglobulin impart imparti impati impeach imperfect imperson imposit impot improvis impur imput \
      inaccur inadvert inbound incap incarcer incarn incept inciner incis incompet incontin indefinit \
      indemn indemnifi indiffer indispens ineffect ineffici infam infarct inferno infertil infest infidel \
      infiltr inflict inflow ingest ingram injunct injustic inorgan inpati inscript insecticid insensit \
      insignific insolv insomnia instantan instanti intang intellect intensifi intercontinent intercours \
      intergovernment interlock intermediari intermitt interperson interrog intimaci intoler intox \
      intracellular intraven intric intrud inv invalu inver invertebr invoc inward ionic ioniz ipswich ire \
      iren ironi irradi irrat irrespect irwin isabel isabella isaiah ism isotop itch ithaca jabber \
      jacobson jacquelin jag jaim jaipur jamaican jameson jamestown jani janic janitori jare jargon jarvi \
      jasmin javier jealous jeann jeev jeopardi jeremiah jessi jig jihad jingl jive joanna joaquin jock \
      jog joker jolli jona jonah joplin jorg josef josephin jour joystick jubile judd juggl jule juliet \
      julio julius juneau jung junip junki juno juror kalamazoo kan kangaroo kappa kara karachi kart \
      kashmir kat kathryn kauai kaufman kawasaki keepsak kellogg kemp kendal kern kerr keyn keypad keyston \
      khaki kicker kickoff kiev kiln kin kink kiosk kirbi kirkland kirsten kiwi klaus knowl kobe koch kos \
      kosher kraft kramer krishna kristen kristi krona kudo kurdish labyrinth lacey lacquer lactat \
      lakeland lakesid lakewood lama lamar lambert lamborghini landown langley laps lara largo larsen \
      larson larva lash latch latent lath latvian launcher launder laurenc lava lawmak lawson lax layoff \
      layup leach leah leakag learnt leash lebanes leftist leftov legitimaci leicestershir leipzig lem \
      lena lengthi lenni lennon lent leonardo leopard leroy lesbo lesse lessen lest lester lettuc lev lew \
      lex lexic lexicon ley liam libbi libyan ligand lighten lilac lillian limerick limeston limp \
      lincolnshir linden lindsey lineag ling linger linker linn linus lionel liposuct lipstick lira lis \
      lithuanian livelihood lizzi loaf lob lobbyist lobe loco locomot locust logger lola longev longhorn \
      longtim lookout loosen loot lore loren lorenzo lorrain lothian loudspeak louisa loyola lubbock lube \
      lucent luckili ludwig lug lulu lumen lumin luncheon lupus lurk lush luton luxor lydia lyle lyme \
      lymph lymphocyt lymphoma macao macedonian mach maci mackenzi macmillan macon macroeconom macrophag \
      madeira maestro mafia mage magellan magenta magician magistr magnif magnolia magnum maharashtra \
      mahogani mainfram maiz majordomo makeov malaga malay malfunct malibu mallorca malon malt maltes \
      malwar mammalian mammoth mana manageri mandarin mandi mandolin mandrak mango maniac manic manicur \
      manifesto manpow mantl mantra manur mao maori mara marcel marcia marg margarita marian mariann \
      marietta marjori marlboro marlborough marqu marquett marqui marrow marten martian martina martini \
      martyr marxism mascot masculin maserati mash masonri masquerad massey mast masteri matchmak mater \
      mathematician mathew matric mattel matthia maud maureen maven maxi maximis mayhem maynard mayott \
      maze mcbride mccain mccartney mccormick mccoy mcdowel mcgee mcguir mcintosh mckay mckenzi mckinney \
      mclaughlin mclean mcmahon meaningless mech medallion medina mediocr medley melani melanoma melinda \
      mellon melod melon melvin meme menac mercenari merck meredith merlin mermaid merriam merril merritt \
      merseysid mes messi messiah metaphys meteor meth methan metropoli mfr micah mick microbi microfilm \
      micron microprocessor middleton midget midtown migrain milford militia milki mimi mimic mindless \
      ming mingl minimis ministeri minivan minni miquelon mir mira mirag miranda miriam misconduct miser \
      miseri mismatch missi mississauga mister misti misunderstand mitch mite mitochondri moe mohawk moi \
      moist mojo mole mona monasteri mond monet moni monmouth monoclon monograph monophon monoton monoxid \
      monti moo moonlight mop moran morbid moreno mormon moroccan moron morph morrow mors mortar mosqu mot \
      moth motley motorbik motorist motorway motto mow mower mtg muck muddi mueller muffin muffler muir \
      muller multidisciplinari multifunct multilater multilingu multin multiplex multitud mummi mural \
      mustard muster mutter myocardi myriad mythic nag nah nairobi naiv naomi napkin narcot nasal nassau \
      natasha nathaniel nationalist naturalist nausea nautilus navajo navel nebula necessit nee needi \
      needless neg neonat nephew neptun nerd netflix neutrino nevill newsweek nexus nguyen nib nicholson \
      nicotin niec nielsen nifti nigerian nigga nineteenth nitrat nitric nitro niue nix nocturn noe nolan \
      nom nomad nomenclatur noncommerci noodl nope nora norma normandi normat northampton northamptonshir \
      northumberland nostalgia notari notepad noteworthi nottinghamshir nourish nous novelist nowaday \
      nozzl nuanc nuclei nucleic nugget nuisanc numb nun nunavut nutritionist oahu oat ob obscen obstetr \
      occult oceanfront octav ode oder odessa ogden oldham oldi oldsmobil olga olivi olsen omar ombudsman \
      oneida oneself ontolog onyx ooh opal opaqu opel openoffic ophthalmolog opp oprah opus ora orb orc \
      ord ordain orig oriol orthogon orthopaed osaka osprey osteoporosi oti otter otto ottoman outag \
      outback outboard outbound outfitt outing outlay outpost outright outset outward outweigh ovari \
      ovarian overcast overclock overdos overdr overdu overhaul overland overtur overturn overweight \
      overwrit oxfordshir ozark pact paddi padr pageant pager paig paisley palat palett pallet palliat \
      palma pamper pamphlet pancak pancreat pandem pandora pane panoram pap parachut paragon paraleg \
      paramed parametr paranoid paranorm pardon parenthes parenthood pariti parkinson parodi parri \
      participatori particul partisan pastel patagonia patel patern paterson pathet pathfind patriarch \
      patton paulin pawn pax paycheck payer payoff peacekeep peacock peasant pebbl pecan peck pedest \
      pedigre peep pegasus pei pelican pellet pembrok penal pensacola penthous peoria pepsi perch perci \
      perez perfor peril perimet perish perk perm permeabl perpetr persia persona perturb peruvian pervas \
      pervers pervert petal peterborough petersen pfc pfizer pharaoh phat phelp phenomen phenotyp \
      philanthropi philharmon philli phish phosphorus phosphoryl phylli physicist pianist piazza picasso \
      picker pictori picturesqu piedmont pilat pilgrimag pinbal pineappl pinot pinpoint pint pip piraci \
      pisa pitcairn pitfal pixi plagiar plaid planar plank plano planter plasmid plat plateau platelet \
      plato platter plausibl playhous playmat playwright plenari pli pluck plume pluto plywood pms pneumat \
      pneumonia poe poetic pointless pois polari polaroid policymak polk pollen polli polyethylen polygon \
      polymeras polymorph polytechn polyurethan pom pomona ponder pong poo poop poorer poorest popcorn \
      poppi pore pornograph portag porto poser poss posterior postfix postmodern potent pow powerhous \
      prada pragmat pratt preacher preambl preclud predefin predictor prefac preferenti prehistor prelud \
      premiership prenat prentic preparatori prepay prescott preset presumpt pretoria prick primal primat \
      priorit pristin privatis prob probabilist problemat proclam proctor prodigi profan prognosi prolif \
      promulg prong pronunci propan propon proprietor propuls proteas prov provenc provoc provost prudent \
      prudenti prune psych psychedel psychiatrist psycho psychotherapi publ puck puff pug puget pulley pun \
      punctuat pune punjab punt pup purg purport pussycat putin putnam putter quadrant quadrat quaker \
      quarantin quark quarri quart quarterback quasi quay quentin queu quicken quicker quinci quirki quo \
      quorum quran racket racquet radiant radiographi rae rafael raffl raini raisin rajasthan rake rama \
      rambler ramirez ramon rampag ramsey ransom raphael rapper rapport raptor rascal rash raspberri \
      raster ratif ratifi rattl reaffirm reagent realism reap reaper rearrang reassur rebellion rebuilt \
      receptacl receptionist recherch reckless reclam reclin recollect recon reconcil reconfigur reconnect \
      reconsid recount rectal rectifi redefin redmond redskin redwood rees refineri reflector refract \
      refrain refut regal reggi regi regimen reich reilli rein reinstal reinstat reinvent reissu reiter \
      rejoic rejuven relaps relentless relic relist remak remand remast remembr remington reminisc remit \
      remitt remnant remodel remuner renegad renter reopen repel repent repertoir resili resistor resp \
      respir restat restless restrain restroom retali rethink retire reunit reusabl revamp reverend revit \
      revoc revolt rewind rewritten rey rheumatoid rhineston rhino ribosom ricardo richer richest richi \
      richter riddl riff rink rins riparian ripley rippl risen riser riski ritz rivalri rivera rivet \
      roadsid roadway roanok robberi roc roch rockefel rockford rockvill rockwel rode rodent rodger roe \
      rollin rollov romero ronni rooster rosenberg rosi roswel rotor rotterdam rottweil rous rove rowan \
      rowl rowland roxi rubbish ruben rubin rudi rudolph rum rumbl rumour rumsfeld runaway rune runoff \
      rupert ruptur rus rusti rustic rutger rutherford rutland ryder rye sabl sabr sach sacrament sacrif \
      sag sakai sal salesman salina saltwat salzburg sammi samson sanchez sandbox sandston sane sanford \
      saniti santana santo sapien saratoga saskatoon sassi saucer saul saunder savanna savior sawyer sax \
      saxon saxophon scaffold scallop scalp scandinavia scandinavian scarborough scarlet scarv \
      schizophrenia scholast schroeder schultz schwarzenegg scientolog scion sclerosi scorecard scorer \
      scorpio scorpion scotch scr scrabbl scrambl scrape screenplay screenwrit screwdriv scribe sculpt \
      sealant seasid secreci sect sedat seduc seduct seedl seldom selfish semen seminol semit seneca \
      sensual septic serb serbian serena sergio serif serpent servo setback setter seventeen sevill \
      seymour sgd shadi shah shalt sham shaman shank shapiro sharper sharpli shaun shaver shawl shawne \
      shea sheath sheikh sheldon shelley shellfish shelton sherwood shill shimmer shin shingl shipper \
      shire shiver shockwav shook shopp shorelin shortcom shortest shortfal shotgun shove shovel showbiz \
      showdown showtim shred shredder shrek shreveport shrine shropshir shrug siam siberian sicili sidelin \
      sieg siena signag silhouett silica silki simmer simplest sinai sinatra sinclair sind sine singleton \
      sinist sinner sinus sion sire siren sissi sitter ska skater skelet skew skid skier skim skincar \
      skinner skipper skye skylin slack slang slant slater sled sleek sleeper sleepi slender slept slew \
      slick slider sling slipperi slit sloan slough slovenian sludg slug slump smack smarter smear smoki \
      smother smuggl snail snare sneaker snip sniper snooker snort snowi snowsho sob sober societ \
      socioeconom socrat sod softcov solemn solitari solver songbook sonia sonnet sonni sophia soror sos \
      sourceforg sous sovereignti sow spacer spaghetti spammer spaniel spar sparrow spars spartan spectacl \
      speedi spheric spinach spindl spinner splendid splinter splitter spokesperson spoof spool sportswear \
      sprawl sprinkl sprinkler sprite sprout spruce spun squat squir stacey stag stagger staircas stalin \
      stalker stallion stamford stamina standalon standardis standpoint stanton starbuck starch startl \
      starv stash staten statesman steadili steamboat steamer steiner stella stencil stephan stephenson \
      stevi stew steward stewardship stimuli stimulus stink stirl stochast stockhold stockport stomp stoni \
      stopper storefront storey storylin stout stow straighten strata strauss stray stride striker \
      stringent stroll stu stubborn stump sturdi stuttgart stylist subchapt subcontract subcontractor \
      subdirectori subgroup submitt subparagraph subpoena subroutin subsist subtyp sucker suction sud \
      sudburi sudoku suffic suffix sui suitcas sulphur sultan summaris sunderland sunflow sunnyval \
      superannu superbowl superfici superhero supernatur supersed supper suppl surcharg surpass surreal \
      susi sutherland sutra svalbard sven swansea swarm swat sway sweeney sweeper sweepstak sweeten \
      sweetheart sweeti swept swimmer swindon swine swirl sworn syllabl sympathet syn synagogu syntact \
      synth syring tabletop tablewar tabul taco tad tahiti tailgat taint takeov talbot taliban taller \
      talli tam tame tammi tamper tandem tang tangent tangl tango tanker tanner tanya tart tat tau taurus \
      teak teal teammat teamwork teapot teaser tedious tehran telecom telegram telemarket teller tempera \
      tenaci tenerif tenor tens tensor teri terrifi tertiari testosteron texan textual themat thenc \
      thereon theresa thereto thermodynam thermostat thessalonian thiev thinker thirst thistl tho thor \
      thorn thorp thrift throttl thunderbird thunderstorm tia tic tidal tidi tiki timberland timeless \
      timeli timestamp timex timezon ting tinker titti titus tivoli toad tobi toil toilett tolkien tomcat \
      tong tonic toothbrush topaz topeka topograph topographi topper toppl torah torino torment torso \
      touchdown toulous townsend toxicolog tracer tracey traction trajectori tram tramp trampl trampolin \
      tranquil transceiv transduc transfus transgen transgend transluc transnat transvers trashi traumat \
      tread trekk trembl trendi trenton tres triad triangular triathlon tributari tricki trillion trimmer \
      trina tristan trivium trombon trooper trough trucker truman truncat truss trustworthi tubular tudor \
      tuft tug tummi tumour tupl turin turnaround turnout turntabl tuxedo tweed twill tycoon typewrit \
      typhoon typograph tyr tyranni tyron tyrosin tyson ubiquit ubuntu ulster ultima ultrason ultraviolet \
      umpir unabridg unansw unauthoris unawar unbound uncensor unclassifi uncondit unconsci unconstitut \
      uncontrol underag undercov underestim undergon underpin underscor underw underwood undesir undoubt \
      undress uneven unfamiliar unfinish unforgett unicorn unidentifi unif unilater uninsur unjust unload \
      unnam unpack unparallel unpleas unplug unpredict unpublish unrat unreli unrestrict unsaf \
      unsatisfactori unseen unsolicit unsuccess unsupport untouch unwil unzip upheld uphold upholsteri \
      upland uplift upscal upsid upstair uptak uptown urgenc urn urolog utensil uterus utmost utopia \
      utrecht vail vain valentino valet valiant vanc vandal vanderbilt vantag vaughan vaughn veggi vel \
      velcro vend veneer venetian venezuelan vengeanc venom ventricular verbatim verbos verg vern verona \
      veronica vertebr vertigo veto vhf viabil vial vicious vida videotap vigor vim vinci vinegar viola \
      viper viscos visionari visor viva vivian viz voc vocalist vodka vogu voicemail volcan voluntarili \
      voodoo vortex vowel wac wacki waco wafer waffl waikiki waiter wakefield walden walkman walmart waltz \
      wand wank warbler warden warez wart warwickshir washabl wasp wat watchdog watermark waterway watkin \
      waveform weaker weari webinar weep wei weir weiss wen werner wesleyan weymouth wharf wharton whey \
      whine whiski whiten whitewat whitman wicker wicket widest wien wigan wight wilcox wildcard wildfir \
      wildflow wilhelm wilk wilkin wilkinson willard wilt wilton wiltshir wimbledon winch windi windmil \
      windshield windsurf winni wiper wither withheld withstand witti woe woke wolverhampton wolverin \
      wonderland woodstock woodward worcestershir workaround worsen worthless wrangler wrath wreath \
      wrestler wristband writ wrought wyatt xavier xemac xiii xiv xvi yakima yank yate yearbook yellowston \
      yer yin yogurt yorker yosemit youngster yourselv yugoslav yum yummi yup yves yvonn zach zair zenith \
      zeta zeus zimmerman zion zirconia zoe zoolog
      """
    ),
    (
      19,
      """
      aachen abacus abbot aberr abingdon ablat abod abolit abomin abr abreast abstain abstin abut abyss \
      acacia acadia accentu accordion accret acetaminophen acetyl achill acquit acton acyclovir adder adel \
      adenocarcinoma adenosin adjuv adkin admiralti adolf adren adriana adrienn adsorpt adulteri adulthood \
      adventist aegean aegi aeon aerat aerodynam aeroplan aetna afar affection affluent aforesaid afrikaan \
      aftershav aga agar agat agatha agnost agora agr agra agreeabl agribusi aida aikido ail ailment aime \
      ain airbrush airbus airfield airflow airi airspac airwav ait alb albright albumin alchemist alden \
      alder alderman aldo alejandro alfalfa alfonso alfredo algerian algonquin alhambra alistair alkali \
      alkyl allstat allud allus allyn alpaca alphanumer altman altoona alum alumina alumna alumnus alvarez \
      amadeus ambianc ambienc ambros ambush amidst amir amish amman ammonium amorph amour amoxicillin \
      amphetamin amput amtrak amulet anaconda anaerob anaesthesia analges anastasia ancestr andes andrei \
      andromeda ane aneurysm anew angelica angina angiotensin angst anguish anil anima anion ankara anklet \
      anneal annihil annul anoint anomal anorexia antalya antelop antic antidot antimicrobi antioch \
      antiquarian antivir antler antonia anu anvil aortic apartheid apathi apologet apologis apostol appal \
      appeas appelle appliqu appointe apportion apprehend apprehens aptitud aquamarin aquina ara arb \
      arbitrarili arboretum arcan archaic archdioces archetyp archibald archipelago archivist ard ardent \
      argent arginin argon arisen aristocrat armageddon armagh armament armand armband armoir armpit arn \
      arrear arrowhead ars arson artefact artemi arti artichok artistri arturo arundel ascot ascrib asher \
      ashor ashtray asker asparagus aspel assail assam assemblag assent assigne assn aster astral \
      asymmetri atheism atherosclerosi atol aton atrial atrium atti attrit atwood atyp aubrey audiolog \
      audiovisu auger augsburg aunti aural aureus auspic austen auster australasian auteur authoritarian \
      authorship autist autoimmun automak autopilot autopsi ava aver avers avert avn avocado axon ayr \
      ayrshir ayurveda azimuth azor azur baa baba babbl babel babysit babysitt baccalaur bachelorett \
      bacillus backdoor backer backlash backlight backlog backsid bagpip bah bahia baird balboa ballarat \
      ballerina balli ballpark balsam bambi bancroft banda bandag bandana bandwagon bane bangladeshi \
      banish banknot bankrol banshe bantam banter barbar barbel barbour barbra bareback bari bariton \
      barnard barnet barnsley baro barrack barracuda barren barricad barrist barrymor barter barth \
      bartholomew basalt bask baskervill bassist batavia bathurst battlefront battleground battleship baud \
      baum bavaria bayern bayou beachfront beagl beak beasley beatric beatti beaverton bebop beckett \
      bedrock bedsid bedspread beehiv beet beforehand beggar belat belinda beltway belveder bendigo \
      benelux benevol bengali bennington benthic benzen beowulf bequest bereav bergman berk bernardo \
      bertha bertrand berwick bespok bessi bett bevel beverley bewild bewitch bexley bianca bic biennial \
      bifurc bigfoot bihar bilbao bile billabong billionair bing bingham biodegrad bioethic biomechan \
      biophys biospher biotin bipartisan birdhous birdi birkenstock birthston bisqu bitten bittersweet \
      blackbird blacken blackmail blacksmith blackston blackwood blanchard bleak blemish blight blindfold \
      bloat blob bloch blockad blockag bloke blondi bloomsburi bluebird blum blunder blurb blyth boar \
      boarder boardroom boardwalk boater bobbl bode bodoni bodyguard bodywork boer bogart boggl bohemia \
      bol bolivar bolivian bombard bona bonair bonanza bonfir bongo bonita bonner bonnet bonnevill boobi \
      bookmak bookworm boomerang booz bora borden borderlin boron bosom boson boswel botox bottleneck \
      boucher bouncer bounci bourgeoi bowler boyer boz bps bradburi bradshaw brahm brainwash brampton bran \
      brandt brant brat bratislava braveri brawl breadcrumb breakag breakaway breakup breathabl breathless \
      breezi brenner bret breton briana briberi bridl brig brightest brigitt brill brim brine brio brisk \
      bristl britannia briton britt brittl brno broadest brocad broil bromid bromley bronchiti bronson \
      broth brownsvill brute bruxell bubba bucharest buildup bulki bulldoz bulletproof bullion bumbl bunt \
      bureaus burglar burmes burnabi burnley burnout burnsid burrito burrough bursari bushel bushnel \
      busiest businessmen buss bustl butch buttock butyl buyout buzzword byer byzantin cabana cabot \
      cabrera cabriolet cadenc cadmium cadr caitlin calai calam calder caldera caleb cali calico calif \
      calip calla callahan calligraphi calumet calvari calypso cambodian camill camilla camisol campfir \
      camri cana canaan candida candidaci candlestick cannib canning canteen canto cantor canuck canvass \
      capacit caper capitalis capo cappuccino capric capricorn capston capt cara caraca carbid carcass \
      cardhold carefre caress caretak caribou caricatur carlin carlow carlyl carmichael carnag carnat \
      carney carnivor carotid carpal carpentri carpool cartel carthag cartilag cartographi cartoonist \
      cartwright casablanca casanova caseload cashback casket caspian cassandra cassi castillo castor \
      catalonia catapult catchi cate cath cathod catholic cato caucasus causat causeway cav caviar cay \
      cayenn cebu cecilia cedric celeri celest celia cellulit cellulos celsius celt centenari centralis \
      centrum centurion cere cervix cesar cess cessna chadwick chainsaw chalmer chameleon champlain \
      chandigarh chandra chanson chaplin chariot charisma charismat charlen charley chastiti chatroom \
      chauffeur cheater chechen chechnya cheddar cheeki cheesi cheetah chenill cheri chevron chez chg \
      chianti chichest chiefli chiffon childish chiller chimp chimpanze chino chinook chippewa chirac \
      chiral chisel chisholm chlamydia chlorophyl chm choker cholera chomski chopin choreograph \
      choreographi chou chromat chromatin chs chum churn chute cicero cine cinemat cinematograph \
      cinematographi circuitri circumcis circumfer circumv cirrhosi cirrus citibank citigroup citrat \
      citrin civ civilis clandestin claudio cleat cleav cleft clemen cleo cleopatra clich clickabl \
      clientel climatolog clinch cline clio cliqu clitori clockwis clockwork clovi clueless clump clumsi \
      coagul coauthor coax cob cobbl cobol cochin cochran cocker cocksuck cocoon coda codein codex codifi \
      codon coerc coercion coexist coffeehous coffey cog cognac cogniz coincident colbert colbi colder \
      colgat coliseum coliti colli colloid colloquium colo colombo colonist coloss colosseum colossian \
      colossus coltran columbian columbin comanch combinatori comer comfi commensur commonplac commune \
      compensatori complac complexion conc concaten concav concili concomit condiment condol condon conduc \
      confectioneri confession confetti confluenc confound cong conglomer conic conjur conner connoisseur \
      connot conqueror conscienti consecr conservat conson conspicu conspir constanc constip consular \
      consumm contagi contenti contradictori contraind contriv convertor conveyanc convoc convolut convoy \
      convuls cookeri coolant cooley coon copeland cora cordial cordoba corduroy corfu corgi corinth \
      corkscrew corolla corollari coronado corpora corral corrobor corrug corsica cortic corticosteroid \
      cortland corval cosbi cosi cosmetolog cotswold cottonwood councilman counteract countermeasur \
      countess courteous covari covet cowgirl cowork coy coz cpd crackdown crackl crafti craftsmanship \
      craftsmen cranki crasher craven crawler cray crayon creamer cree creeper creighton cremat crepe \
      criminolog crimp crispi cristina crit crock crockett cromwel crossfir crotch cru cruce crucifi \
      crusher cryogen cryptic cryptograph crystallin cubicl cuckold cuckoo cudd cuddl cuisinart cull \
      cullen culprit cultivar culver culvert cumbersom cun cupcak cupid curacao curfew curio curtail \
      curtin cush custard custer cutler cutout cwt cyanid cygnus cyl cylindr cymbal cypriot cystein cystic \
      cytokin czechoslovakia dachshund dada daffodil daft dahl daimler dakar dalai daley dali damascus \
      damian dammit dampen damper dandi dang danub dap daphn darci daredevil darien darin darius darken \
      darkest darkroom darlen darryl daryl datelin daunt dauphin daydream daze dbl deactiv deadlock deanna \
      dearborn dearest debentur debunk decant deced deceit decenc deciph decommiss decompos decompress \
      deconstruct decontamin decoy deduc deferr defiant defibril deflat deforest defunct dehumidifi \
      delaney delft delgado delia delicaci delicatessen delus delv demographi dempsey denali dendrit \
      dentur depp derail dermat derri desmond desol determinist deton detour detoxif detract deus \
      deuteronomi devalu devin devoid devolv devote devour dewitt dhaka dharma dia diam diann diaphragm \
      diaspora dickey dicki dictatorship dido diem dieter dietet dietitian dietrich dike dill dimmer dina \
      dinghi diocesan dioxin dipol dirham disambigu disarm disarma disassembl disastr disband disbelief \
      discont discord discredit discus disdain disengag dishonest dishonesti disintegr disjoint disloc \
      dismal dismay disobedi dispel disqualif disrespect dissatisfact dissid dissoci distal distrust ditto \
      diuret divest division divulg dix dob dogma doh doha dol dollhous dolor domicil dominatrix dominiqu \
      donaldson doneg dongl donn donut doodl doorstep dopamin dor dorchest dorian dork dormant dormitori \
      dorsal dorsey dortmund doth douay doubleday doubtless doughnut douglass downer downfal downright \
      downsiz downturn dps draperi drawstr drayton drench dressag drier drifter drizzl droit drone drool \
      droplet drowsi drudg drugstor dryden drywal dualiti dubious duboi dubuqu duchess duffel dugout duh \
      dumbbel dumfri dunbar dunedin dung dunlap dup dupe dur duracel durant dusseldorf dvorak dwayn \
      dweller dwindl dynamo dyslexia dystrophi eal earmark earner earnhardt earphon easel eastbourn \
      eavesdrop ebb ebert echelon echinacea ecu ecumen eczema edmond edo eduardo edwardian eeri eft \
      eggplant egress eid eindhoven eisenhow el elan eldest electrifi electrochem electrophoresi \
      electrostat eleventh elis elisha elixir ell ellington ellips ellsworth elmo elsa elsi elucid elv \
      eman emancip emanuel emb embargo ember emeri emf emilia emilio emitt emmett emmi empathi emphat \
      empress emuls emus enc encas enclav encroach encyclopaedia endear endem endnot endometriosi endoscop \
      endotheli engend engr engross enid enlac enni enrico enriqu enrolle ensign enslav entangl entre \
      entrench environmentalist enzymat enzymolog ephedrin ephemera epiphani epistemolog epistl epithelium \
      epsom equinox equiv erasmus ere ergo erich errand errat errata erwin erythrocyt escalad eskimo \
      esophag esoter esperanto espionag esprit esquir essen estrada eth ethel ethnograph etho ethyl \
      ethylen etud etymolog eucalyptus eucharist euclid eukaryot euler eurasia euthanasia evacue evad \
      evanston evas everglad evoc exalt excelsior exclam excret executor exfoli exhal exhibition \
      exhibitionist exhilar exhort existenti exogen expatri expedi expediti experienti exploratori \
      expressway expuls extermin extort extradit extraordinarili extrapol extravag extravaganza extrud \
      extrus exxon eyebal eyelet eyelid eyepiec eyewit eyr fabian facelift fad faeri fag fairground \
      fairytal falkirk fallaci fallout falmouth falsifi falter fanfar fang fantasia farc farley farsi \
      fascia fascism fatah fathom faulkner faust fawn fearless fec federalist federico feebl felicia felip \
      fella felon fen fer feral fergus fermi ferrel ferrous fertilis feud feudal fey fiasco fibril \
      fibroblast fich fictiti fiddler fielder fieldwork fiend fifteenth figaro fila filer fillet fillmor \
      finalis finer fink finley firebal fireman firenz fireston firewood firth fishnet fisk fission fitter \
      fitzpatrick flamenco flanagan flander flannel flashcard flashpoint flax fledg flemish flier flinder \
      fling flipper flo flog floodplain flor floss flounder flowchart flue fluenci fluff fluke flung \
      flurri flutter fms foal fodder fol folic follicl folsom fonda fondu foodstuff footpath fora foray \
      forcibl forearm foreclos foresight foreskin forfeitur forgeri forgiven forint forklift formaldehyd \
      formid forster forsyth forthwith fortnight fortuna foursom fourteenth fowl foxi foyer frag fragrant \
      francesca franchise franciscan frankenstein frankfort frat fraunhof fray frazer frazier freaki \
      fredericksburg fredericton freedman freehold freephon freestand fremantl fresco freshen freshest \
      friar fright frigidair frisbe frisco frivol fro frontag frosti frs frugal fruiti frye fuch fulbright \
      fullest fungicid funnel funniest furl fuselag futil gab gael gaia gait galapago galatian galen \
      gallant galley gallo gallop gallup gangsta gape gar garamond gard garda gardin gargoyl gaseous \
      gastroenterolog gat gatekeep gateshead gauntlet gauss gayl gaylord gazebo gearbox gecko geeki \
      geelong gees gelatin geld genera generalis geneviev gentri geocach geopolit geotherm geraldin \
      geranium gerhard germantown germin geronimo gerontolog gershwin gertrud gesellschaft gid gideon gild \
      gillespi gillett gilman gilt gimmick gingerbread ginni ginseng gir giraff girdl giro giusepp giver \
      glacial gladi gladston glam glamor glastonburi glaucoma gleam glean gleason glenco glib glimmer \
      gloom gloomi glorifi glu glutam glutamin glutathion glycin glycol glycoprotein glyph gnat gnus \
      goalkeep goddamn godfrey godzilla goer goeth goldfish goldi goliath gonzo goodnight goodrich \
      goodyear goof goofi gosh goshen gourd gout grabber gradi graf grail grammat granddaught grandeur \
      granger granvill grapefruit grapevin grappl grasshopp grassi gratifi graz greasi greco greeley \
      greenbelt greenpeac greenspan greer grenobl gresham gretchen grimm gripe gritti gro grocer groin \
      groningen grossli groundbreak groundwork grous grout grover growl grudg grumbl grumpi grung grunt \
      guadalajara guadalup guangzhou guantanamo guaranti guarantor guardianship guerilla guerra guerrero \
      guestroom guido guil guilder guillermo guis gulli gunmen gunner gurus gustav gustavo guthri \
      gutierrez gwent gwynedd gypsum habakkuk habitu hacienda hackney hagen haggai hah haircar haircut \
      hairless halftim halibut halliburton hallucin hamiltonian hammersmith hampden hampstead handcuff \
      handgun handkerchief handlebar handshak handwritten handyman hangar hangout hangov hannib hanukkah \
      hap harlan harlequin harlow harmonica harmonis harrier hartman hartmann hasten hastili hatcher \
      hatcheri hater hathaway hauler haw haydn hayek haywood headband headboard headhunt headlamp \
      headteach hearst heartburn heartfelt hearti heathen heav heb hebron hectic hefti heifer heinrich \
      heirloom helic helmut hemingway hemlock hendrick henrietta henrik henson heparin hepburn hereditari \
      herefordshir hereof heresi heret hereto hereund hermann hermit hermitag hernia herr herrera hester \
      hexadecim hexagon hiatus hibern hibiscus hickey hickman hidalgo hideaway hideous hiker hilbert \
      hillbilli hilltop himalaya himalayan hin hinduism hindus hine hinton hiphop hippo hipster hiram \
      hiroshima hiss histon hitherto hoard hobbit hobo hoboken hock hodgkin hogg hogwart holman hologram \
      holograph homag hombr homegrown homemak homeopathi homi hoo hoodwink hoof hookup hooper hooray \
      hoosier hoot hooter hora horac horowitz horrif horrifi horst hort hos hosea hosp hostess hotter \
      hourglass hove hoy hoyl hts hubbi hubbl huber huddersfield huddl huff huffman hui hula humankind \
      humber humbersid humidifi humil huntingdon hurl husbandri huston hutton huxley hydra hydrochlorid \
      hydroelectr hydrolysi hydropon hydroxi hydroxid hyperact hyperbol hyperion hypersensit hyphen \
      hypnotherapi hypocrisi hypocrit hyster hysterectomi hysteria iberia ibuprofen iceberg idealist \
      iguana ike ikea illiter illog imam immacul immatur immobil immor immunodefici impala impass impecc \
      impedi impend imperialist impetus impound impoverish impract impregn impressionist improb ina \
      inaccess inactiv inbr inca incandesc incit incoher indebted indec indemnif indentur indign inductor \
      indus inelig inert inertia inexperienc infanc influx infra infract infrequ ingeni ingenu ingrid \
      inhibitori inhuman injector inlay innat innkeep innsbruck inocul inquisit inscrib inset insignia \
      insofar insol instig instil institution instr interceptor intercollegi intercom intercultur \
      interdepend interfaith interferon interleav interleukin interlud intermiss internation international \
      interplay interrel interstellar intertwin interviewe intrepid introspect inuit invinc involuntari \
      iodin iona iridium irresist irrespons irrevers irrevoc isabell islamabad islet islington isold \
      isomorph itchi ito iva ive jab jackass jacobsen jacquard jaeger jain jamal jana janin janitor jansen \
      janus jap jarrett jas jayn jazzi jealousi jeanett jeanni jed jefferi jehovah jena jeopard jericho \
      jerki jest jester jesuit jetti jitter joachim jodhpur jogger johanna joiner joliet jolt joni \
      jordanian jornada jos josi josiah joss jot joyous jpn juda judah judaica judo juicer julien jumbl \
      jurass jurisprud jurist jus kabul kahn kaleidoscop kali kama kanji kannada kant kari karin karlsruh \
      katharin kathmandu kayla keat keenan keg kelsey kelvin kenai kendra kenmor kenton kenyan kenyon \
      kepler kermit kerosen ketter kew keyr keystrok khmer kidd kiddi kiel kildar kilkenni killarney kilo \
      kilogram kilt kimberley kinder kindr kinemat kingfish kingsley kinney kinsey kip kipl kirkpatrick \
      kitchenett kitchenwar klamath kline knapp kneel knocker knockout knoll knuckl koala kodiak kohl kor \
      koran koruna krakow krista kristina krone kroner krystal kuhn kun kuwaiti kwan kwh labia laci lactos \
      ladybug lager lago lagrang lahor lain lair laird lakh lambeth lamont lana lanai lancer lancet landau \
      lander landlin landmin landri landslid lankan lanyard lapel larami laredo lark larval lass lassen \
      latham latt laud lauder launceston laureat laurier lausann laval lavatori lavish lawless layton \
      lazarus leann leapfrog lear leasehold leavenworth leaver leblanc ledg leech leek lefti legibl legum \
      lehman leiden leighton leland lemonad lengthen lenin lentil leopold lerner lesley lessor lethbridg \
      letterhead letterman leukocyt leve leviticus levitt lewiston lexi libel liberalis libido libra lice \
      lido lieberman lifeguard lifelin lifespan lifter ligament lii lila lill lilo limbaugh limbo limog \
      limpopo lind lineback lingo lingua lingual linotyp lint linton linz lipoprotein liqueur lire \
      lithograph liturg liturgi liza ljubljana llama loafer loath localis loci locket lockhe lockout \
      locksmith lockwood lodi loeb loew lofti logarithm logbook loin loir lombard lombardi londonderri \
      loneli lonesom lonni loo loon loophol lorenz loretta lorna lorri lott louder louie lousi louvr lovel \
      lowercas lowland lowri luce lucern luciano lucid lucill lucinda lucknow lucrat ludlow lufthansa \
      luigi lula lullabi lumbar luminos lunat lunchtim lupin lurker luscious luz lycra lyman lymphat lynda \
      lyndon lysin maastricht mab mabel macarthur macbeth mace machinist macho macleod macpherson maddox \
      madelein madelin madman madra magdalen magma magneto magyar mahjong maidenhead maidston mailbag \
      mainlin mainstay mainz maitland maj majorca malachi malayalam malform malic mallard mallet mallori \
      malnutrit malvern malvina mamma mammari mammographi manassa manate mandalay mandela mane manfr \
      manganes manger mangl mangrov manley mannheim manoeuvr mantel manti mapper marci marconi margarin \
      margo marguerit marinad marisa marius markham markov marlen marmot marque marsha marshmallow marta \
      marxist mascara mastermind masthead matador matchbox mathi mathia matilda matrimoni maxin mayan \
      mayfair maytag mcallen mccall mcclellan mcclure mcconnel mccormack mccullough mcdaniel mcdonnel \
      mcfarland mcgowan mcintyr mckee mckinley mcknight mcleod mcmillan mcnamara mcneil mcpherson mcqueen \
      meander measl meath mecca mecklenburg medial meek megabyt meier melancholi melatonin mele mellow \
      melton melvill mend mendocino mendoza mening mennonit menstrual meow mercantil merciless merida merl \
      merlot merrimack merton mesmer mesquit metabolit metallurgi metalwork metastat meteorit methadon \
      methamphetamin methanol meticul metrolog metz mew mex mezzanin mfrs mgr mica mich michelangelo \
      michelin microb microchip microcomput microeconom microelectron microfib microfich microgram \
      microorgan mida midday middlesbrough mideast midfield midlothian midsiz midsumm midterm midwestern \
      midwif midwiferi midwiv mig migratori mikhail mildew mildr milligram millisecond miln milo milosev \
      minc mindi mindset mineralog minerva minibus minimalist minion mink minsk miracul miro miscarriag \
      miscellani mischief misconcept mise misfit misfortun misguid mishap misinform misinterpret misrepres \
      misrepresent misspel misunderstood mitochondria mitt mitten mitzvah mkt moab moat mobilis mocha \
      mockingbird modernis modernist modesto modulus mogul moham mohammad molar molest molin molina molten \
      monaghan monarchi moncton mongolian moniqu monochrom monolith monologu monom monsanto monsieur \
      monsoon monstrous montag montagu monterrey montessori monticello montpeli montpelli mooney moot mope \
      mora moratorium moray morley morpheus morphin mort mortim mortuari motherhood motocross motown mott \
      moulin mouss mouthpiec mss mucosa muff mugab mulberri mulch mulder mull mullen mullin multichannel \
      multidimension multipurpos multivari mumbl munch mundan munit munro munster muon muppet murcia \
      murdoch murin murmur musharraf musk musket mussel mutil mutt muzzl mycobacterium mysor myst mystiqu \
      nab nader nadia nadin nae nagoya nahum nant nantucket napier nappi nara narrowli nashua natalia \
      naturist navarro naxo nazaren nazareth nearer necrosi nectar nehemiah nell nematod nemesi neocon \
      neopren nepales nepali nessus netbal neuropathi neurosurgeri neuter neutrophil newel newlin \
      newmarket newscast newsflash newsread newsstand newt nibbl nicer nicest nickelodeon nietzsch nigger \
      nightingal nighttim nihon nikita nikko nilsson nineteen nippon nit nitrous nobil nome noncompli \
      nonresid nonstick nonstop nonviol nook norbert norg nostalg noticeboard novarti nth nudg numeraci \
      nuremberg nus nutcrack nutmeg nutriti nutshel nymph oar oatmeal obadiah obi obit obligatori oblivion \
      obnoxi obo occident occlus oceanograph oceanographi oceansid octagon octan octopus ocular odditi \
      odin odour oeuvr offbeat offeror officemax offsit oft ogr oiler oili ointment okavango okinawa ola \
      olaf oligonucleotid olin olli olympian omen omin omnibus oncogen ono onslaught onward ooz opac opcod \
      ope operand ophthalm opiat opium opportunist optician optima optometri optometrist orca orch ordeal \
      ordinarili ordnanc origami orissa orkney ornat orphanag orr ort orthodont orthodoxi ortiz orwel \
      osceola oscilloscop oshkosh osiri ostens osteoarthr osteopath ostrich oswald otolaryngolog ouch oust \
      outburst outcast outfield outflow outlier outperform outskirt outsol outta ovat overcrowd overheard \
      overrun overshadow overst overt overtak overthrow ovid ovul oxidas oxnard pacemak pacer pacifi \
      paddock padlock paediatr pagoda pail painkil painless paladin palai palatin palazzo palermo palisad \
      palladium palmetto palmyra palsi pancrea pang panhandl pantheon pantri panzer papal paparazzi papaya \
      parabl paralysi paramilitari paranoia paraphras parchment pare parka parkland parliamentarian \
      parlour parma parmesan parrish parsley partak parton partridg passer passov pasteur pastim patchwork \
      pate pathnam pathogenesi patric patronag patsi pau paxton payback peabodi peacemak peat peavey pec \
      ped pedagog pedagogi pedant pedicur pedomet peerless pelham pelvi pelvic penang penc pendulum \
      penelop peng penicillin pennant penney pennington pentecost peppermint perceptu peregrin perfus peri \
      peridot perinat periodont peripheri periton perjuri perki permeat permut peroxid perpendicular \
      perplex perrin persever perus pes pessimist petra petrochem pew phage pheasant phenol phenomenolog \
      pheromon philemon philippian pho phobia phoeb phonet phonic phonolog phosphatas phosphor photometri \
      photovolta phylogenet physiotherapi physiqu picard piccadilli picket pickett piggi pigtail pima \
      pinki pinto piqu piranha pisc pituitari pizzeria pkwi placehold placenta placer placid planck \
      planetarium plankton plata platoon platt playabl pleat plenum plethora plier plight plotter plough \
      plumper plunder plutonium pocono podium poi poignant poisson policeman policemen policyhold polio \
      polka pollack pollard pollin pollock polycarbon polymer polynesian polypeptid polypropylen pompano \
      ponc poncho poodl poplar popper populac porcupin porous posh postdoctor postmark postmast postop \
      postpartum postul postwar potabl potenc potion potluck potomac potsdam pott potti powerless powi ppd \
      practicum pram prank prawn praxi precautionari precept precondit pred predatori predetermin pref \
      prefectur preheat prelim prem preseason presto pretreat pretzel pri priceless pricey priesthood \
      primetim primo primros primus printmak printout priori prioritis priscilla prius priv privi \
      probationari procrastin procter progeni progesteron prognost programmat projectil prolin prologu \
      promenad pronoun pronto proofread propens prophylaxi proportion prosthet protagonist provo prs \
      prudenc prussia pryor pseudonym psf psoriasi psychosoci psychot puberti pubic puddl puke pulaski \
      pulitz pullman pullov pulpit pulsar pulsat punctur punit punjabi purcel puritan putt putti pyle \
      pylori qanta qua quadrangl quadrupl quail quaint quantif quantiz quarrel quasar queenstown quench \
      quickest quicki quicksilv quid quill quintessenti quintet quirk quito quiver quixot quotient rabi \
      raccoon raceway rachael racin racquetbal radcliff radianc radiograph radiotherapi radon raglan \
      ragnarok rainier raiser raj raja ramadan ramif ramo ramona rampant ramsay rancher rancid rankin \
      rapist rapporteur raptur rariti rasmussen rata ratchet rattan raul raunchi ravag ravin rawl rayon \
      rcd readership readout realign realloc ream reappear reassess reassign reauthor rebirth reborn \
      rebutt recalcul recaptur reced recogniz recoil recompil reconnaiss reconsider reconstitut recours \
      recover rect rector rectum reddish rediscov redlin redneck redo redress redshift reductas redux \
      refactor refinish reflexolog reflux reformat refractori regatta regex regexp reginald reincarn \
      reindeer reinsur reinvest rejoin relativist releg reliant relinquish relish reliv rembrandt remiss \
      rendezv rendit renounc renumb reorder repaid repaint repar repatri repertori replenish reposit \
      repris repro republish repuls repurchas requiem rerun reschedul rescind rescuer resect resend \
      resettl reshap resound respit restitut restock resubmit resurfac resurg resuscit retin retina retort \
      retrain retri retroact retrofit reuben revalu reverb revlon revolution revu rework rezon rheim \
      rheumat rhine rho rhodium rhonda rhythmic ria rial ridden ridley rift riga rigg ringgit ringo ripen \
      ritalin ritter riverfront riyadh roadrunn roadshow roadster roaster robber roberta robl robson robyn \
      rocco rochdal rochell rockabilli rockingham roderick rodrigo roget rolf rollback romano romp roo \
      rooftop rook rooney roost roper rori rosari rosario rosco rosebud rosett rosetta rosewood rotherham \
      rotorua roundabout rounder rousseau roxann rps rpt rte rubbl rubric rudd rudder rudolf ruff ruffl \
      rufus ruiz rumanian rumin rundown rung rupiah ruskin russo rut ruthless rvs sab saba sabah sabbat \
      sabin sabotag sabrina sadi sadism safest saffron saginaw sagittarius saharan saigon sailboat saith \
      salaam salamanca salamand salesperson salford salient saliva salmonella salter salti salvator \
      samaritan samoan sampson samsonit sandman sandpip sanger sank sanskrit sarajevo sarcasm sarcast \
      sarcoma sardinia sarg sargent sari sash sasha satisfactorili saucepan saviour savoy sawmil scala \
      scamp scarab scarciti scarecrow scaveng sceptic schenectadi schill schiller schubert schulz schumach \
      schweiz sconc scop scorch scorn scotsman scour scourg scranton scraper screener scribbl scrutin \
      sculptor scum seagul sealer seaman seaport searcher seawe seclud secondhand sectarian sedimentari \
      seer sein seinfeld selenium selma selv semaphor semifin semin sentri sepia septuagint sequin sequoia \
      serenad serendip serg sergei serin serotonin serra seton seuss sevenfold seventeenth severn seward \
      sewerag sewn sexiest sexton shabbat shabbi shackl shaffer shag shaggi shaken shaki shale shalom \
      shameless shamrock shan shaper shasta shay shearer sheen sheepskin shekel shelli shenandoah shepard \
      sheppard sherlock sherpa sheryl shes shetland shia shifter shiit shiloh shipbuild shipwreck shipyard \
      shiraz shiva shoal shocker shoemak shootout shorthand shorti shrewsburi shroud shudder shun shunt \
      siberia sickl sidekick sideshow sidestep sideway sienna siev sift signatori signer sikh sila silic \
      sill silo silt silverwar silvia simeon simplex simplif simplist sinh sitcom sixteenth sizzl skillet \
      skit skunk skydiv skylight skyscrap slacker slackwar slag slain slalom slander slat slavic slay \
      sleepless sleepwear sleeveless sleigh sli slicer slid slightest sligo slime slimlin sloppi slowdown \
      sluggish slum slumber slurp slutti smallpox smalltalk smarti smelli smirk smog smokey smoother \
      smoothi smuggler smut smyrna snag snapper sneaki sneez snell snif sniff sniffer snipe snoopi snore \
      snorkel snowbal snowfal snowflak snowman snuff snug snuggl soapbox softer sojourn solano solarium \
      solenoid solidifi solihul solitud soloist solstic somali somat sonar sonora sop sorcer sorceri \
      sorghum sorrento sorta sorter soto sou soulmat southland southport southwark spaceship spandex \
      spanner sparta spasm speakerphon spearhead speck spectr spectromet spectrometri sped spenc spew \
      sphinx spiel spielberg spitfir spleen spline splint spokeswoman spook spooki sporad spore sporti \
      sportsman spotter spout sprain sprang sprayer spreader spree springsteen sprocket sprung spurious \
      squamous squeak squish sra stabilis stacker staffer stagnat stairway stale stamped standoff stang \
      stanza staphylococcus stapler stardust starlight starri starvat statistician statur stead steadfast \
      steakhous steed steelhead stenosi stent stepper stetson stifl stigma stile stinger stint stipend \
      stockpil stoner stonewal stonewar stoog stoop stork stormi storybook straddl strainer strasbourg \
      strategist stratifi stratospher stratum stratus streamer streisand strenuous streptococcus stretcher \
      stricken strickland strife stringer strobe stronghold stroud strung sturgeon stutter subconsci \
      subdivid subdu subfamili subhead subj sublet sublimin submerg submers subspac substat subsurfac \
      succinct succumb sudanes suffoc suiss summat summertim sumner sumo sump sumter sunbeam sundown \
      sundri sunk sunless sunroof sunscreen suomi superbl supercharg supercomput superconduct superfamili \
      superfund supermodel supernova superpow supers superson superstit suppressor supremaci surat sureti \
      surfact surfboard surrog susanna sutur suzi sverig swab swag swahili swain swami swanson swatch \
      sweati swede sweetest swipe swish switcher swollen swoop swung sycamor syke sylvan sylvest sym \
      symphon symptomat synaps synapt synch synchronis synergist synod syphili sysadmin syst tabernacl \
      tablatur tablecloth tabloid tabor tabular tacit tact tactil taft tagalog taglin taiwanes taker \
      talisman talker talki tallinn talmud talon tamara tamworth tangerin tantra tarnish tarp tartan \
      tarzan tasmanian tassel taunt taunton taxa taxon taxonom tbs tbsp tchaikovski techi tecton teeni \
      teflon telecommut teleconfer telemetri telephoto telex tellurid telugu tempest tenanc tendon tenet \
      tenn tensil tentacl tequila terenc terminus termit tern terr terrel terrenc tesla tess testi testicl \
      testicular tether teton tetra thanh thatcher thaw theologian theorist theres thermoplast theron \
      thessaloniki thicken thicker thine thingi thinner thirsti thirteenth thorac thoreau thoroughbr \
      thrash thrasher thrifti throb thrombosi throwback thrush thule thump thurman thwart thyme tiara \
      tighter tijuana timescal timid tingl tireless tito titr toastmast tobia tod tofu toiletri toma \
      tomahawk tombston tomographi tompkin tonal tonnag toot toothpast tore torpedo torquay torranc \
      torsion tortilla tortois torvald totalitarian totem toto touchscreen touchston tougher toughest \
      tourmalin tourney townsvill traceabl trad trafalgar trailblaz traitor transatlant transduct \
      transferas transgress transloc transpond transpos travail travelogu trawl treason treatis trebl \
      tremor trespass trey tribul tricia trickl tricycl trident triest triglycerid trike trimest trinket \
      triplet triton triumphant tron tropicana trot trotter troublesom troup truce truffl truro tryout \
      tuba tuff tulan tull tumbler tun tundra tuni tunic turbid ture turmoil turnkey turnpik turret \
      tuscaloosa tuscan tut tutti tux twat tween tweeter twelfth twig twinkl twister twitch tylenol typ \
      typefac typeset typographi tyrant ufo ugh uhf ulm ultrastructur ulyss umbil unaffect unambigu \
      unassign unattach unattend unaudit unavoid unbalanc unbear unbeat unborn unbrand uncheck unclaim \
      uncompress unconvent undat undead undecid undeclar undeni underdog undergrad undersid undersign \
      underst undertook underwir undetect undetermin undi undisclos undiscov undocu undon undu unearth \
      uneasi unequ unequivoc uneth unexplain unfit unforeseen unfram unhealthi unhelp unimport unincorpor \
      uniniti unintend unintent uninterrupt unionist unison unitari unitarian unlead unlicens unlist \
      unmark unmarri unmask unmatch unnatur unnecessarili unnot unopen unplan unpopular unprotect \
      unqualifi unravel unrealist unreleas unrest unset unsettl unstructur unsuit unsurpass unsuspect \
      untest untold untransl untreat untru unwind upbeat upfront uphil upholst uppercas uppsala upris \
      upstat upton uranus urdu urea ursula ute uterin utica uzbek vader valanc valdez valenc valera \
      vallejo valparaiso vamp vane vapour varga varna varnish vas veal veer veg vehicular velour ven \
      vendetta vener venezia venous verdi versaill verso vert verv vesicl viacom vicar vicent vidal vide \
      videoconferenc viewabl viewfind vignett vila vile vilnius vindic vino virgil virgo virolog virtuoso \
      virtuous virul vise visualis vito vixen volta vulcan vulgar vulgat vultur wabash wad wag wail \
      wainwright waistband waitress waldo waldorf walkway waller walley walsal wanda wane wannab warhead \
      warhol wari warlock warlord warrington warship wartim wasteland waterburi watercolour watercraft \
      waterfowl waterg waterman watermelon waugh waveguid wavelet weakest wean weaponri wearabl wearer \
      weasel wedgwood weinberg welder weldon weller wellesley welt wembley wendel wentworth werewolf \
      wester westinghous westward wetsuit wexford whack whenc whereabout wherefor whim whimsic whirl \
      whirlwind whisk whit whitak whiteboard whitehal whitehead whitfield whitley whittier whoa wholesom \
      whomev whoop whsle wicca wiccan wicklow wield wiener wiggin wiggl wilbur wildwood willamett wilma \
      winc windchil winder windermer windscreen winfield winger winthrop wiretap wis wiser wisp witchcraft \
      withdrew witt wiz wobbl wok wolff wolfram wollongong womb wondrous woodbridg woodpeck woodrow \
      woodruff woodwind woofer woolf wooster wordsworth workabl workbench workday workman workmanship \
      worldview wort wren wristwatch wycliff wye wyli wynn xenon xix xref xvii xviii xxi yah yahweh yak \
      yam yap yarmouth yawn yearn yeat yeti yiddish yoda yogi yoke yokohama yolk yong yorktown youngstown \
      yucca yuma yuri zachari zagreb zane zanzibar zap zappa zeal zechariah zee zeitgeist zephaniah zephyr \
      zig zillion zionist zloti zorro zucchini zulu zyrtec
      """
    ),
    (
      20,
      """
      aardvark aarhus abalon abet abscess absinth acced accel accentur acceptor accomplic accra aceton \
      acetylcholin acquiesc acuiti acumen acyl adagio addresse adenoma adenovirus admixtur admonish \
      adrenerg adriat adsorb adulter adverb afghani aficionado afloat afterlif aggi aggriev agon agrarian \
      agronomi aguilar ahem ahmadinejad airfram airlift airman airmen airplay akbar alabast alana alanin \
      albatross albemarl alcatraz alcoa aldehyd aldershot aleph alexei alford alg algal alibi alimoni \
      allegori allend alonzo alsac alston altimet alva alveolar alyson amass ambival ambrosia amelior \
      amiti amnesia amon amortis amphibi amphitheatr amritsar amyloid anaesthet anagram anamorph anarch \
      andalusia andaman andean androgen android anemon angiographi angioplasti angkor anglesey angrili \
      anisotrop anisotropi antagon anteced anthropogen antibacteri antichrist antifung antihistamin \
      antipsychot antisept antisoci antiwar antoinett anzac aorta aphid apic apocalypt apoge apparit \
      apport aquila aquitain arabl aragon arbit arbitrag archangel argonn arista armando arno aron artific \
      aryan ascorb asiat asimov assisi assyrian astor astray astrid astut asymptomat ateli athenian \
      atrophi attila audac audiophil auschwitz autobiograph automaton avignon avila awok ayala aylesburi \
      azalea azerbaijani baboon babylonian bacchus backfir backseat backslash backtrack backwat bacteriol \
      bacteriolog bacteriophag bacterium badland baggi baguett baku bala balear balfour ballpoint banburi \
      banc bap barbershop barium barkley barm baroda barrag barrio baruch baseman basildon basilica basset \
      bassinet bassoon bast bastill bastion bathrob batik batt bauhaus bavarian bayonet bbl bdrm beaker \
      bearcat beater beatrix bechtel beckon bedlam beecher beekeep befriend behead behemoth bela bellami \
      bendix benedictin benefactor benetton benito bennet bere beretta bernadett bernic berserk berti \
      bertram beryl bes besieg bess beulah bharat bhopal bicarbon bicentenni bicep bidet bidirect biennium \
      bigot bigotri biliari bimbo binomi bioengin biofeedback bionic birdwatch biscayn biweek bjork \
      blackfoot blasphemi bleacher bled bleep blenheim blitzkrieg bloodlin bloodstream bloomingdal blooper \
      blurri bobbin bock bodega bodic bogota boilermak bola boll bombardi bombshel bonapart boneless \
      bonobo bookend booki bookshelv boombox boreal borehol borneo bossier bott bough boundless bracknel \
      brandei brandenburg brando brasseri brazen bree breech brescia brest breyer brianna briar brice \
      brigadi brittney brockton broiler bronchial bront brothel brownfield brut brutus buckner budweis \
      buford bugger bugl builtin bulimia bulkhead bullish bullpen bumpi bunge buoyanc burch burdensom burg \
      burgeon burley burp bustier bute buttercup buttermilk buzzard buzzer bylin byproduct bystand byway \
      cabal caballero caddi cadiz cakewalk calabria caledonian calorimet cameraman campania campanil \
      canaver candac candic candlelight candlewood canfield canna canola canopus cantilev cantrel capella \
      capistrano capon capot captor carbin carmarthenshir carnal caroten carport cartesian cartograph \
      caruso casework cashew cask catalysi catamaran catania catawba catech catharin cathay catskil \
      catwalk cauldron cauliflow caulk caustic cautionari cavan cavendish cayuga ceasefir cede censur \
      centaur centrist cerberus certiorari cervant ceylon chairmen chais chamomil chamonix chanceri chaney \
      changeabl changeov chantilli chaparr chaperon chargeabl charlottetown chasm chatterbox chaucer \
      chautauqua cheapli checkup chemis chemo chernobyl cherub chesterton chevali chiapa chiba chicano \
      chieftain chimera chinchilla chipmunk chipper chirp chloroplast choc chock choctaw cholin chongq \
      chopra chowder christa chrysanthemum chubb chutney cilantro cinch cipro circadian circulatori \
      citywid claddagh cleaver clem clemati clench clitor cloister clos clout cml coalesc cobbler cochlear \
      cockroach codenam coenzym coerciv coffeemak cohabit coho coimbator colfax colloc collus colophon \
      commercialis committ commonsens commot communiqu companionship compo computeris conceit concoct \
      concours coney confederaci congressmen conif conley conneri connor conscript consensu consort \
      consortia constantinopl constrict consumer contemporan contraven contravent contributori conundrum \
      convalesc convenor coolidg cooperstown coor copay copious copley copolym coppola copycat corbi \
      cordelia cordon coriand corinn cornea corneal cornelia cornet cortisol cosplay costco cotta counten \
      counterpoint courtship coval coveral covey cowl cowley cranial crankshaft crayola creatinin \
      creationist cred crept cretac crichton crim cring crispin croat crockeri cronin croquet crossbow \
      crosswalk crucibl crucifix crucifixion crunchi crustacean crutch crux crystallographi cthulhu ctn \
      cumin cumulus curi curia currant cusco cusp cuss cutan cuthbert cutlass cybernet cyberpunk cyborg \
      cyclop cytotox czar dagenham dah dahlia dainti dalhousi dalian dalmatian dandelion danzig dario \
      darmstadt dawkin dayb daybreak deadwood deakin debacl debilit debrief decca deceler decentralis \
      decibel decidu decl decoupl decrement decri defac defamatori defil defraud defrost deft degen dekker \
      delano deliri delirium delmar delug demarc deme dement demot demystifi denatur deng dengu denier \
      deplor depos depositor deprav derailleur derelict dermal descart desecr deselect desist despot \
      destabil destitut destructor devi devolut devonshir devout dewar dey diabol diag diall diamant \
      diarrhoea diatom dicaprio dichotomi dickerson didact digicam dignifi digress dijon dilbert dillard \
      dimer diminut dimpl dinah dionn dirac discipleship discover disgruntl disprov dissimilar disson \
      distast distilleri divan divisor dlr doberman docker dockland dodgi dodson doer dogmat dogwood doit \
      dolomit dominguez dona donahu donner dooley doolittl doorbel doreen dost dotti doubli douch dpt \
      draco drafter dragoon draught dreamland dreari dribbl driftwood drivetrain droid dryness dubrovnik \
      ducki dulcim dumpl dumpster duro duster dwelt dysplasia earbud earthi earthwork eastward eateri eav \
      eccl ecol ecotour ecstat edgi edict edson effector effectu effus egret ehrlich eido eisner elastom \
      elat eld electrolysi electromechan elgar elitist elizabethan elud elut elvira elwood embank embol \
      embryolog emphysema en encamp enceph encircl encumbr endometri endoscopi engel englishman engulf \
      enigmat enjoin enoch enrag enshrin entourag entrap eph ephemer ephraim epiderm epidur epilogu \
      epitaph epitom erasur erg erick ernesto erskin esplanad espous estell estrang estuarin euclidean \
      eula eunic euphoria eurasian evesham evidentiari exch exemplar exorc exorcist expeditionari extant \
      extracurricular extran extraterrestri exuber exud eyelash eyesight faero faithless fallback fallow \
      falsehood fanboy fandango fandom faraday faridabad fatima featurett femor fend fennel fermanagh \
      fermion feroci ferrara fervent fete fianc fib fibrous fico fid fido filet filigre filli filmi \
      filmstrip finess fingernail finney firebox firehous firemen firepow firesid firsthand fishey fishi \
      fissur fistula fitzroy fixer fizz fjord flashi flathead fld fleck fledgl fleer fleischer fleshi \
      flintshir florentin florin flotat flycatch flywheel foggi foldabl folkeston fondl footi fop forbear \
      forerunn foreseen formatt formosa formulari forsaken fortif foucault frail framer francin franck \
      francophon fredrick freehand freer frei freiburg frenchman fresher friendli frigat frill frith frodo \
      froze fructos fruition fuchsia fuell fuent fukuoka furlong furrow fuzz gad gadsden gaiman gainer \
      galbraith galena galicia galile gallbladd gambit gamecock gamut gandalf gander garb garfunkel \
      garnett garvey garza gass gastronomi gaul gauz gawker gaz gds geez geiger gemma generalist genova \
      geochemistri geodet geog geol georgina ghent giddi gila gilchrist gilead gilliam gilligan gingham \
      ginkgo gino ginsberg girth gist gite giuliani glaser glee glenda glisten glob gluon glut glycerol \
      glycogen gnostic gob gobbl godiva godwin goff goldfield goldmin golem golgi gondola goon gossam \
      gotcha goug gower graci grainger grampian grandchild grandstand gratif gratuit gratuiti greener \
      greeneri greenish gregorian gremlin greta gretzki griddl grievous grimsbi gris grist grommet grope \
      gros grotesqu grotto groundhog grouper groupi gruesom grumman grundi guatemalan gubernatori \
      guggenheim gujarati gulch gulp gunfir gunnar gunshot gunter gunther gurney gusset gusto guzman \
      gynaecolog gyro hade hadron haggard haggi haifa hajj halid hallelujah hallow hamlin hamm handbal \
      handicapp handov hangman hangzhou happiest harar hardbal harrel harrod hasti hatchet hatter hattera \
      hatti havr hawker haworth hazelnut hazi hazmat headcount headgear headland headmast headrest \
      headston headwat healthiest hearsay heartach heaviest hegel hegemoni heineken hel helio hella \
      henceforth henna hennessi hepatocyt hera heraldri herbarium herder heretofor herewith hermaphrodit \
      heroism hertford hetero heywood hialeah hilda hillel hilli hilliard hindranc hindsight hinterland \
      hippocampus hirsut histamin hmong hobbyist hoff hokkaido holler holley holstein honduran honeycomb \
      honk honki hooligan hopewel hor horatio horney horrend horrid horseman horsemen hotkey hotlink hough \
      hounslow houseboat howdi hrvatska huck huckleberri huey humanoid humidor hunch hundredth huntley \
      hyacinth hydrangea hydrant hydrodynam hydrograph hydrophob hydropow hygienist hypermedia hyperplasia \
      hypoglycemia hypothyroid hypoxia icarus ideograph idyl ignacio ignatius illegitim illiteraci \
      illustri immunis immunosuppress immut impal impel impervi imping impression impromptu impun \
      inadequaci inasmuch inaud incapac incapacit incess incompar incomprehens indebt indetermin indig \
      indiscrimin indistinguish indor industrialis ine inept inerti inexplic infal infern infield infirm \
      infirmari inflam inflationari inflect inflex inglewood ingress iniqu initialis innumer inositol \
      insati inseam insepar insidi insolubl insurrect intelligenc interject interlac interlink interment \
      interrelationship interspers interstiti interwoven inton intracrani intract intramur intrast inund \
      invigor ioctl ionospher iota irma iroquoi irreduc irrever islamist ismail isobar isom isotrop ivanho \
      izmir jackal jacobi jagger jalapeno jambore janell japonica jaundic javelin jayson jeannett jekyl \
      jello jellyfish jer jermain jethro jib jiffi jillian jimenez jinx jobless jocelyn joineri jonathon \
      joul journeyman joyner juanita juarez judson juke juliana juliann juliett junctur junta jura jute \
      kabbalah kalahari kale kamasutra kami kano kanpur karina karla kasey kashmiri kassel kava kcal kean \
      keaton kelp kelso kendrick kenilworth keri kestrel ketchup keton kevlar khalid khartoum kickbox \
      kilimanjaro kilmarnock kilobyt kilowatt kimono kindl kinesiolog kino kinross kinship kissing kiwani \
      klan kmart knack knead knicker knitter knitwear knockoff knopf koa kochi koizumi konrad kowloon \
      kremlin krono kroon kubrick kuna kurdistan kwacha kyrgyz lactic lade lagrangian lakefront lala \
      lampoon landon langer langu languedoc laparoscop laplac larceni larkspur lasagna lasso laughabl \
      lawnmow laxat layman leafi leaki leari leer leger legit lehmann leif leila leinster leith lek lemoni \
      leno lenoir leona leprosi lepton leucin leven levit lewinski lewisham lhasa liais liberian libero \
      libertin lichen lichfield lieg lifeboat lifesav ligat lightest liken limelight limitless lina lindi \
      liquefi lisl lithographi liveri livonia livr llewellyn loam lobo lodger loki lollipop longford \
      longstand lop lope lordship lossless lotta loup lourd louth lovabl lowdown lowli loyalist luau lucca \
      lucien lucif lucius ludhiana ludicr luisa lull lumberjack lumier luminesc lunchbox lusti lustr lute \
      maa macabr macaroni mackerel mackintosh macroscop mademoisell madurai magdalena maggot magi \
      magnetomet magpi mahler maia malagasi mam mammogram mancini mandala manhol manhood manitou mannequin \
      manslaught manta manuf maoist maraud marcelo margat margi margot mariano marigold marissa marla \
      marlon marlow marmalad maroc marquez marquis marrakech martingal maryann masqu mastiff matchup \
      materialist materiel mather matine matiss matlock matricul matron matti maul mauri mauro mauv maw \
      mayflow mayonnais mazatlan mccarti mcfadden mcgovern mea meatbal meddl medici medusa megalith \
      megawatt meghan meh mekong meld meltdown memento mencken mendelssohn menorca menstruat menswear \
      menzi mephisto mercado merino merrick meson mesopotamia messian messier messina metairi metallurg \
      metamorph metamorphosi metastas metastasi methionin metronom micheal midpoint midweek milieu militar \
      milkshak millard millennia millet milli mim minibar miniskirt minnow minot minstrel minutemen mire \
      misl mismanag mistreat mistrust mitr mitral mme mnemon moa moccasin modena modesti modulo mog mohair \
      moira mojav molass moll molokai molybdenum momentari momentarili monast monger mongol mongoos \
      monocyt monopol monorail monrovia montevideo montoya moog moonston moreau morin morphi moseley \
      mosley mote motherfuck motil mottl moulton mountabl mousepad mouser moustach moveabl mozzarella \
      mucous mucus muddl mullah mullet mulligan multifamili multilay multilevel multiprocessor \
      multivitamin mump mun munoz muriel murki muscat mush mutagenesi mutini myeloid myeloma mylar myle \
      myosin myra myron nacho nagasaki nagi nagpur nair nameless namepl namibian nanc nanj napalm \
      narcissist naturopath navarr nave neath neckti needlepoint needlework nerf nestor nether nettl \
      neurobiolog neuromuscular neurot neurotransmitt newlyw newri newtonian niacin nicaraguan nigh \
      nightwear nikkei nikolai nimbus nitrid nitrit nob nodul nog nondiscrimin nonexist nonzero normalis \
      nors northbound norther northrop northward nostril novella noxious nucleon nucleosid nudism \
      numerolog nutti nympho oaxaca obama oberlin oberon obfusc objector oblast obliter oblivi oblong \
      obsidian obstet obstetrician octal od ogl oh oilfield oireachta olfactori olivetti olmst olympiad \
      onshor onstag oocyt ophelia opin opioid oppenheim opul orat oregano oregonian organist organza \
      orific ornitholog orpheus orson ortega orthot osag oshawa osmosi othello oui outcri outcrop outland \
      outnumb outrigg outspoken outtak ova overarch overboard overcam overcharg overdraft overestim \
      overful overh overhang overkil overlord overpay overpow overpr overr overridden overrul overton \
      overus overwritten oxycontin paar pacheco pacino padilla padova pagin pah painstak pairwis pali pall \
      palmerston palpabl panach pansi paperless paperweight papho papillon papyrus parabol paraffin \
      paraglid paralymp paraphernalia parasitolog pard parenthesi parishion parisian parlay parnel parochi \
      parr parramatta patchi pathol patina patten paye peal peco peddl peepshow peev peke pelag pelt pena \
      penil penzanc peoni peptidas perciv percol percutan pere perforc peroxidas perseus pertussi perugia \
      pervad peski pesto pharise pharo phenix phenyl philanthrop philo phonem phospholipid photojourn \
      photometr photosynthesi phrasebook phylogeni phylum physiotherapist phytoplankton piccolo picki pict \
      pieti piglet pillowcas pimpl pinhol pinion pinochet pinstrip pion pious pipett pippin pis pita \
      pitman pittman pius pkt placard planer platypus playgroup playtim pleural plexus plover ploy plummet \
      plunger poach pocahonta pocatello poco podiatri podiatrist polaris politi politico polyp \
      polysaccharid polystyren pomegran ponderosa pontif pontoon poolsid popey populist poros posada \
      poseidon positron possum postdoc postman postmenopaus postnat postseason potpourri poughkeepsi \
      powwow pox prado praia pratchett preamp precari precast predica predispos preempt preemption \
      preemptiv prejud preoccup preoccupi preoper preponder preposit prereleas prerog presidio pretenti \
      pretext pretrial prim primavera primordi prion prise proffer profus progenitor prometheus promiscu \
      promissori pron prophesi proprieti prorat prospector prosthesi prostrat proteg protestor protract \
      protrud proverbi provincetown prowess prowl prussian psychoanalysi psychoanalyt psychosi \
      psychotherapist publicis publicist puf puffin pugh pul puller pullout punctual punter purest \
      purgatori puri pus pusher puss pygmi pyjama pyongyang pyrene pyrex pyruv qingdao quack quant quanta \
      quarterfin quartil quaternari quibbl quieter quilter quin quip qwerti rabbl rabid rabin racecours \
      racetrack radian radii radioisotop radionuclid radium radix rafter rah rainwat rambo randomis \
      rangefind raoul raquel rasta rater rattlesnak ravel ravenna rawhid razorback reachabl reactionari \
      reappoint reassembl reba rebelli rebuk recircul reclassifi recod recoup redact redford redistrict \
      redraw reelect reenact reestablish reevalu reexamin reformul regrett regt rehnquist reinhardt \
      reintegr reintroduc remors rena rencontr renegoti renfrew renoir reorganis repercuss repos repossess \
      reprimand reproach reprocess repudi reread reseal reservist resumpt retest retouch retransmiss \
      retransmit retribut retrograd reunif reverber reykjavik rfcs rhea rhododendron rhone rialto riel \
      riesl rife rime rimini ripon risqu rit rive riverboat riyal roadblock rocha rockaway rockhampton \
      rollercoast romani romantic romney roomi rootkit rosalind roscommon rota rothschild rotisseri roubl \
      roux rowdi rubbermaid rubella rubicon rubinstein rucksack rudimentari rump rusk rutledg sacrifici \
      sadden sade sadist sadr safeway sager saggi saipan salazar salespeopl salicyl salivari salv salvia \
      sanctifi sanctiti sandalwood sandburg sandov sapphic sapporo sarawak sass sassoon satchel sauk saut \
      savant saxoni sayer scalia scant scape sceptr schindler schizophren schnauzer schoolhous schooner \
      schumann schuyler schwinn scilli scintil scold scone screech scrubber seabird seaboard seacoast \
      seafar seascap seashel seashor seawat seep segfault segundo selangor selena selfless selkirk \
      semicolon senseless sentient separatist sepsi sequestr serengeti serolog serpentin serrano serrat \
      servicemen sexist shad shadowi shandong shankar shard shari sharif sheepdog sheik sherbrook sheri \
      shew shim shipboard shitti shoebox shogun shone shopkeep shortcak shortstop shortwav shrewd shriek \
      shrinkag shrunk shutout siames sib sichuan sicilian sicken sidewind siegfri siesta sigmund signet \
      signpost sima simian singaporean singlet sinter sinusoid siphon sisterhood sitka sizabl sizeabl \
      skelton sketchbook skewer skimmer skimpi skippi skirmish skylark skyrocket sld sleazi sledg sleuth \
      slingshot slinki slipcov sliver sloth slugger slur slurri smartest smelt smock smudg smug smurf \
      snappi snarl sneer snicker snider snob snooper snooz snowbird snub sodomi sola solac soli solon \
      someplac songbird sonja sonya soot sosa sot soundboard sounder southbound souther southward sown \
      spake spangl spaniard sparki spastic spat spatula spay speckl spectroscop speedup sperri spicer \
      splatter splendour spock sportsmen spotless spousal springboard springtim sprinter spud spurt \
      sputter squander squeal stagnant standout starboard starfish stargaz starl starlet stateroom staunch \
      stave steami steeli steen stench stethoscop stevenag stiffen stiletto stiller stilt stingray stinki \
      stockist stoker stoneheng stopwatch storyboard strangl strapless strathclyd stratif streetcar strep \
      stricter stripteas stucco stupend styli styliz styren styx subcultur subcutan subsidis subspeci \
      substandard subt subterranean subtleti subtrop suburbia subvert succul sucr sucros suez suffrag \
      sulla sulli sulphat sumatra summa sumptuous sunbath sunburn sunburst sundial sunken sunspot \
      superclass superconductor superflu superimpos superl supplant susann susannah susquehanna swam swank \
      swath sweeter swore sympath synchrotron synops synopt sysop systol tabbi tabitha tabla tableau tacki \
      tadpol tahitian taillight tain taka takeaway takeoff tala tallest tami tamoxifen tampon tania tannin \
      tanto tantrum tanzanian tapa tarantino tarbal tarpon tasha taskbar taskforc tasman tasteless tatiana \
      tatter tatum taup tawni taxicab tbilisi teacup teardrop tecumseh teem telecast telemark teleport \
      teletext templar tenderloin tenement tennyson terabyt terracotta terrapin tessa testb tet tetanus \
      tetracyclin texaco thatch thea thelma therefrom thereund thereupon therewith therm thermo \
      thermocoupl thesauri threonin throng thrower thunderbolt thurrock thymus thyself tianjin tibia \
      tillag tiller tillman timekeep timepiec timmi tine tinnitus tipperari tirol tith titrat toffe tog \
      tolar toluen tonneau tonya toothpick toowoomba toqu torus toscana trackbal tracksuit transcendent \
      transect transfere transpir transylvania trapper travolta treacher trelli triag triangul trier trifl \
      trig trigonometri tripoli trisha tritium trivandrum trondheim tropospher trove trucke trumbul trusti \
      tryptophan tsar tubal tuber tum tunisian tupelo tupperwar turbocharg turku turnip turtleneck twas \
      twickenham twine twirl twofold tyndal typist typolog udo ukulel ultralight ultrasonographi umbria \
      unannot unanticip unarm unbreak unbroken uncanni unclean uncompromis unconfirm uncredit undef \
      undercut underdevelop underr undevelop undisput undisturb unduli unearn unedit unenforc unforgiven \
      unfound unfund unfurnish unheard unholi unilev unimagin uninform universalist unjustifi unknow \
      unlink unlucki unman unmet unmistak unmodifi unprepar unquestion unreach unrecogn unregul unsatisfi \
      unsatur unskil unsolv unsustain unthink untim unwarr unwelcom unwit unworthi unwritten upbring \
      upheav upkeep upsilon ural urchin urethan uri uruguayan useabl usurp ut utilitarian utopian vagabond \
      valhalla vanquish vapor varicos variet vasquez vassar veda vedic vellum ventral ventricl veranda \
      verili verit veriti vermilion vernacular vernal vertebra vex vicksburg vigilant vigo vil violinist \
      virginian visag viscer viscount viscous vivaldi vive vivienn vlad voila volley voltair volumetr \
      volunteer votiv wader wald walpol walrus wandsworth wanton warfarin warmest wasatch washroom \
      watercours wateri watersid wattag waver waverley wavi wayland waysid wayward weatherproof webbi \
      weevil weightlift weimar wept wessex wesson whaler wham wheatley wheelbas whereof whereupon whew \
      whiplash whippl whisker whitefish whitehors whitetail whither whittl wholeheart whop wicked wildest \
      wile wilfr windfal windward winemak winfrey winnebago winton wombat woof woolley wop workmen \
      worshipp wot wreak wreckag wrigley writabl wrongdo wyeth xiamen xian xor xterm xxii xxiii yangon \
      yardag yearl yelp yerevan yew yike yip yoko yolanda yon yonder yonker yorki yucatan yugo yunnan \
      yvett zambezi zambian zara zealot zealous zed zest ziegler ziggi zionism zircon zonal zzz
      """
    ),
  ]
}
