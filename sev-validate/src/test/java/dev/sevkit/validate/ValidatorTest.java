package dev.sevkit.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final RuleInfo GOOD = RuleInfo.named("acme/good").summary("found");
  private static final DomainXml GUEST =
      DomainXml.parse(
          "guest.xml",
          "<domain><launchSecurity type='sev'><policy>0x3</policy></launchSecurity></domain>");

  private record Lambda(RuleInfo info, Function<LaunchContext, Stream<Finding>> body)
      implements Rule {
    @Override
    public Stream<Finding> check(LaunchContext context) {
      return body.apply(context);
    }
  }

  private static Rule good() {
    return new Lambda(GOOD, context -> Stream.of(GOOD.at(context.root())));
  }

  private static ValidationReport judge(Function<LaunchContext, Stream<Finding>> bad) {
    RuleInfo info = RuleInfo.named("acme/bad").summary("bad");
    RuleSet rules = RuleSet.of(List.of(new Lambda(info, bad), good()));
    return new Validator(rules, TargetProfile.unknown()).validate(GUEST);
  }

  private static void assertOnlyGoodJudged(ValidationReport report) {
    assertThat(report.findings()).extracting(Finding::id).containsExactly("acme/good");
    assertThat(report.failed())
        .extracting(failed -> failed.rule().id())
        .containsExactly("acme/bad");
  }

  @Test
  void a_rule_that_throws_is_named_and_the_others_run() {
    assertOnlyGoodJudged(
        judge(
            context -> {
              throw new IllegalStateException("broken");
            }));
    assertOnlyGoodJudged(
        judge(
            context -> {
              throw new NoSuchMethodError("another version");
            }));
  }

  @Test
  void a_rule_that_never_ends_in_itself_is_named() {
    assertOnlyGoodJudged(judge(ValidatorTest::forever));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Stream<Finding> forever(LaunchContext context) {
    return Stream.concat(forever(context), Stream.empty());
  }

  @Test
  void a_rule_that_breaks_halfway_has_no_findings() {
    RuleInfo bad = RuleInfo.named("acme/bad").summary("bad");
    assertOnlyGoodJudged(
        judge(context -> Stream.of(1, 0).map(n -> bad.at(context.root()).detail("" + 1 / n))));
  }

  @Test
  void a_rule_reports_in_its_own_name_only() {
    assertOnlyGoodJudged(judge(context -> Stream.of(GOOD.at(context.root()))));
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_rule_that_gives_null_is_named() {
    assertOnlyGoodJudged(judge(context -> null));
    assertOnlyGoodJudged(judge(context -> Stream.of((Finding) null)));
  }

  @Test
  void weighs_findings_and_leaves_rules_out() {
    Validator plain = new Validator(RuleSet.of(List.of(good())), TargetProfile.unknown());
    Validator weighed = plain.severities(Map.of("acme/good", Severity.INFO));
    assertThat(weighed.validate(GUEST).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
    Validator off = weighed.without(Set.of("acme/good"));
    assertThat(off.validate(GUEST).findings()).isEmpty();
    assertThat(off.rules().names()).containsExactly("acme/good");
    assertThat(off.judging()).doesNotContain("acme/good").contains("suppression-unused");
    assertThat(plain.validate(GUEST).findings()).hasSize(1);
  }

  @Test
  void two_rules_of_one_name_are_refused() {
    RuleSet one = RuleSet.of(List.of(good()));
    assertThatThrownBy(() -> one.with(List.of(good())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules are named acme/good");
  }
}
