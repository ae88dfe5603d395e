import ArgumentParser
import Stemma

struct KeysStage: FilterStage {
  static let filter = StageFilter.keys
  static let configuration = help
}
