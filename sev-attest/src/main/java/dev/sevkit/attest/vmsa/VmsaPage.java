package dev.sevkit.attest.vmsa;

import dev.sevkit.attest.internal.Fields;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The virtual machine save area of one virtual CPU as it is measured at launch: the registers after
 * reset, 4096 bytes.
 *
 * @see "AMD APM volume 2, appendix B, table B-4"
 */
public final class VmsaPage {

  /** Length in bytes. */
  public static final int LENGTH = 4096;

  private static final long MAX_ADDRESS = 0xffffffffL;

  /** Where the first virtual CPU begins: 16 bytes below 4 GiB. */
  private static final long RESET_VECTOR = 0xfffffff0L;

  private static final long SEGMENT_BASE = 0xffff0000L;
  private static final long OFFSET = 0xffffL;
  private static final int LIMIT = 0xffff;

  private static final int DATA = 0x93;
  private static final int OTHER_CODE = 0x9b;
  private static final int REAL_MODE_CODE = 0xf000;

  private final byte[] bytes;

  private VmsaPage(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The page of these bytes, such as read from a file; what they say is not judged.
   *
   * @param bytes 4096 bytes; copied
   * @throws dev.sevkit.attest.MalformedInputException if there are more or fewer
   */
  public static VmsaPage of(byte[] bytes) {
    Fields.of("VMSA", bytes, LENGTH);
    return new VmsaPage(bytes.clone());
  }

  /** The page of the first virtual CPU, which begins at the reset vector. */
  public static VmsaPage boot(VmsaProfile profile, CpuSignature signature, SevFeatures features) {
    return atReset(profile, signature, features, RESET_VECTOR, profile.bootCode());
  }

  /**
   * The page of each other virtual CPU.
   *
   * @param resetAddress where it begins: what the firmware's SEV-ES reset block says, 0 to
   *     0xffffffff
   * @throws IllegalArgumentException if the address is outside that range
   */
  public static VmsaPage other(
      VmsaProfile profile, CpuSignature signature, SevFeatures features, long resetAddress) {
    requireAddress("reset address", resetAddress);
    return atReset(profile, signature, features, resetAddress, OTHER_CODE);
  }

  /**
   * The page of every virtual CPU that begins in an SVSM (Coconut) under QEMU: 32-bit protected
   * mode, SEV_FEATURES 1.
   *
   * @param entry the address of its first instruction, 0 to 0xffffffff
   * @throws IllegalArgumentException if the address is outside that range
   */
  public static VmsaPage svsm(CpuSignature signature, long entry) {
    requireAddress("SVSM entry", entry);
    byte[] bytes = new byte[LENGTH];
    ByteBuffer page = common(bytes, VmsaProfile.FPU, signature, SevFeatures.SNP);
    for (int flat : new int[] {Offset.ES, Offset.SS, Offset.DS, Offset.FS}) {
      segment(page, flat, 0x10, 0xc93, (int) MAX_ADDRESS, 0);
    }
    segment(page, Offset.CS, 8, 0xc9b, (int) MAX_ADDRESS, 0);
    page.putLong(Offset.CR0, 0x11)
        .putLong(Offset.RIP, entry)
        // the SVSM's loader leaves it out
        .putShort(Offset.X87_FCW, (short) 0);
    return new VmsaPage(bytes);
  }

  private static void requireAddress(String field, long address) {
    if (address < 0 || address > MAX_ADDRESS) {
      throw new IllegalArgumentException(
          field + ": expected 0 to 0xffffffff, found " + Fields.hex(address));
    }
  }

  private static VmsaPage atReset(
      VmsaProfile profile, CpuSignature signature, SevFeatures features, long start, int code) {
    byte[] bytes = new byte[LENGTH];
    ByteBuffer page = common(bytes, profile, signature, features);
    segment(page, Offset.CS, REAL_MODE_CODE, code, LIMIT, start & SEGMENT_BASE);
    page.putLong(Offset.RIP, start & OFFSET);
    return new VmsaPage(bytes);
  }

  /** What all virtual CPUs have alike; real mode as after reset. */
  private static ByteBuffer common(
      byte[] bytes, VmsaProfile profile, CpuSignature signature, SevFeatures features) {
    ByteBuffer page = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int data : new int[] {Offset.ES, Offset.DS, Offset.FS, Offset.GS}) {
      segment(page, data, 0, DATA, LIMIT, 0);
    }
    segment(page, Offset.SS, 0, profile.stack(), LIMIT, 0);
    segment(page, Offset.GDTR, 0, 0, LIMIT, 0);
    segment(page, Offset.LDTR, 0, 0x82, LIMIT, 0);
    segment(page, Offset.IDTR, 0, 0, LIMIT, 0);
    segment(page, Offset.TR, 0, profile.task(), LIMIT, 0);
    return page.putLong(Offset.EFER, 0x1000)
        .putLong(Offset.CR4, 0x40)
        .putLong(Offset.CR0, 0x10)
        .putLong(Offset.DR7, 0x400)
        .putLong(Offset.DR6, 0xffff0ff0L)
        .putLong(Offset.RFLAGS, 2)
        .putLong(Offset.G_PAT, profile.pat())
        .putLong(Offset.RDX, profile.rdx(signature))
        .putLong(Offset.SEV_FEATURES, features.value())
        .putLong(Offset.XCR0, 1)
        .putInt(Offset.MXCSR, profile.mxcsr())
        .putShort(Offset.X87_FCW, (short) profile.fcw());
  }

  private static void segment(
      ByteBuffer page, int offset, int selector, int attributes, int limit, long base) {
    page.putShort(offset, (short) selector)
        .putShort(offset + 2, (short) attributes)
        .putInt(offset + 4, limit)
        .putLong(offset + 8, base);
  }

  /** A copy of the 4096 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether another object is a page of the same bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof VmsaPage page && Arrays.equals(bytes, page.bytes);
  }

  /** A hash of the bytes. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Its kind and length: {@code VmsaPage[4096 bytes]}. */
  @Override
  public String toString() {
    return "VmsaPage[" + LENGTH + " bytes]";
  }

  /** Where the fields stand that are not zero, by AMD's names. */
  private static final class Offset {
    static final int ES = 0x000;
    static final int CS = 0x010;
    static final int SS = 0x020;
    static final int DS = 0x030;
    static final int FS = 0x040;
    static final int GS = 0x050;
    static final int GDTR = 0x060;
    static final int LDTR = 0x070;
    static final int IDTR = 0x080;
    static final int TR = 0x090;
    static final int EFER = 0x0d0;
    static final int CR4 = 0x148;
    static final int CR0 = 0x158;
    static final int DR7 = 0x160;
    static final int DR6 = 0x168;
    static final int RFLAGS = 0x170;
    static final int RIP = 0x178;
    static final int G_PAT = 0x268;
    static final int RDX = 0x310;
    static final int SEV_FEATURES = 0x3b0;
    static final int XCR0 = 0x3e8;
    static final int MXCSR = 0x408;
    static final int X87_FCW = 0x410;

    private Offset() {}
  }
}
