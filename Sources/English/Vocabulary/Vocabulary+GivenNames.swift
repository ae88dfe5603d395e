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
    """
}
