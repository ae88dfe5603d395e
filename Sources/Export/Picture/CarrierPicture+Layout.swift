extension CarrierPicture {
  /// Where everything stands, in pixels.
  struct Layout: Hashable {
    struct Label: Hashable {
      var text: String
      var x: Double
      var y: Double
    }

    struct Cell: Hashable {
      /// Of `ties`; nil for an outlet beside itself.
      var tie: Int?
      var box: Box
    }

    struct Line: Hashable {
      var tie: Int
      var start: Point
      var end: Point
      var width: Double
      /// Where its figure stands: nearer to whoever has it, where lines of one outlet have parted.
      var figure: Point {
        let (a, b) = (start, end)
        return Point(x: a.x + 0.616 * (b.x - a.x), y: a.y + 0.718 * (b.y - a.y))
      }
    }

    typealias Point = LineagePicture.Layout.Point

    var origins: [Label] = []
    var carriers: [Label] = []
    var cells: [Cell] = []
    var lines: [Line] = []
    var width = 0.0
    var height = 0.0
    /// Where the names on the left end.
    var gutter = 0.0
    /// Outlets that found no room.
    var left = 0

    static let most = 24
    static let cell = 36.0
    static let step = 34.0
    static let span = 280.0
    static let nameRoom = 240.0
  }
}

extension CarrierPicture.Layout {
  init(_ picture: CarrierPicture) {
    let (origins, carriers) = (Self.ranked(picture.ties, by: \.from), Self.ranked(picture.ties, by: \.to))
    let names = picture.shape == .matrix ? carriers : origins
    gutter = 16 + (names.prefix(Self.most).map { $0.fitting(Self.nameRoom, size: 12).pixels(12) }.max() ?? 0)
    left = max(0, origins.count - Self.most) + max(0, carriers.count - Self.most)
    switch picture.shape {
    case .matrix: placeCells(picture, Array(origins.prefix(Self.most)), Array(carriers.prefix(Self.most)))
    case .network: placeLines(picture, Array(origins.prefix(Self.most)), Array(carriers.prefix(Self.most)))
    }
  }

  /// Who has the most ties' statements first.
  private static func ranked(_ ties: [CarrierPicture.Tie], by side: KeyPath<CarrierPicture.Tie, String>) -> [String] {
    let counts = Dictionary(ties.map { ($0[keyPath: side], $0.count) }, uniquingKeysWith: +)
    return counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
  }

  private mutating func placeCells(_ picture: CarrierPicture, _ origins: [String], _ carriers: [String]) {
    let top = 24 + (origins.map { $0.fitting(150, size: 12).pixels(12) }.max() ?? 0) * 0.8
    self.origins = origins.enumerated().map { column, name in
      Label(text: name.fitting(150, size: 12), x: gutter + (Double(column) + 0.5) * Self.cell, y: top - 8)
    }
    self.carriers = carriers.enumerated().map { row, name in
      Label(text: name.fitting(Self.nameRoom, size: 12), x: gutter - 10, y: top + (Double(row) + 0.5) * Self.cell + 4)
    }
    let places = Dictionary(
      picture.ties.enumerated().map { ([$1.to, $1.from], $0) }, uniquingKeysWith: { a, _ in a })
    for (row, carrier) in carriers.enumerated() {
      for (column, origin) in origins.enumerated() {
        guard carrier == origin || places[[carrier, origin]] != nil else { continue }
        let middle = Point(
          x: gutter + (Double(column) + 0.5) * Self.cell, y: top + (Double(row) + 0.5) * Self.cell)
        let box = Box(at: middle, width: Self.cell - 2, height: Self.cell - 2)
        cells.append(Cell(tie: places[[carrier, origin]], box: box))
      }
    }
    // The last slanting name leans over the edge.
    let lean = (self.origins.last?.text.pixels(12) ?? 0) * 0.7
    width = gutter + Double(origins.count) * Self.cell + max(20, lean)
    height = top + Double(carriers.count) * Self.cell + 12
  }

  private mutating func placeLines(_ picture: CarrierPicture, _ origins: [String], _ carriers: [String]) {
    let top = 40.0
    // Beside whoever it has most from, so that few lines cross.
    let place = Dictionary(uniqueKeysWithValues: origins.enumerated().map { ($1, Double($0)) })
    let middle = Dictionary(
      uniqueKeysWithValues: carriers.map { carrier in
        let own = picture.ties.filter { $0.to == carrier && place[$0.from] != nil }
        let all = own.reduce(0) { $0 + $1.count }
        let sum = own.reduce(0.0) { $0 + (place[$1.from] ?? 0) * Double($1.count) }
        return (carrier, all > 0 ? sum / Double(all) : .infinity)
      })
    let ordered = carriers.sorted { (middle[$0] ?? 0, $0) < (middle[$1] ?? 0, $1) }
    self.origins = origins.enumerated().map {
      Label(text: $1.fitting(Self.nameRoom, size: 12), x: gutter - 12, y: top + (Double($0) + 0.5) * Self.step + 4)
    }
    let right = gutter + Self.span + 12
    self.carriers = ordered.enumerated().map {
      Label(text: $1.fitting(Self.nameRoom, size: 12), x: right, y: top + (Double($0) + 0.5) * Self.step + 4)
    }
    let rows = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, Double($0)) })
    let most = Double(picture.ties.map(\.count).max() ?? 1)
    for (i, tie) in picture.ties.enumerated() {
      guard let from = place[tie.from], let to = rows[tie.to] else { continue }
      lines.append(
        Line(
          tie: i, start: Point(x: gutter, y: top + (from + 0.5) * Self.step),
          end: Point(x: gutter + Self.span, y: top + (to + 0.5) * Self.step),
          width: 1 + 3.5 * (Double(tie.count) / max(1, most)).squareRoot()))
    }
    width = gutter + Self.span + Self.nameRoom + 20
    height = top + Double(max(origins.count, carriers.count)) * Self.step + 12
  }
}
