package dev.sevkit.cli.config;

import dev.sevkit.model.sev.Spelling;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.custom.CustomRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a configuration of a YAML document; what it does not know is a fault with its place. */
final class ConfigurationReader {

  private static final List<String> KEYS = List.of("fail-on", "rules", "target", "paths");
  private static final List<String> SECTION_KEYS = List.of("files", "rules", "target");
  private static final int LONGEST_VALUE = 60;

  private final Path folder;
  private final KnownNames names;

  /**
   * A reader.
   *
   * @param folder what paths and patterns are relative to
   * @param names what it can name
   */
  ConfigurationReader(Path folder, KnownNames names) {
    this.folder = folder;
    this.names = names;
  }

  /** The configuration in a YAML document; an empty one says nothing. */
  Configuration read(Optional<YamlNode> document) {
    Map<String, YamlNode> values = document.map(root -> mapping(root, KEYS)).orElse(Map.of());
    Settings everywhere =
        new Settings(
            levels(values),
            target(values),
            Optional.ofNullable(values.get("fail-on")).map(this::threshold));
    List<Configuration.Section> sections =
        Optional.ofNullable(values.get("paths")).map(this::sections).orElse(List.of());
    return new Configuration(folder, everywhere, sections);
  }

  private Threshold threshold(YamlNode node) {
    return Threshold.valueOf(word(node, Threshold.words()).toUpperCase(Locale.ROOT));
  }

  private List<Configuration.Section> sections(YamlNode node) {
    List<Configuration.Section> sections = new ArrayList<>();
    for (YamlNode item : list(node)) {
      Map<String, YamlNode> values = mapping(item, SECTION_KEYS);
      if (!values.containsKey("files")) {
        throw new ConfigurationException(item.location(), "the key 'files' is missing");
      }
      Settings settings = new Settings(levels(values), target(values), Optional.empty());
      sections.add(new Configuration.Section(globs(values), settings));
    }
    return sections;
  }

  private static List<PathGlob> globs(Map<String, YamlNode> values) {
    YamlNode files = values.get("files");
    List<YamlNode> patterns = files instanceof YamlNode.Scalar one ? List.of(one) : list(files);
    return patterns.stream().map(ConfigurationReader::glob).toList();
  }

  private static PathGlob glob(YamlNode node) {
    try {
      return PathGlob.of(scalar(node, "a pattern"));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(node.location(), String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Level> levels(Map<String, YamlNode> values) {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries(values.get("rules"))) {
      requireRule(entry.key());
      String level = word(entry.value(), Level.words());
      levels.put(entry.key().text(), Level.valueOf(level.toUpperCase(Locale.ROOT)));
    }
    return levels;
  }

  /** A rule of a vendor none of whose rules are loaded may well exist. */
  private void requireRule(YamlNode.Scalar key) {
    String name = key.text();
    String vendor = name.substring(0, name.indexOf('/') + 1);
    boolean absentVendor =
        CustomRules.isCustom(name)
            && names.rules().stream().noneMatch(rule -> rule.startsWith(vendor));
    if (!names.rules().contains(name) && !absentVendor) {
      throw new ConfigurationException(
          key.location(), "no rule is named " + kind(key) + meant(name, names.rules()));
    }
  }

  private Map<String, UnaryOperator<TargetProfile>> target(Map<String, YamlNode> values) {
    Map<String, UnaryOperator<TargetProfile>> target = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries(values.get("target"))) {
      require(entry.key(), TargetValue.KEYS);
      String value = scalar(entry.value(), "a value");
      TargetValue read =
          new TargetValue(folder, entry.key().text(), value, entry.value().location());
      target.put(entry.key().text(), read.filler(names.targets()));
    }
    return target;
  }

  private static Map<String, YamlNode> mapping(YamlNode node, List<String> keys) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries(node)) {
      require(entry.key(), keys);
      values.put(entry.key().text(), entry.value());
    }
    return values;
  }

  private static void require(YamlNode.Scalar key, List<String> keys) {
    if (!keys.contains(key.text())) {
      throw new ConfigurationException(
          key.location(),
          "unknown key "
              + kind(key)
              + ", expected one of "
              + String.join(", ", keys)
              + meant(key.text(), keys));
    }
  }

  private static String meant(String written, Collection<String> names) {
    return Spelling.nearest(written, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  private static List<YamlNode.Entry> entries(@Nullable YamlNode node) {
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries();
    }
    throw expected("a mapping", node);
  }

  private static List<YamlNode> list(@Nullable YamlNode node) {
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    throw expected("a list", node);
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
  }

  private static String word(YamlNode node, List<String> words) {
    String word = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    if (!words.contains(word)) {
      throw expected("one of " + String.join(", ", words), node);
    }
    return word;
  }

  private static String scalar(YamlNode node, String what) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return scalar.text();
    }
    throw expected(what, node);
  }

  private static ConfigurationException expected(String what, YamlNode node) {
    return new ConfigurationException(
        node.location(), "expected " + what + ", found " + kind(node));
  }

  private static String kind(YamlNode node) {
    String kind = node.kind();
    return kind.length() <= LONGEST_VALUE ? kind : kind.substring(0, LONGEST_VALUE) + "…";
  }
}
