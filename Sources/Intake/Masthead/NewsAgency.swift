import English

/// Agencies whose texts others print, under the names they are credited by.
enum NewsAgency {
  /// "The AP" and "Associated Press" are one agency; nil for anyone else.
  static func named(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    return names[OutletName.folded(text.trimming(marks: "()[].,;:–—-"))]
  }

  private static let names: [String: String] = {
    let agencies: [(String, [String])] = [
      ("Associated Press", ["associated press", "ap", "ap news", "associated press writer"]),
      ("Reuters", ["reuters", "thomson reuters", "reuters news agency"]),
      ("Agence France-Presse", ["agence france-presse", "agence france presse", "afp"]),
      ("United Press International", ["united press international", "upi"]),
      ("PA Media", ["pa media", "press association", "pa news agency"]),
      ("Deutsche Presse-Agentur", ["deutsche presse-agentur", "dpa"]),
      ("Bloomberg News", ["bloomberg news", "bloomberg"]),
      ("Canadian Press", ["canadian press"]),
      ("Australian Associated Press", ["australian associated press", "aap"]),
      ("Press Trust of India", ["press trust of india", "pti"]),
      ("Asian News International", ["asian news international", "ani"]),
      ("Indo-Asian News Service", ["indo-asian news service", "ians"]),
      ("Kyodo News", ["kyodo news", "kyodo"]), ("Xinhua", ["xinhua", "xinhua news agency"]), ("EFE", ["efe"]),
      ("ANSA", ["ansa"]), ("TASS", ["tass"]), ("Interfax", ["interfax"]), ("Yonhap", ["yonhap", "yonhap news agency"]),
      ("CNN", ["cnn", "cnn newsource", "cnn wire"]), ("States Newsroom", ["states newsroom"]),
      ("KFF Health News", ["kff health news", "kaiser health news"]), ("ProPublica", ["propublica"]),
      ("The Conversation", ["conversation"]), ("Stacker", ["stacker"]),
      ("Tribune News Service", ["tribune news service", "tns"]),
      ("PR Newswire", ["pr newswire", "prnewswire"]), ("Business Wire", ["business wire"]),
      ("GlobeNewswire", ["globenewswire", "globe newswire"]),
    ]
    return Dictionary(
      agencies.flatMap { agency in agency.1.map { ($0, agency.0) } }, uniquingKeysWith: { first, _ in first })
  }()
}
