package dev.sevkit.cli.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One configuration file: settings for all documents, and more for those of some paths. */
final class Configuration {

  private final Path folder;
  private final Settings everywhere;
  private final List<Section> sections;
  private final Map<List<Section>, Settings> resolved = new HashMap<>();

  Configuration(Path folder, Settings everywhere, List<Section> sections) {
    this.folder = folder;
    this.everywhere = everywhere;
    this.sections = List.copyOf(sections);
  }

  /** What holds for a file; the same object for all files of the same sections. */
  Settings settings(Path file) {
    Path relative = folder.relativize(file);
    List<Section> those = sections.stream().filter(section -> section.isAbout(relative)).toList();
    return resolved.computeIfAbsent(those, this::merged);
  }

  private Settings merged(List<Section> those) {
    Settings settings = everywhere;
    for (Section section : those) {
      settings = settings.then(section.settings());
    }
    return settings;
  }

  /** Settings for the files of some patterns. */
  static final class Section {

    private final List<PathGlob> files;
    private final Settings settings;

    Section(List<PathGlob> files, Settings settings) {
      this.files = files;
      this.settings = settings;
    }

    Settings settings() {
      return settings;
    }

    boolean isAbout(Path file) {
      return files.stream().anyMatch(glob -> glob.matches(file));
    }
  }
}
