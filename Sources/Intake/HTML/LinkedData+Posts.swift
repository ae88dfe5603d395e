import ReportedSpeech

extension LinkedData {
  fileprivate struct Post {
    let headline: String?
    let words: String?
    let address: String?
    let time: Interval?

    init?(_ json: JSONValue, zone: Zone?) {
      guard case .object(let members) = json else { return nil }
      headline = members["headline"]?.word ?? members["name"]?.word
      words = members["articleBody"]?.word ?? members["text"]?.word
      address = [members["url"], members["@id"], members["mainEntityOfPage"]].compactMap { $0?.word }.first
      let date = (members["datePublished"] ?? members["dateCreated"])?.dateWords
      if let date, case .time(let written) = WrittenTime.reading(date) {
        time = written.dating(.jsonLD, zone: zone)?.interval
      } else {
        time = nil
      }
    }
  }

  private func posts(zone: Zone?) -> [Post] {
    guard case .array(let updates)? = self["liveBlogUpdate"] else {
      return self["liveBlogUpdate"].flatMap { Post($0, zone: zone) }.map { [$0] } ?? []
    }
    return updates.prefix(Limits.posts).compactMap { Post($0, zone: zone) }
  }

  /// Written bit by bit, as it says.
  var isLive: Bool { article["@type"]?.words.contains { $0.hasSuffix("LiveBlogPosting") } ?? false }

  func coverageEnd(zone: Zone?) -> Instant? {
    guard let words = self["coverageEndTime"]?.dateWords, case .time(let time) = WrittenTime.reading(words) else {
      return nil
    }
    return time.dating(.modified, zone: zone)?.interval.from
  }

  /// The text that the page's metadata repeats: its own, or that of its posts.
  func stated(settings: ReadingSettings) -> MarkedText? {
    let own = self["articleBody"]?.word.map { MarkedText(written: $0, settings: settings) }
    let posts = posts(zone: settings.zone).filter { ($0.words?.utf8.count ?? 0) >= 20 }
    var all = MarkedText(text: "")
    var count = 0
    for post in posts {
      var seen = MarkedText(written: post.words ?? "", settings: settings)
      if let headline = post.headline?.asSeen(settings: settings) { seen = seen.below(headline) }
      if count > 0 {
        all.text += "\n\n"
        count += 2
      }
      let length = seen.text.unicodeScalars.count
      all.text += seen.text
      all.markings += seen.markings.map { $0.moved(by: count) }
      if let time = post.time {
        all.markings.append(Marking(kind: .section, start: count, end: count + length, time: time))
      }
      count += length
    }
    guard let own, own.text.utf8.count >= all.text.utf8.count else { return all.text.isEmpty ? nil : all }
    return own
  }

  /// The parts of the page's text that it says the times of: found by their address, their headline or their first words.
  func posts(in composed: ComposedText, tree: HTMLTree, zone: Zone?) -> [Marking] {
    var all: [Marking] = []
    var starts: [(piece: Int, time: Interval)] = []
    for post in posts(zone: zone) {
      guard let time = post.time else { continue }
      if let fragment = post.address?.split(separator: "#", maxSplits: 1).dropFirst().first,
        let element = tree.nodes.firstIndex(where: { $0["id"] == String(fragment) }),
        let section = tree.section(over: element..<tree.nodes[element].end, in: composed, time: time)
      {
        all.append(section)
      } else if let piece = post.piece(in: composed) {
        starts.append((piece, time))
      }
    }
    // Each goes on to where the next begins.
    let others = all.map(\.start) + starts.map { composed.pieces[$0.piece].range.lowerBound }
    for start in starts {
      let from = composed.pieces[start.piece].range.lowerBound
      let limit = others.filter { $0 > from }.min() ?? .max
      guard let last = composed.pieces[start.piece...].last(where: { $0.range.lowerBound < limit }) else { continue }
      all.append(Marking(kind: .section, start: from, end: last.range.upperBound, time: start.time))
    }
    return all.sorted { $0.start < $1.start }
  }
}

extension LinkedData.Post {
  fileprivate func piece(in composed: ComposedText) -> Int? {
    if let headline = headline?.comparedWords, !headline.isEmpty,
      let piece = composed.pieces.firstIndex(where: { $0.words.comparedWords == headline })
    {
      return piece
    }
    guard let words = words?.comparedWords, words.utf8.count >= 20 else { return nil }
    return composed.pieces.firstIndex { piece in
      let own = piece.words.comparedWords
      return own.utf8.count >= 15 && (words.hasPrefix(own.prefix(60)) || own.hasPrefix(words.prefix(60)))
    }
  }
}

extension MarkedText {
  fileprivate func below(_ heading: String) -> MarkedText {
    let offset = heading.unicodeScalars.count + 2
    return MarkedText(text: heading + "\n\n" + text, markings: markings.map { $0.moved(by: offset) })
  }
}
