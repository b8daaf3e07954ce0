package dev.sevkit.validate.testing;

import static dev.sevkit.validate.testing.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.custom.CustomRules;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleJar;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleAssertTest {

  private static final String NETWORK =
      Domains.sev("<interface type='network'>\n  <model type='virtio'/>\n</interface>");
  private static final String CLEAN = Domains.sev("<interface type='user'/>");

  @TempDir private Path folder;

  private static JudgedDomain judged(String xml) {
    return assertThatRule(new VirtioWithoutIommu())
        .on(target -> target.qemu(Version.of(5, 2)))
        .judging(xml);
  }

  @Test
  void accepts_what_is_so() {
    judged(NETWORK)
        .reports(6)
        .saying("iommu")
        .withSeverity(judged(NETWORK).findings().get(0).severity());
    judged(NETWORK.replace("<model", "<driver iommu='on'/><model")).reportsNothing();
    judged(CLEAN).reportsNothing().isNoConcern();
    judged("<domain/>").isNoConcern();
    assertThatRule(new CbitposMismatch()).judging(cbitpos()).isSkippedFor(Need.HOST_CAPABILITIES);
    assertThatRule(new CbitposMismatch()).on(Hosts.GENOA).judging(cbitpos()).reports(9);
  }

  private static String cbitpos() {
    return CLEAN.replace("<policy>", "<cbitpos>47</cbitpos><policy>");
  }

  static Stream<ThrowingCallable> wrong() {
    String fixed = NETWORK.replace("</interface>", "</interface> ");
    return Stream.of(
        () -> judged(NETWORK).reportsNothing(),
        () -> judged(NETWORK).reports(7),
        () -> judged(NETWORK).reports(6, 6),
        () -> judged(NETWORK).isNoConcern(),
        () -> judged(NETWORK).saying("cbitpos"),
        () -> judged(CLEAN).saying("iommu"),
        () -> judged(CLEAN).reports(6),
        () -> judged(CLEAN).withSeverity(Severity.ERROR),
        () -> judged(NETWORK).withSeverity(Severity.INFO),
        () -> judged(NETWORK).isSkippedFor(Need.GUEST_KERNEL),
        () -> judged(NETWORK).fixedTo(fixed),
        () -> judged(NETWORK).unsafelyFixedTo(fixed),
        () -> judged(NETWORK).fixedTo(NETWORK),
        () -> judged(CLEAN).fixedTo(CLEAN),
        () -> judged("<domain/>").reportsNothing(),
        () -> assertThatRule(new CbitposMismatch()).judging(cbitpos()).reportsNothing(),
        () ->
            assertThatRule(new CbitposMismatch())
                .judging(cbitpos())
                .isSkippedFor(Need.GUEST_KERNEL));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refuses_what_is_not_so(ThrowingCallable assertion) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected");
  }

  private Rule custom(String id, String check, String page) {
    RuleJar jar = new RuleJar().rule("First", id, check).resource("acme/first.md", page);
    return CustomRules.in(List.of(jar.write(folder.resolve("rules.jar")))).get(0);
  }

  private static final String CHECK =
      "return context.root().child(\"title\").stream().map(INFO::at);";

  private static final String PAGE =
      """
      # acme/first

      ## What it reports
      ## Why it matters
      ## Bad

      ```xml
      <domain><title>x</title><launchSecurity type='sev'/></domain>
      ```

      ## Good

      ```xml
      <domain><launchSecurity type='sev'/></domain>
      ```

      ## Source
      """;

  @Test
  void a_rule_with_a_true_page_is_complete() {
    Rule rule = custom("acme/first", CHECK, PAGE);
    assertThatCode(() -> assertThatRule(rule).isComplete()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# acme/first",
        "## What it reports",
        "## Why it matters",
        "## Bad",
        "## Good",
        "## Source",
        "```xml\n<domain><title>x</title>",
      })
  void a_page_that_lacks_something_is_refused(String part) {
    Rule rule = custom("acme/first", CHECK, PAGE.replace(part, ""));
    assertThatThrownBy(() -> assertThatRule(rule).isComplete()).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_page_whose_examples_are_not_true_is_refused() {
    Rule never = custom("acme/first", "return java.util.stream.Stream.empty();", PAGE);
    assertThatThrownBy(() -> assertThatRule(never).isComplete())
        .hasMessageContaining("whether there are findings");
  }

  @Test
  void a_rule_that_is_not_listed_or_has_no_vendor_is_refused() {
    assertThatThrownBy(() -> assertThatRule(new VirtioWithoutIommu()).isComplete())
        .hasMessageContaining("the id to be vendor/rule-name");
    assertThatThrownBy(() -> assertThatRule(new Unlisted()).isComplete())
        .hasMessageContaining("META-INF/services/dev.sevkit.validate.Rule");
  }

  @Test
  void a_rule_that_throws_fails_the_test_with_its_cause() {
    Rule rule = custom("acme/first", "throw new IllegalStateException(\"broken\");", PAGE);
    assertThatThrownBy(() -> assertThatRule(rule).judging(CLEAN))
        .isInstanceOf(AssertionError.class)
        .hasMessage("rule acme/first threw")
        .hasRootCauseMessage("broken");
    assertThat(rule.info().id()).isEqualTo("acme/first");
  }

  private static final class Unlisted implements Rule {

    @Override
    public RuleInfo info() {
      return RuleInfo.named("acme/unlisted").summary("x");
    }

    @Override
    public Stream<Finding> check(LaunchContext context) {
      return Stream.empty();
    }
  }
}
