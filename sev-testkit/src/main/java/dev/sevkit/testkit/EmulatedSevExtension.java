package dev.sevkit.testkit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Opens the host of {@link EmulatedSev} for the first parameter that wants it, and closes it. */
final class EmulatedSevExtension
    implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(EmulatedSevExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    List<Requirement> missing =
        annotation(context)
            .map(EmulatedSevExtension::settings)
            .map(Requirements::missing)
            .orElse(List.of());
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("the machine has what an emulated host needs");
    }
    if (System.getenv("CI") != null) {
      throw new MissingRequirementsException(missing);
    }
    return ConditionEvaluationResult.disabled(MissingRequirementsException.message(missing));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == EmulatedSevHost.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext owner = owner(context);
    ExtensionContext.Store store = owner.getStore(NAMESPACE);
    EmulatedSevHost known = store.get(owner.getUniqueId(), EmulatedSevHost.class);
    if (known != null) {
      return known;
    }
    EmulatedSevHost opened =
        EmulatedSevHost.open(annotation(owner).map(EmulatedSevExtension::settings).orElseThrow());
    store.put(owner.getUniqueId(), opened);
    return opened;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ExtensionContext owner = owner(context);
    if (owner.equals(context)) {
      close(owner);
    } else {
      Optional.ofNullable(owner.getStore(NAMESPACE).get(owner.getUniqueId(), EmulatedSevHost.class))
          .ifPresent(EmulatedSevHost::heal);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  private static void close(ExtensionContext owner) {
    Optional.ofNullable(
            owner.getStore(NAMESPACE).remove(owner.getUniqueId(), EmulatedSevHost.class))
        .ifPresent(EmulatedSevHost::close);
  }

  /** The nearest one that is annotated: the test, its class, or a class around that. */
  private static ExtensionContext owner(ExtensionContext context) {
    if (annotation(context).isPresent()) {
      return context;
    }
    return owner(context.getParent().orElseThrow());
  }

  private static Optional<EmulatedSev> annotation(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), EmulatedSev.class);
  }

  private static HostSettings settings(EmulatedSev wanted) {
    int[] firmware = wanted.firmware();
    if (firmware.length != 3) {
      throw new IllegalArgumentException("@EmulatedSev(firmware = {major, minor, build})");
    }
    Platform platform =
        new Platform(
            wanted.support(),
            wanted.cbitpos(),
            wanted.reducedPhysBits(),
            firmware[0],
            firmware[1],
            firmware[2]);
    HostSettings settings = HostSettings.ofProperties().platform(platform);
    settings = wanted.daemon() ? settings.withDaemon() : settings;
    return wanted.firstOnPath() ? settings.firstOnPath() : settings;
  }
}
