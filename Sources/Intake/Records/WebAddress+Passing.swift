extension WebAddress {
  /// Of its query what may name an article: not what only follows readers about or asks for another look of the page.
  var keptParameters: [Substring] {
    let all = (query ?? "").split(separator: "&")
    // WordPress: "?share=facebook&nb=1".
    let isShared = all.contains { WebAddress.shares($0) }
    return all.filter { !WebAddress.isPassing($0) && !(isShared && ($0.hasPrefix("share=") || $0.hasPrefix("nb="))) }
  }

  private static func isPassing(_ parameter: Substring) -> Bool {
    let (name, value) = parts(parameter)
    if trackers.contains(name) || trackerPrefixes.contains(where: name.hasPrefix) { return true }
    if ["amp", "print", "printable", "isprint", "printview", "print_view", "mobile"].contains(name) {
      return ["", "1", "true", "yes", "on"].contains(value)
    }
    // "ref" may be an article's number elsewhere.
    if name == "ref" { return referrers.contains(value) }
    // Joomla's bare page.
    if name == "tmpl" { return value == "component" }
    let asks = ["output", "outputtype", "view", "mode", "format", "version", "layout", "display", "template"]
    return asks.contains(name) && ["amp", "print", "printable", "printerfriendly", "mobile"].contains(value)
  }

  private static func parts(_ parameter: Substring) -> (name: String, value: String) {
    let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.lowercased() }
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  private static func shares(_ parameter: Substring) -> Bool {
    let (name, value) = parts(parameter)
    return name == "share" && networks.contains(value)
  }

  /// Google's and its kin, AT Internet's, comScore's, Facebook's.
  private static let trackerPrefixes = ["utm_", "at_", "ns_", "fb_action", "pk_", "mtm_"]

  private static let trackers: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id",
    "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "ref_src", "ref_url", "cmpid",
    "cmp", "ocid", "smid", "sref", "vero_id", "oly_enc_id", "oly_anon_id", "guccounter", "guce_referrer",
    "guce_referrer_sig", "__twitter_impression", "s_cid", "ncid", "srnd", "wt.mc_id", "xtor", "ito", "spm", "fb_source",
    "fb_ref", "action_object_map", "action_type_map", "action_ref_map", "replytocom",
  ]

  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "linkedin", "reddit", "tumblr", "pinterest", "pocket", "telegram", "whatsapp", "skype",
    "email", "mastodon", "bluesky", "threads", "jetpack-whatsapp", "google-plus-1", "print",
  ]

  private static let referrers: Set<String> = networks.union(["rss", "feed", "home", "homepage", "newsletter"])
}
