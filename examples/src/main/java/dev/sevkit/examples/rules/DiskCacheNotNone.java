package dev.sevkit.examples.rules;

import dev.sevkit.model.domain.word.DiskCache;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Effect;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * A disk goes through the host's page cache; what the guest writes unencrypted then also lies in
 * the host's memory, where no key of the guest protects it.
 */
public final class DiskCacheNotNone implements Rule {

  private static final String NONE = DiskCache.NONE.id();

  private static final RuleInfo INFO =
      RuleInfo.named("example/disk-cache-not-none")
          .summary("disk goes through the host's page cache")
          .severity(Severity.WARNING)
          .effect(Effect.UNPROTECTED)
          .remedy("set cache='none'")
          .since("1.0")
          .source("libvirt domain format, disk driver, attribute cache");

  /** The rule; a class loader calls this. */
  public DiskCacheNotNone() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.root().descendant("devices").stream()
        .flatMap(devices -> devices.children("disk").stream())
        .flatMap(disk -> disk.child("driver").stream())
        .filter(driver -> driver.value("cache").filter(value -> !value.equals(NONE)).isPresent())
        .map(DiskCacheNotNone::finding);
  }

  private static Finding finding(ElementNode driver) {
    return INFO.at(driver)
        .expected(NONE)
        .found(driver.value("cache").orElse(""))
        .fix(Fix.safe("set cache to none", ElementEdits.setAttribute(driver, "cache", NONE)));
  }
}
