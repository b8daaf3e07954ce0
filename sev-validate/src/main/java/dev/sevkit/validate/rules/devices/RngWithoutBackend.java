package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A random number generator has no backend, or several: libvirt refuses to read the domain. The
 * complete examples of libvirt's own article on SEV have this fault.
 */
public final class RngWithoutBackend implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("rng-without-backend")
          .summary("random number generator without exactly one backend, which libvirt refuses")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("give <rng> one <backend model='random'>/dev/urandom</backend>")
          .since("0.1.0")
          .source(
              "libvirt src/conf/domain_conf.c; libvirt formatdomain, Random number generator device");

  /** The rule. */
  public RngWithoutBackend() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Rng.class)
        .filter(rng -> rng.getBackends().size() != 1)
        .map(RngWithoutBackend::finding);
  }

  private static Finding finding(Rng rng) {
    Finding finding = INFO.at(rng).expected("1 backend").found(rng.getBackends().size());
    return rng.getBackends().isEmpty()
        ? finding.fix(Fix.safe("add a backend that reads /dev/urandom", addBackend(rng)))
        : finding.help("keep the backend that is meant and delete the others");
  }

  private static List<TextEdit> addBackend(Rng rng) {
    return ElementEdits.insert(
        rng.node(), Markup.element("backend").with("model", "random").text("/dev/urandom"));
  }
}
