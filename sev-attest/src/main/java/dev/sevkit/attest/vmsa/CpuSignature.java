package dev.sevkit.attest.vmsa;

import dev.sevkit.attest.UnsupportedInputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The signature of a guest's CPU: EAX of CPUID function 1, which firmware finds in RDX. It is that
 * of the CPU model the guest was given, the host's own for {@code host-passthrough} and {@code
 * host-model}.
 *
 * @param eax stepping (bits 3:0), base model (7:4), base family (11:8), extended model (19:16),
 *     extended family (27:20); 0 to 0xffffffff
 * @see "AMD APM volume 3, appendix E, function 0000_0001h"
 */
public record CpuSignature(long eax) {

  private static final int BASE_FAMILY = 15;
  private static final int MAX_FAMILY = BASE_FAMILY + 0xff;
  private static final int MAX_MODEL = 0xff;
  private static final int MAX_STEPPING = 0xf;
  private static final long MAX_EAX = 0xffffffffL;

  /** What libvirt and QEMU append to the name of a model; the signature stays the same. */
  private static final Pattern VERSION = Pattern.compile("-V[1-9][0-9]?$|-IBPB$");

  private static final Map<String, CpuSignature> KNOWN = known();

  /**
   * A signature as CPUID gives it.
   *
   * @throws IllegalArgumentException if it is not a number of 32 bits
   */
  public CpuSignature {
    if (eax < 0 || eax > MAX_EAX) {
      throw new IllegalArgumentException(
          "CPU signature: expected 0 to 0xffffffff, found 0x" + Long.toHexString(eax));
    }
  }

  /**
   * The signature of a CPU by its numbers, as libvirt's capabilities give them.
   *
   * @param family base and extended family added, 0 to 270: 25 is Milan and Genoa
   * @param model base and extended model put together, 0 to 255
   * @param stepping 0 to 15
   * @throws IllegalArgumentException if one is outside its range
   */
  public static CpuSignature of(int family, int model, int stepping) {
    require("family", family, MAX_FAMILY);
    require("model", model, MAX_MODEL);
    require("stepping", stepping, MAX_STEPPING);
    long base = Math.min(family, BASE_FAMILY);
    return new CpuSignature(
        stepping
            | (model & 0xfL) << 4
            | base << 8
            | (model >>> 4 & 0xfL) << 16
            | (family - base) << 20);
  }

  private static void require(String field, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "CPU " + field + ": expected 0 to " + most + ", found " + value);
    }
  }

  /**
   * The signature of a CPU model of QEMU and libvirt.
   *
   * @param name such as {@code EPYC-Milan}, {@code EPYC-Rome-v2} or {@code EPYC-IBPB}; case does
   *     not matter
   * @throws UnsupportedInputException if its signature is not known; the message names those that
   *     are
   */
  public static CpuSignature ofModel(String name) {
    String plain = VERSION.matcher(name.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
    return KNOWN.entrySet().stream()
        .filter(known -> known.getKey().toUpperCase(Locale.ROOT).equals(plain))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedInputException(
                    "the signature of CPU model '"
                        + name
                        + "' is not known; known are "
                        + String.join(", ", KNOWN.keySet())));
  }

  /** The signatures of the models that have SEV, by QEMU's name without version, oldest first. */
  public static Map<String, CpuSignature> knownModels() {
    return KNOWN;
  }

  private static Map<String, CpuSignature> known() {
    Map<String, CpuSignature> known = new LinkedHashMap<>();
    known.put("EPYC", of(23, 1, 2));
    known.put("EPYC-Rome", of(23, 49, 0));
    known.put("EPYC-Milan", of(25, 1, 1));
    known.put("EPYC-Genoa", of(25, 17, 0));
    known.put("EPYC-Turin", of(26, 0, 0));
    return Collections.unmodifiableMap(known);
  }

  /** Base and extended family added. */
  public int family() {
    int base = bits(8, 0xf);
    return base == BASE_FAMILY ? base + bits(20, 0xff) : base;
  }

  /** Base and extended model put together. */
  public int model() {
    return bits(16, 0xf) << 4 | bits(4, 0xf);
  }

  /** The stepping. */
  public int stepping() {
    return bits(0, 0xf);
  }

  private int bits(int shift, int mask) {
    return (int) (eax >>> shift) & mask;
  }

  /** In hexadecimal: {@code 0xa00f11}. */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(eax);
  }
}
