package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.vmsa.CpuSignature;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A generation of AMD's processors that has SEV-SNP and a root key of its own. */
public enum Product {
  /** EPYC 7003. */
  MILAN("Milan", "69d063b45344d26a2e94e1f4210de49ef555308287d4c174445c95639a540bcd"),
  /** EPYC 9004 and 8004: Genoa, Bergamo, Siena. */
  GENOA("Genoa", "4c6598d19c18719c5dfd4a7d335f674e5bfe1d8f800cea2cf270c10d103db2f1"),
  /** EPYC 9005. */
  TURIN("Turin", "1f084161a44bb6d93778a904877d4819cafa5d05ef4193b2ded9dd9c73dd3f6a");

  private static final int ZEN3 = 0x19;
  private static final int ZEN5 = 0x1a;
  private static final int WHOLE_CHIP_ID = 64;
  private static final int SHORT_CHIP_ID = 8;

  private final String title;
  private final String arkSha256;

  Product(String title, String arkSha256) {
    this.title = title;
    this.arkSha256 = arkSha256;
  }

  /**
   * The product of a processor.
   *
   * @param cpu as a report of version 3 or later has it
   * @return empty for processors whose root key is not known here
   * @see "AMD 57230, table of CPUID values"
   */
  public static Optional<Product> of(CpuSignature cpu) {
    int model = cpu.model();
    if (cpu.family() == ZEN3 && model <= 0x0f) {
      return Optional.of(MILAN);
    }
    if (cpu.family() == ZEN3 && (model >>> 4 == 0x1 || model >>> 4 == 0xa)) {
      return Optional.of(GENOA);
    }
    return cpu.family() == ZEN5 && model <= 0x11 ? Optional.of(TURIN) : Optional.empty();
  }

  /**
   * The product of a name.
   *
   * @param name {@code Milan} as certificates have it, or {@code milan}; a stepping may follow, as
   *     in {@code Milan-B0}
   * @return empty if there is none
   */
  public static Optional<Product> of(String name) {
    String bare = name.replaceFirst("-[A-Z][0-9]$", "").toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(one -> one.title.toLowerCase(Locale.ROOT).equals(bare))
        .findFirst();
  }

  /** SHA-256 of its ARK certificate in X.509 DER, in lower-case hexadecimal. */
  public String arkSha256() {
    return arkSha256;
  }

  /** Whether TCB versions have the security patch level of the FMC, as since Turin. */
  public boolean hasFmc() {
    return this == TURIN;
  }

  /** How many bytes of CHIP_ID tell chips apart, 64 or since Turin 8; the rest is zero. */
  public int chipIdLength() {
    return hasFmc() ? SHORT_CHIP_ID : WHOLE_CHIP_ID;
  }

  /** Its name as certificates have it: {@code Milan}. */
  @Override
  public String toString() {
    return title;
  }
}
