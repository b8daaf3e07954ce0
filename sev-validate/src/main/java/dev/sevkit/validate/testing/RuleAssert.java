package dev.sevkit.validate.testing;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.custom.CustomRules;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A rule under test.
 *
 * <pre>
 *   assertThatRule(new DiskCache()).on(target -&gt; target.qemu(Version.of(8, 2)))
 *       .judging("&lt;domain …").reports(4).saying("cache").fixedTo("&lt;domain …");
 * </pre>
 */
public final class RuleAssert {

  private final Rule rule;
  private final TargetProfile target;

  private RuleAssert(Rule rule, TargetProfile target) {
    this.rule = rule;
    this.target = target;
  }

  /** The rule alone, for a target nothing is known of. */
  public static RuleAssert assertThatRule(Rule rule) {
    return new RuleAssert(rule, TargetProfile.unknown());
  }

  /** The same for a target more is known of. */
  public RuleAssert on(UnaryOperator<TargetProfile> more) {
    return new RuleAssert(rule, more.apply(target));
  }

  /** What the rule makes of a domain; in locations it is called {@code domain.xml}. */
  public JudgedDomain judging(String xml) {
    return new JudgedDomain(rule, target, DomainXml.parse("domain.xml", xml));
  }

  /**
   * Requires the rule to say all of itself: an id {@code vendor/rule-name}, summary, remedy,
   * version and source; and its page to have the id as title and the sections of the built-in
   * rules'. The first XML block under <i>Bad</i> must be reported, the first under <i>Good</i>
   * judged and clean, both for the target given. Its class must be named where {@link CustomRules}
   * looks for it.
   *
   * @throws AssertionError naming what is missing
   */
  public RuleAssert isComplete() {
    require(CustomRules.isCustom(rule.info().id()), "the id to be vendor/rule-name");
    require(isListed(), "its class to be named in META-INF/services/" + Rule.class.getName());
    require(!rule.info().summary().isBlank(), "a summary");
    require(!rule.info().remedy().isBlank(), "a remedy");
    require(!rule.info().since().isBlank(), "the version it came with");
    require(!rule.info().source().isBlank(), "a source");
    String page = CustomRules.page(rule).orElseThrow(() -> missing("a page beside its class"));
    require(page.startsWith("# " + rule.info().id() + "\n"), "its id as the page's title");
    int at = 0;
    for (String section : List.of("What it reports", "Why it matters", "Bad", "Good", "Source")) {
      at = page.indexOf("\n## " + section + "\n", at);
      require(at >= 0, "the section '" + section + "' in its place");
    }
    judging(example(page, "Bad")).reportsSomething();
    judging(example(page, "Good")).reportsNothing();
    return this;
  }

  private boolean isListed() {
    return CustomRules.on(rule.getClass().getClassLoader()).stream()
        .anyMatch(listed -> listed.getClass().equals(rule.getClass()));
  }

  private String example(String page, String section) {
    int heading = page.indexOf("\n## " + section + "\n");
    int next = page.indexOf("\n## ", heading + 1);
    int start = page.indexOf("```xml\n", heading);
    require(start >= 0 && start < next, "an XML block under '" + section + "'");
    int from = start + "```xml\n".length();
    return page.substring(from, page.indexOf("```", from));
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw missing(what);
    }
  }

  private AssertionError missing(String what) {
    return new AssertionError("rule " + rule.info().id() + ": expected " + what);
  }
}
