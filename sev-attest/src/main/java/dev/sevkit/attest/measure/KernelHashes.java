package dev.sevkit.attest.measure;

import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of hashes that QEMU puts into a guest booted with a kernel of the host's, so that OVMF
 * can check kernel, initrd and command line: libvirt's {@code kernelHashes='yes'}.
 *
 * <p>176 bytes: a GUID, the length 168 (2 bytes), and for command line, initrd and kernel a GUID,
 * the length 50 (2 bytes) and a SHA-256; eight zero bytes.
 *
 * @see "QEMU, target/i386/sev.c, sev_add_kernel_loader_hashes; edk2, BlobVerifierSevHashes"
 */
public final class KernelHashes {

  /** Length of the table in bytes. */
  public static final int LENGTH = 176;

  private static final int HASH_LENGTH = 32;
  private static final int ENTRY_LENGTH = 50;
  private static final int TABLE_LENGTH = 168;

  private static final UUID TABLE = UUID.fromString("9438d606-4f22-4cc9-b479-a793d411fd21");
  private static final UUID CMDLINE = UUID.fromString("97d02dd8-bd20-4c94-aa78-e7714d36ab2a");
  private static final UUID INITRD = UUID.fromString("44baf731-3a2f-4bd7-9af1-41e29169781d");
  private static final UUID KERNEL = UUID.fromString("4de79437-abd2-427f-b835-d5b172d2045b");

  private final byte[] kernel;
  private final byte[] initrd;
  private final byte[] cmdline;

  private KernelHashes(byte[] kernel, byte[] initrd, byte[] cmdline) {
    this.kernel = Fields.of("hash of the kernel", kernel, HASH_LENGTH).bytes(0, HASH_LENGTH);
    this.initrd = Fields.of("hash of the initrd", initrd, HASH_LENGTH).bytes(0, HASH_LENGTH);
    this.cmdline =
        Fields.of("hash of the command line", cmdline, HASH_LENGTH).bytes(0, HASH_LENGTH);
  }

  /**
   * The hashes of what is booted.
   *
   * @param kernel the file as it is
   * @param initrd the file as it is; absent and empty mean the same
   * @param cmdline as it is, nothing trimmed; absent and empty mean the same
   */
  public static KernelHashes of(byte[] kernel, Optional<byte[]> initrd, Optional<String> cmdline) {
    return ofHashes(
        Hashes.sha256(kernel),
        Hashes.sha256(initrd.orElseGet(() -> new byte[0])),
        hashOf(cmdline.orElse("")));
  }

  /**
   * Of these hashes, 32 bytes each.
   *
   * @param cmdline SHA-256 of the command line and a NUL
   * @throws dev.sevkit.attest.MalformedInputException if one has another length
   */
  public static KernelHashes ofHashes(byte[] kernel, byte[] initrd, byte[] cmdline) {
    return new KernelHashes(kernel, initrd, cmdline);
  }

  /** These hashes with that of another command line. */
  public KernelHashes withCmdline(String other) {
    return new KernelHashes(kernel, initrd, hashOf(other));
  }

  /** These hashes with that of a command line that no NUL ends, as some tools hash it. */
  KernelHashes withUnendedCmdline(String other) {
    return new KernelHashes(kernel, initrd, Hashes.sha256(other.getBytes(StandardCharsets.UTF_8)));
  }

  /** These hashes with that of no initrd. */
  public KernelHashes withoutInitrd() {
    return new KernelHashes(kernel, Hashes.sha256(), cmdline);
  }

  /** SHA-256 of a command line in UTF-8 and the NUL that QEMU ends it with. */
  private static byte[] hashOf(String cmdline) {
    return Hashes.sha256(cmdline.getBytes(StandardCharsets.UTF_8), new byte[1]);
  }

  /** The 176 bytes that are measured. */
  public byte[] table() {
    byte[] table =
        Bytes.concat(
            Bytes.guid(TABLE),
            Bytes.u16(TABLE_LENGTH),
            entry(CMDLINE, cmdline),
            entry(INITRD, initrd),
            entry(KERNEL, kernel));
    return Arrays.copyOf(table, LENGTH);
  }

  private static byte[] entry(UUID guid, byte[] hash) {
    return Bytes.concat(Bytes.guid(guid), Bytes.u16(ENTRY_LENGTH), hash);
  }

  /** SHA-256 of the kernel, 32 bytes. */
  public byte[] kernel() {
    return kernel.clone();
  }

  /** SHA-256 of the initrd, 32 bytes. */
  public byte[] initrd() {
    return initrd.clone();
  }

  /** SHA-256 of the command line and a NUL, 32 bytes. */
  public byte[] cmdline() {
    return cmdline.clone();
  }

  /** Whether another object is the same three hashes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof KernelHashes hashes && Arrays.equals(table(), hashes.table());
  }

  /** A hash of the table. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(table());
  }
}
