import Testing

@testable import Export

@Suite struct CarrierPictureTests {
  private static func picture(_ shape: CarrierPicture.Shape, _ ties: [(String, String, Int)]) -> CarrierPicture {
    CarrierPicture(
      shape: shape,
      ties: ties.map { from, to, count in
        CarrierPicture.Tie(from: from, to: to, count: count, words: "\(to) has \(count) of \(from).", address: "/x")
      }, words: CarrierPicture.Words(title: "Who", empty: "Nothing says so.", carriers: "has", origins: "from"))
  }

  /// Every outlet has something from each of the three that stand behind it in a ring.
  private static func ring(_ shape: CarrierPicture.Shape, _ count: Int) -> CarrierPicture {
    picture(
      shape,
      (0..<count).flatMap { i in
        (1...3).map { ("Outlet \((i + $0) % count)", "Outlet \(i) of the northern provinces", 1 + (i * $0) % 40) }
      })
  }

  @Test func `a cell stands where the row's outlet has it from the column's, and nowhere else`() {
    let layout = CarrierPicture.Layout(
      Self.picture(.matrix, [("Courier", "Times", 9), ("Courier", "Post", 2), ("Times", "Post", 1)]))
    #expect(layout.origins.map(\.text) == ["Courier", "Times"])
    #expect(layout.carriers.map(\.text) == ["Times", "Post"])
    // Times beside itself, and no cell for Times from Times.
    #expect(layout.cells.map(\.tie) == [0, nil, 1, 2])
  }

  @Test(arguments: [3, 10, 24, 60], CarrierPicture.Shape.allCases)
  func `no name stands on another, and all stand inside`(count: Int, shape: CarrierPicture.Shape) {
    let layout = CarrierPicture.Layout(Self.ring(shape, max(count, 4)))
    let across = shape == .matrix ? layout.origins.map(\.x) : layout.origins.map(\.y)
    for (a, b) in zip(across, across.dropFirst()) { #expect(b - a >= 16) }
    for (a, b) in zip(layout.carriers, layout.carriers.dropFirst()) { #expect(b.y - a.y >= 16) }
    for cell in layout.cells {
      #expect(cell.box.left >= layout.gutter && cell.box.right <= layout.width)
      #expect(cell.box.bottom <= layout.height)
    }
    for line in layout.lines { #expect(line.width <= 4.5 && line.start.x < line.end.x) }
    #expect(layout.carriers.count <= CarrierPicture.Layout.most)
    #expect((layout.left > 0) == (count > CarrierPicture.Layout.most))
  }

  @Test(arguments: [(1, 1, 4), (1, 100, 1), (25, 100, 2), (26, 100, 3), (100, 100, 4), (0, 0, 1)])
  func `a cell is darker where there is more`(count: Int, most: Int, level: Int) {
    #expect(CarrierPicture.level(count, of: most) == level)
  }

  @Test(arguments: CarrierPicture.Shape.allCases)
  func `a name with markup stays a name, alone and in a page`(shape: CarrierPicture.Shape) {
    let picture = Self.picture(shape, [("<script>&\"", "Bay 'Times'", 3)])
    for text in [picture.svg, picture.drawing] {
      #expect(!text.contains("<script>") && text.contains("&lt;script"))
      #expect(text.contains("Nothing says so."))
    }
    #expect(picture.svg.hasPrefix("<?xml") && picture.svg.contains("<style>") && !picture.drawing.contains("style"))
  }

  @Test(arguments: [3, 10, 24]) func `each line of a network has its figure, and no two stand on each other`(count: Int)
  {
    let picture = Self.ring(.network, max(count, 4))
    let layout = CarrierPicture.Layout(picture)
    let figures = picture.drawing.split(separator: "class=\"count figure\"").count - 1
    #expect(figures == layout.lines.count && figures > 0)
    let ends = Dictionary(grouping: layout.lines, by: \.end.y)
    for lines in ends.values {
      for (i, a) in lines.enumerated() {
        for b in lines[..<i] { #expect(abs(a.figure.y - b.figure.y) >= 9) }
      }
    }
  }
}
