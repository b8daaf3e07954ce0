package dev.sevkit.validate.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.fleet.FleetRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's page, taken apart. A code block's first line may say what is known of the target: {@code
 * xml qemu=5.2 host=genoa}.
 */
public final class RulePage {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```xml([^\\n]*)\\n(.*?)^```$");

  private static final String PAGES = "dev/sevkit/validate/";

  private final String id;
  private final String text;

  private RulePage(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** The page of a rule. */
  public static RulePage of(Rule rule) {
    String id = rule.info().id();
    return new RulePage(id, Fixtures.text(PAGES + "rules/" + id + ".md"));
  }

  /** The page of a fleet rule. */
  public static RulePage of(FleetRule rule) {
    String id = rule.info().id();
    return new RulePage(id, Fixtures.text(PAGES + "fleet/rules/" + id + ".md"));
  }

  /** What stands in its first line. */
  public String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /** Its second-level headings, in order. */
  public List<String> headings() {
    return HEADING.matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** The XML blocks under a heading; there is at least one. */
  public List<Example> examples(String heading) {
    String section = section(heading);
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(section);
    while (block.find()) {
      examples.add(new Example(id + ".md", block.group(2), profile(block.group(1).strip())));
    }
    assertThat(examples).as("examples under %s in %s.md", heading, id).isNotEmpty();
    return examples;
  }

  private String section(String heading) {
    String start = "\n## " + heading + "\n";
    assertThat(text).as("%s.md", id).contains(start);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("\n## ", from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private static TargetProfile profile(String words) {
    TargetProfile profile = TargetProfile.unknown();
    for (String word : words.isEmpty() ? new String[0] : words.split("\\s+")) {
      profile = known(profile, word.split("=", 2)[0], word.split("=", 2)[1]);
    }
    return profile;
  }

  private static TargetProfile known(TargetProfile profile, String key, String value) {
    return switch (key) {
      case "host", "firmware" -> Hosts.named(value).apply(profile);
      case "image" -> Images.named(value).apply(profile);
      case "qemu" -> profile.qemu(version(value));
      case "libvirt" -> profile.libvirt(version(value));
      case "host-kernel" -> profile.hostKernel(version(value));
      case "guest-kernel" -> profile.guestKernel(version(value));
      case "ovmf" -> profile.ovmf(Version.parseOvmf(value).orElseThrow());
      case "host-memory" -> profile.hostMemory(MemorySize.parseWithUnit(value).orElseThrow());
      case "as" -> profile.as(SevType.ofId(value).orElseThrow());
      default -> throw new AssertionError("a code block cannot say " + key);
    };
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }

  /** One XML block and the target it is meant for. */
  public record Example(String page, String xml, TargetProfile profile) {

    /** The block as a document. */
    public DomainXml document() {
      return DomainXml.parse(page, xml);
    }
  }
}
