/// Given names and what their bearers are called: the usual short forms in English.
///
/// A closed list on purpose: "Tom" and "Thomas" share no rule but their first letters, and "Jon" is not "Jonas".
@usableFromInline package enum GivenName {
  /// Whether both may be one person's: the same, one an initial or beginning of the other, or a usual short form.
  package static func areCompatible(_ a: String, _ b: String) -> Bool {
    a.hasPrefix(b) || b.hasPrefix(a) || areVariants(a, b)
  }

  /// Whether both are forms of one name: "Ann" and "Anna" are two.
  package static func areVariants(_ a: String, _ b: String) -> Bool {
    a == b || !(groups[a] ?? []).isDisjoint(with: groups[b] ?? [])
  }

  private static let groups: [String: Set<Int>] = {
    var groups: [String: Set<Int>] = [:]
    for (i, line) in lines.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { groups[String(name), default: []].insert(i) }
    }
    return groups
  }()

  private static let lines = """
    abigail abby
    abraham abe
    albert al bert
    alexander alex sandy al
    alexandra alex sandra
    alfred alf fred
    andrew andy drew
    anthony tony
    antonia toni
    barbara barb babs
    benjamin ben benny
    bernard bernie
    catherine kathy cathy kate katie cate
    katherine kathy kate katie kay kathryn
    charles chuck charlie chas
    christina chris tina christine
    christopher chris kit
    cynthia cindy
    daniel dan danny
    david dave
    deborah deb debbie debra
    donald don donnie
    dorothy dot dottie
    edmund ed ned ted
    edward ed eddie ted ned
    elizabeth liz beth betsy betty lizzie eliza lisa
    eugene gene
    franklin frank
    francis frank fran
    frederick fred freddie rick
    geoffrey geoff jeff
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry harry hank
    jacob jake
    james jim jimmy jamie
    janet jan
    jeffrey jeff
    jennifer jen jenny
    jessica jess jessie
    john jack johnny
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    kenneth ken kenny
    kimberly kim
    lawrence larry
    leonard len lenny leo
    louis lou
    margaret maggie meg peggy marge
    matthew matt
    michael mike mick mickey
    mitchell mitch
    nancy nan
    nathaniel nate nat nathan
    nicholas nick
    patricia pat patty trish
    patrick pat paddy
    peter pete
    philip phil
    phillip phil
    rachel rae
    randolph randy
    raymond ray
    rebecca becky
    richard dick rick rich richie ricky
    robert bob bobby rob robbie bert
    ronald ron ronnie
    rudolph rudy
    russell russ
    samuel sam sammy
    samantha sam
    sidney sid
    stanley stan
    stephanie steph
    stephen steve
    steven steve
    susan sue susie suzanne
    terence terry
    theodore ted teddy theo
    theresa terry tess
    thomas tom tommy
    timothy tim
    victor vic
    victoria vicky tori
    vincent vince
    walter walt wally
    wesley wes
    william bill billy will willie liam
    zachary zach zack
    """
}
