import English

/// What an organisation can be called without its name, by what kind of name answers to it.
enum OrganizationNoun {
  /// Any firm answers to these.
  static let firms = Vocabulary.hashes(
    """
    company firm corporation manufacturer maker retailer airline automaker carrier startup insurer lender bank developer
    publisher broadcaster utility brand chain studio label business group
    """)
  /// Public bodies and associations answer to these too.
  static let offices = Vocabulary.hashes(
    """
    agency department ministry bureau commission authority regulator watchdog union association federation organization
    organisation charity nonprofit foundation institute board committee council office service coalition alliance league
    club team group center
    """)
  /// Of these, what any of them may be called, whatever its name says that it is.
  static let general = Vocabulary.hashes("agency organization organisation group association service office nonprofit")
  static let all = firms.union(offices).union(halls)
  static let press = Vocabulary.hashes(
    "newspaper paper magazine network outlet website station publication channel broadcaster site daily weekly tabloid")
  /// Names that hold these are no firm's.
  static let halls = Vocabulary.hashes(
    """
    university college school hospital church museum court senate house congress parliament city county state police army
    navy party government administration
    """)
}
