package dev.sevkit.validate.rules;

import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.launch.CbitposHardcoded;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import dev.sevkit.validate.rules.launch.CbitposMissing;
import dev.sevkit.validate.rules.launch.CbitposNotDecimal;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicate;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicateChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityForeignChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityNotYesNo;
import dev.sevkit.validate.rules.launch.LaunchSecurityTypeUnknown;
import dev.sevkit.validate.rules.launch.LaunchSecurityUnknownChild;
import dev.sevkit.validate.rules.launch.ReducedPhysBitsMismatch;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import dev.sevkit.validate.rules.policy.PolicyAllowsDebug;
import dev.sevkit.validate.rules.policy.PolicyLooksDecimal;
import dev.sevkit.validate.rules.policy.PolicyMissing;
import dev.sevkit.validate.rules.policy.PolicyNotHexadecimal;
import dev.sevkit.validate.rules.policy.PolicyReservedBits;
import dev.sevkit.validate.rules.policy.SnpPolicyOnSev;
import dev.sevkit.validate.rules.policy.SnpPolicyReservedBits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All rules SevKit ships, and their pages. */
public final class BuiltInRules {

  private static final RuleSet ALL =
      RuleSet.of(
          List.of(
              new CbitposHardcoded(), //
              new CbitposMismatch(),
              new CbitposMissing(),
              new CbitposNotDecimal(),
              new LaunchSecurityDuplicate(),
              new LaunchSecurityDuplicateChild(),
              new LaunchSecurityForeignChild(),
              new LaunchSecurityNotYesNo(),
              new LaunchSecurityTypeUnknown(),
              new LaunchSecurityUnknownChild(),
              new MemoryNotLocked(),
              new PolicyAllowsDebug(),
              new PolicyLooksDecimal(),
              new PolicyMissing(),
              new PolicyNotHexadecimal(),
              new PolicyReservedBits(),
              new ReducedPhysBitsMismatch(),
              new SnpPolicyOnSev(),
              new SnpPolicyReservedBits(),
              new VirtioWithoutIommu()));

  private BuiltInRules() {}

  /** The rules. */
  public static RuleSet all() {
    return ALL;
  }

  /**
   * The page of a rule, in Markdown: what it reports, why it matters, symptoms, bad, good, source.
   * Empty if no shipped rule has that name.
   */
  public static Optional<String> page(String id) {
    if (ALL.named(id).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream page = BuiltInRules.class.getResourceAsStream(id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " cannot be read", e);
    }
  }
}
