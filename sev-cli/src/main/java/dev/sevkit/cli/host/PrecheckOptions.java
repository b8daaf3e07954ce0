package dev.sevkit.cli.host;

import dev.sevkit.libvirt.Precheck;
import picocli.CommandLine.Option;

/** What is checked before libvirt is given a domain. */
final class PrecheckOptions {

  @Option(
      names = "--no-lint",
      description = "Do not lint the domain first; else errors, for this host, refuse.")
  private boolean unjudged;

  @Option(
      names = "--validate",
      description = "Have libvirt check the document against its schema, too.")
  private boolean schema;

  PrecheckOptions() {}

  Precheck precheck() {
    Precheck rules = unjudged ? Precheck.none() : Precheck.rules();
    return schema ? rules.andSchema() : rules;
  }
}
