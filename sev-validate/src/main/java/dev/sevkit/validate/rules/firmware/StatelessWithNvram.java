package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/** The loader is stateless and yet given a variable store; libvirt refuses to define the domain. */
public final class StatelessWithNvram implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("stateless-with-nvram")
          .summary("the loader is stateless, yet there is a variable store")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("delete the variable store")
          .since("0.1.0")
          .source("libvirt, src/conf/domain_validate.c, virDomainDefOSValidate");

  /** The rule. */
  public StatelessWithNvram() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return VariableStores.areExcluded(context)
        ? VariableStores.of(context).elements().stream().map(StatelessWithNvram::finding)
        : Stream.empty();
  }

  private static Finding finding(ElementNode store) {
    return INFO.at(store)
        .detail("<" + store.name() + ">")
        .fix(Fix.safe("delete <" + store.name() + ">", ElementEdits.remove(store)));
  }
}
