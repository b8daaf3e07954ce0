package dev.sevkit.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class ImplementationVersion implements IVersionProvider {

  ImplementationVersion() {}

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    return new String[] {"sevkit " + version};
  }
}
