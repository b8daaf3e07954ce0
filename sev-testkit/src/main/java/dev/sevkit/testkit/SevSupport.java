package dev.sevkit.testkit;

import java.util.Locale;

/** What a platform offers; each offers what those before it do. */
public enum SevSupport {
  /** An ordinary host. */
  NONE,
  /** Encrypted memory. */
  SEV,
  /** Encrypted registers too. */
  SEV_ES,
  /** Memory integrity too; libvirt knows it since 10.5.0. */
  SEV_SNP;

  /** The name as libvirt would write it, such as {@code sev-es}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
