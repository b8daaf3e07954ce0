package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.fleet.FleetRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All fleet rules SevKit ships, and their pages. */
public final class BuiltInFleetRules {

  private static final List<FleetRule> ALL =
      List.of(
          new AsidsExhausted(),
          new CbitposMixed(),
          new DomainDuplicate(),
          new HostMemoryExhausted(),
          new LaunchSessionReused(),
          new SevEsBesideSevSnp());

  private BuiltInFleetRules() {}

  /** The rules, by name. */
  public static List<FleetRule> all() {
    return ALL;
  }

  /**
   * The page of a fleet rule, in Markdown, with the headings of every rule's page. Empty if no
   * shipped fleet rule has that name.
   */
  public static Optional<String> page(String id) {
    if (ALL.stream().noneMatch(rule -> rule.info().id().equals(id))) {
      return Optional.empty();
    }
    try (InputStream page = BuiltInFleetRules.class.getResourceAsStream(id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " cannot be read", e);
    }
  }
}
