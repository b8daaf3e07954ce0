package dev.sevkit.attest.secret;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The secrets for a guest, by GUID: a GUID, the length (4 bytes), and for each secret a GUID, the
 * length 20 + n (4 bytes) and its n bytes, as they are. Wiped when closed; never printed.
 *
 * @see "edk2, OvmfPkg/AmdSev/SecretDxe; Linux, drivers/virt/coco/efi_secret"
 */
public final class SecretTable implements AutoCloseable {

  /** The GUID of a passphrase for a LUKS volume, alias {@code luks-key}. */
  public static final UUID LUKS_KEY = UUID.fromString("736869e5-84f0-4973-92ec-06879ce3da0b");

  private static final UUID TABLE = UUID.fromString("1e74f542-71dd-4d66-963e-ef4287ff173b");

  private static final Map<String, UUID> ALIASES = Map.of("luks-key", LUKS_KEY);

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** GUID and length. */
  private static final int FRAME = 20;

  private static final int BLOCK = 16;

  private final Map<UUID, byte[]> secrets = new LinkedHashMap<>();

  /** A table without secrets. */
  public SecretTable() {}

  /** How the table is filled up to a multiple of 16 bytes; a guest takes all of them. */
  public enum Padding {
    /** One to sixteen zero bytes, not counted in the length: as virt-qemu-sev-validate does. */
    LIBVIRT,
    /** No to fifteen zero bytes, not counted in the length: as sevctl does. */
    SEVCTL,
    /** No to fifteen zero bytes, counted in the length: as the first scripts did. */
    COUNTED
  }

  /**
   * The GUID that a name means.
   *
   * @param name a GUID, or {@code luks-key}
   * @throws UnsupportedInputException if it is neither
   */
  public static UUID guid(String name) {
    if (GUID.matcher(name).matches()) {
      return UUID.fromString(name);
    }
    UUID alias = ALIASES.get(name);
    if (alias == null) {
      throw new UnsupportedInputException(
          "secret '" + name + "': expected a GUID or the alias luks-key");
    }
    return alias;
  }

  /**
   * Adds a secret.
   *
   * @param secret its bytes as they are, with a newline or NUL at the end only if the guest expects
   *     one; copied, to be wiped by the caller
   * @return this table
   * @throws UnsupportedInputException if there is one with this GUID
   */
  public SecretTable add(UUID guid, byte[] secret) {
    if (secrets.containsKey(guid)) {
      throw new UnsupportedInputException("there is already a secret for GUID " + guid);
    }
    secrets.put(guid, secret.clone());
    return this;
  }

  /** Number of secrets. */
  public int size() {
    return secrets.size();
  }

  /**
   * The bytes of the table, to be wiped by the caller.
   *
   * @return a multiple of 16
   * @throws MalformedInputException if there is no secret, or more than {@link
   *     LaunchSecret#MAX_LENGTH} bytes of them
   */
  byte[] bytes(Padding padding) {
    if (secrets.isEmpty()) {
      throw new MalformedInputException("secret table", "expected a secret, found none");
    }
    long length = FRAME;
    for (byte[] secret : secrets.values()) {
      length += FRAME + secret.length;
    }
    long padded = (length / BLOCK + 1) * BLOCK;
    if (padding != Padding.LIBVIRT && length % BLOCK == 0) {
      padded = length;
    }
    if (padded > LaunchSecret.MAX_LENGTH) {
      throw new MalformedInputException(
          "secret table",
          "expected at most " + LaunchSecret.MAX_LENGTH + " bytes, found " + padded);
    }
    ByteBuffer table = ByteBuffer.allocate((int) padded);
    table.put(Bytes.guid(TABLE)).put(Bytes.u32(padding == Padding.COUNTED ? padded : length));
    secrets.forEach(
        (guid, secret) ->
            table.put(Bytes.guid(guid)).put(Bytes.u32(FRAME + secret.length)).put(secret));
    return table.array();
  }

  /** Wipes the secrets; the table is then empty. */
  @Override
  public void close() {
    secrets.values().forEach(secret -> Arrays.fill(secret, (byte) 0));
    secrets.clear();
  }

  /** The GUIDs, never the secrets. */
  @Override
  public String toString() {
    return "SecretTable" + secrets.keySet();
  }
}
