extension Vocabulary {
  /// Given names that are mostly men's, from many countries. A name in both lists decides nothing.
  static let maleNames = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven steve paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis
    jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry
    austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
    willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mike jim bob bill tom dan tim ron
    jeff greg ken rick rob dave chris matt andy tony joey ben sam nick alex max fred ted barry mitch marco rand bernie jeb
    newt mitt rudy chuck harry ed eddie doug don donny phil pete ray stan marty lindsey barack hassan ali mohammed
    muhammad mohamed ahmed ahmad omar ibrahim yusuf khalid hussein hamid karim tariq abdul abdullah salman bashar recep
    vladimir sergei dmitry ivan boris mikhail alexei nikolai igor oleg yuri viktor andrei pavel volodymyr emmanuel francois
    jean pierre jacques michel philippe laurent nicolas olivier luc hans klaus jurgen wolfgang stefan dieter karl heinz
    fritz helmut gerhard otto giuseppe giovanni marco luca matteo antonio francesco mario paolo roberto sergio silvio
    carlos luis jorge miguel pedro manuel javier fernando diego rafael pablo ricardo eduardo alejandro enrique hugo andres
    felipe raul alberto ernesto julio cesar hector gustavo rodrigo emilio joao paulo luiz jair narendra rahul amit raj ravi
    sanjay vijay anil sunil arun rajiv vikram deepak arjun imran nawaz asif xi wei ming jun hiroshi kenji takashi shinzo
    yoshihide kim park lars sven bjorn erik magnus henrik jens anders nils olaf jan piotr andrzej janusz 
    benjamin yitzhak shimon moshe avi ehud ariel mahmoud yasser nelson jacob cyril kofi kwame chinua olusegun robert
    desmond angus hamish nigel alistair gordon tony malcolm graham stuart colin trevor clive geoffrey basil rupert simon
    neil ian keir rishi sadiq boris jeremy ernest leonard norman howard herbert clarence earl leroy marvin melvin lloyd
    calvin leon glenn gene darrell jerome theodore franklin abraham woodrow dwight lyndon gerald ulysses grover chester
    omarion tyrone jamal malik darnell deshawn terrence marcus andre antoine reggie cornel elon jeffery satya sundar
    warren travis wesley curtis derek craig shane brett brent chad cody corey dustin evan gavin grant ian ivan jared joel
    julian kirk lance leo liam lucas miles mitchell morgan oscar owen perry preston quentin reid rex rory ross seth
    spencer stanley todd troy vernon victor wade xavier zach tommy jimmy johnny danny kenny ronnie gus hank lou mick ned
    otis pat rich sid vic walt wes dick harvey irving isaac mordecai saul sol hunter beau tucker kim leslie kelly tracy robin lindsey jackie courtney stacy shannon lynn marion dana casey jamie taylor drew lee avery
    abe abel abhishek adebayo adel aditya adrian agustin ajay akbar akihiro akira alain albrecht aldo alec aled
    alessandro alessio alexandre alexandros alfie alfonso alfredo alonso alvaro alvin amadou amar amos anand anatoly
    andreas andriy angelo angelos ansel anselm antal anton antonis anwar aram archie aristide arjen arkady armand
    armando arne arno arnold arsen arsene arturo arvid arvind asher ashok ashraf attila augusto aurelio axel ayman
    aziz babak badr bakari baptiste bart bartek bartholomew bashir bastian benedict benedikt benito benoit bertram
    bertrand bilal bjarne bogdan bohdan boniface bram branko brendan bruno burak byron callum camilo casper cedric cem
    ceri chidi christophe christos ciaran ciro claus clemens clement clifford clyde constantin cornelius
    corrado cosimo cristian cristiano cristobal cyrus dag dai daisuke damian damien damon dario darius darren dashiell
    davide davor declan dele demetrius denis deniz dermot desh dev devin dexter dhruv didier dilip dimitri dimitris
    dino dirk domenico dominic dominik donal dorian duarte dusan dwayne eamon eamonn eben edgar edgardo edmund
    edoardo edson edvard edwin efrain egon eitan eivind elias eliot elliot elmer emanuel emeka emil
    emile emre enda ennio enoch enzo erhan erich erling errol erwin esteban etienne ettore euan eusebio evgeny ewan
    ezekiel ezra fabian fabio fabrice fadi faisal farhad farid farouk federico felix ferdinand fergal fergus fernand
    fidel finbar finlay finn flavio florent florian folarin franz frederic frederick
    frederik friedrich gaetano gareth gaspar gavriel geert gennaro geoff georg georges georgios gerard gerardo
    germain gerry gert ghassan giacomo gian gideon gilberto giles gilles gino giorgio giulio glyn godfrey
    gonzalo goran gottfried gregor griff guido guillaume guillermo gunnar gunter guo gurpreet gwilym habib hakan hakim
    hakon hamza hannes hari haris harish haroon harpreet haruto hasan hashim haydn heiko hendrik henri
    henrique heribert herman hernan hesham hideo hilario hiram horace horacio hossein hubert hugh humberto
    humphrey husain iago iain idris ignacio ignatius ilan ilya imad ingmar ioannis iqbal isidro ismael ismail istvan
    itai ivo iwan jaap jacek jacinto jaime jakob jakub jamil jannik janos jaroslav jarvis jasper javad jed jeevan
    jelle jeroen jerzy jesper jethro jin joachim joakim joaquin jochen joerg joern joffrey johan johann
    johannes jon jonah jonas jordi joris josef josep josiah josue jozef juho julius juma justus kamal kareem karel
    karol karthik kaspar kasper kassim kaveh kazuo keenan kees keiran kemal kenzo kerem khaled kieran kjell
    klaas knut koichi konrad konstantin kostas kris krishna kristian kristof krzysztof kunal kurt kwabena kwasi kyran
    lachlan ladislav lamar lamin laszlo laurie lazar leandro leif lennart lennox leonid leopold leszek lev levi
    liang lionel lorcan lorenz lorenzo lothar luan luciano lucien ludovic ludwig luigi lukas luke lyle maciej
    madhav mads mahesh maksim malachy mamadou manfred manish manoj manu marc marcel marcelo marcin marcio marek
    mariano marius marlon marten martijn martin marwan massimo mateo mateusz mathias mathieu mathis matias mats
    mattias maurice mauricio maurizio maxim maxime maximilian maxwell mehdi mehmet melchior mervyn mihai mikael mikkel
    mikko milo milos milton miroslav mohan mohsen moises moritz morten mosi mostafa moussa
    muhammed mukesh murad murat musa mustafa nabil nadeem nadir naim naoki narek naresh nasir nathaniel naveed
    navin nedim nestor niall niccolo nico niels nikhil nikola nikos nima nino njal noam noel nuno octavio odhran
    okan okello olav ole omer orson osama osman oswald ottavio ousmane owain ozan ozgur paddy pascal patricio
    patrik pawel payam peder pedram pelle percy pernille pieter pietro pius poul prakash pranav prashant praveen
    quincy radek radoslav rafe rafi raghav rahim raimund rainer rajesh rakesh ralf ramesh rami ramon ramsey raoul
    rashid rasmus raymundo reginald reinhard reinhold remi remy renato renaud rene renzo reuben reza rhodri rhys riad
    ridley riku rinaldo roan rocco roderick rodney rodolfo rodrigue rogelio rogerio rohan rohit roland rolf romain
    romeo ronaldo ronan ronny roope ruaridh ruben rudolf rufus rui ruslan rustam ruud saad saeed saleh
    salim salvatore samir samson sander sandor sanjeev santo satish sebastian sebastien seiji selim
    selwyn senan serge sergey serhiy shahid shakil shaun shawn shigeru shiv siamak sidney siegfried sigurd silas
    silvester simeon sixten slavko sohail soren stavros stefano stelios stellan stephane stewart stig subash
    suleiman suresh sushil svein swen sylvain tadeusz tae takeshi tamas tanner taras tarek tarquin tayo teo terence
    thabo thaddeus theo theodor theodoros thiago thibault thierry thom thor thorsten thurston tiago tiberius tibor
    tilo timo timon timothee tobias tobin toby todor tomas tomasz tomislav tommaso torben tore toru tristan trygve
    tudor tunde uche udo ulf ulrich umar umberto uriel urs usman uwe vaclav vadim valentin valentino valerio vasco
    vasilis vasily venkat vidar vikas viktoras vincenzo vinod virgil vishal vitaly vittorio vivek vladislav volker
    wael waleed walid waseem wassim werner wilbur wilfred wilhelm willem wim winston wojciech wolfram
    xabier yakov yaku yann yannick yannis yaroslav yasin yasir yevgeny yiannis yigal yohan yonatan yoshi younes
    youssef yukio yusef zac zachariah zafar zahid zaid zane zayd zbigniew zeke zeljko zoltan zoran zubair
    """

  static let femaleNames = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
    angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
    maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
    cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy
    sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
    alexis lori hillary ivanka melania carly kellyanne sarah nikki condoleezza michele claire kirsten tammy kamala
    nancy dianne barbara patty maria susan joni jill kate kathy cathy debbie donna elaine gail gayle ellen eleanor esther
    eva faith fiona flora florence gabrielle georgia geraldine gina greta gwen harriet hazel heidi hilary holly hope ida
    ingrid irene iris isabel ivy jane janine jenny jo joanna joanne jocelyn josephine josie joy juanita june kara kay
    kerry kim kirsty kristen kristin lana leah lena leslie lillian lily liz lois loretta lorraine lucia lucy lydia lynn
    mabel madeleine maggie marcia margot marian marianne marjorie marlene maureen maya meg melanie mercedes meredith mia
    mildred miriam molly monica muriel myra nadia naomi natasha nell nina nora norma olga paige pam patsy paula pauline
    peggy penny phyllis pippa polly priscilla rita roberta robin rosa rosalind rose rosemary roxanne sally selma sheila
    shelley sherry silvia simone sonia stella sue suzanne sylvia tamara tara tess thelma tina tracy trudy ursula valerie
    vanessa vera veronica vicky violet vivian wanda wendy whitney yolanda yvette yvonne zoe zara angela annegret marine
    brigitte segolene francoise dominique monique sylvie claudine chantal giulia francesca chiara paola elena giorgia
    valentina carmen dolores pilar lucia cristina ana beatriz dilma marta gabriela ximena camila sofia fatima aisha ayesha
    khadija zainab maryam leila layla noor huma yasmin samira rania amina benazir malala indira sonia priyanka smriti
    sushma mamata anjali deepika lakshmi meena sunita kavita neha pooja aung mei ling xiu li-na yuki akiko keiko naoko
    yoko michiko ji-woo astrid birgit freja karin kirsten sigrid solveig tove katarzyna agnieszka ewa beata malgorzata
    svetlana tatiana irina ludmila ekaterina anastasia yulia oksana olena golda tzipi ayelet shira ngozi winnie graca
    theresa nicola jacinda elise rhonda renee regina ramona rochelle latoya keisha tanisha ebony oprah
    megyn rosie mika gretchen arianna elisabeth katrina huma debbie terry chris alex sam pat jordan jamie casey dana taylor drew lee robin jessie frankie ronnie bobbie jean avery loretta janelle kristi erin caitlin
    chelsea tiffany courtney crystal erica gabby jasmine jackie katie kelsey kendra krista lacey mallory marissa miranda
    morgan mindy nadine natalia paris rachael raquel sabrina savannah selena shannon shawna sierra stacy summer sydney tori
    aaliyah abena ada adaeze adah adela adele adelina aditi adriana agata agatha agnes aicha aida aileen aimee aine
    aislinn akosua alana alberta alejandra alena alessandra alessia alexa alexandra alexia alicia alina aline alisha
    alison alissa aliya allegra allison alma alona alva alwen amal amalia amara amaya amelia amelie amira amrita anais
    anca andreia aneta angelica angelina angeline angharad angie anika anila anita anja anke annabel annabelle
    annalise anneke annelies annemarie annette annie annika annina anouk ansa antoinette antonella antonia anu anya
    aoife apolline arabella araceli ariadne ariana arlene armelle arwen asha ashlee ashleigh asli asma assunta audra
    audrey aurelia aurelie ava aviva aylin ayse azadeh aziza beatrice beatrix becky belen belinda benedetta
    berenice bernadette bernice berta bertha bess bessie beth bethan bethany betsy bettina beverley bianca birgitta
    blanca blanche bozena branwen breda bridget bridie brigid britt britta bronagh bronwen bronwyn brooke bryony
    caitriona camilla camille candace caridad carina carla carlotta carmela caroline carrie cassandra
    cassie caterina cathleen catriona cecile cecilia celeste celestine celia celine charis charlene charmaine cherie
    chidinma chioma chitra chloe chrissie christa christiane cilla cindy clara clare clarice clarissa
    claudette claudia clemence cleo clodagh clotilde colette colleen concepcion connie constance consuelo cora coralie
    cordelia corinna corinne cornelia cosima dagny dahlia daniela daniella danuta daphne daria darlene davina deanna
    deirdre delia delphine demelza deniece desiree dilys dina dinah divya dolly dominika dora doreen dorota dorothea
    dorte dunja dympna ebba edda edie edina edith edna edwina effie eileen eilidh eimear eithne eleni eleonora
    elfriede eliana elif elin elina elinor elisa elisabetta eliza ella elle ellie elodie eloise elsa elsbeth elsie
    elspeth elvira emer emmanuelle emmeline ena enid erika ernestine esme esmeralda esperanza estelle ester ethel
    eugenia eugenie eunice evangelina evangeline evelina evie fabiana fabienne fadila farah farida farzana fatou
    fatoumata faye federica felicia felicity fenella fernanda ffion fiammetta fidelma finola fionnuala flavia floriane
    folake fran francine franziska freda freddie frederica frederique freya frida frieda fumiko gabriella galina gemma
    genevieve georgette georgiana georgina gerda germaine gertrude ghislaine gianna gilda gill gillian ginevra ginny
    giovanna gisela giselle gita gitta giuliana gladys glenda glenys grainne graziella gretel griselda gudrun
    guinevere gulsen gunilla gwendolen gwendolyn gwyneth hadiza hadley hafsa haifa halima halina hana hanane hanna
    hanneke hatice hattie hebe hedda hedwig heike helena helene helga heloise henrietta henriette hermione hester
    hilda hilde hildegard hollie honora hortense ieva ikram ilana ilaria ilka ilona ilse imani imelda imogen ina ines
    inga inge ingeborg inka ioana iolanda iona irena isabelle isadora isla ismene isolde itziar ivana ivonne
    izabela jacinta jacqui jadwiga jana janette janna jasmin jayne jeanette jeanne jelena jemima jenna jennie jess
    jette joana jocasta joelle johanna josefina josefine josette juana judit juliana julianna julianne juliet juliette
    justina justine jutta kadija kaja kalina kalpana kamila karina karla karolina karoline kasia katarina katerina
    katharina katharine katia katja katrin katrine katya kaya keira kemi kerri kerstin keziah kiera kirstin klara
    klaudia kristina kristine krystyna kylie laila lalita lara larissa lata latifa laure lavinia lea leanne leda leena
    lenka leonie leonora leontine leora leslee leticia letitia lexi leyla liana libby lidia liese lieselotte lila lili
    lilian liliana lilith lilla lina linnea liora lisbeth lise liselotte liv livia liza lizzie ljiljana lola lorelei
    lorena lorna lotta lotte lottie louisa louise luana lubna luciana lucie lucienne lucilla lucille lucinda lucrezia
    luisa lulu lupe luz lynda lynette lynne lyra maaike maddalena maddie madeline mae maeve magali magda magdalena
    maia mairead maisie maja malika malin malina malvina mandy manon manuela mara marcela marcella mareike maren
    margareta margarethe margarita margaux margherita margit margo margret margrethe marguerite mariam mariana
    marianna maribel marica marieke mariella marielle marietta marija marijke marika marilena marina mariola marisa
    marisol marit marita marlies marthe martina martine marzena masha mathilda mathilde matilda maud maude maura mavis
    maxine meera meghan mehwish melina melinda meriem merle merryn micaela michaela micheline mikaela mila milada
    milagros milena milica millicent millie mimi mina minna minnie mira mirabel mireille mirjam mirka misaki moira
    mona monika morag morgane morna morwenna myfanwy myriam myrna myrtle nadira naima nanette narges nasrin
    nastassja natalya nathalie naya nazanin neda nella nellie nerys nesta nia niamh nicky nicoletta nicolette nieves
    nika nilufar ninette nisha noelle noemi noreen nour nuala nura nuria octavia odette odile ofelia olwen oona oonagh
    ophelia orla orna orsolya ottilie paloma parisa parvati patti paulette paulina penelope pernilla perpetua petra
    petronella philippa philomena pia portia priti priya prunella queenie rabia rachelle radha rafaela ragnhild rasha
    rebekah reem reiko rekha rena renata renate reyhan rhea rhian rhiannon rhoda rhona ricarda rika riva robyn
    rocio roisin roksana romana romy rona ronit rosalba rosalia rosalie rosaline rosamund rosanna rosanne
    roseanne roselyn rosemarie rosetta rosina rossana roswitha rowena roxana roya ruby rukhsana rupa ruta sabah sabina
    sabine sadia sadie safiya sahar saima salma salome samia sandrine sanja sanna saoirse sapna sarita saskia seema
    selina senta serena severine shabnam shaheen shakira shania shanice shanti sharlene sharmila sharron shauna shazia
    sheena shelagh sheryl shilpa shirin shona shreya sian sibyl sieglinde signe sigourney silke silvana simona sinead
    siobhan sive snezana solange sonal sonja sophie soraya sorcha stacey stefania stefanie steph sujata sukhi suki
    sumi susana susanna susannah susanne susie suzan suzanna suzie svenja swati sybil tabitha tahira talia tallulah
    tamar tamsin tania tanja tanya tasha tatjana tatyana tereza terri tessa thea theodora therese theresia thora tia
    tilda tilly tiziana toni tonia tonya tova tracey tricia trina trine trish trisha trixie trudie tsipi tuuli uma
    undine usha uta ute valeria vanda vanja velma verena verna vernice veronika veronique vesna vibeke vicki viktoria
    vilma viola violeta violetta viorica virginie vita viv viviana vivien vivienne wenche wendeline wiebke wilhelmina
    winifred xanthe xiomara yael yamila yana yara yasmina yasmine yelena yesenia yetunde yevgenia ylva yolande
    yuka yuliya yumi zadie zahra zandra zaneta zehra zelda zeynab zeynep zita zlata zofia zohra zora zsofia zuleika
    zuzana
    """
}
