package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The certificates a host hands to its guests beside reports: what {@code SNP_GET_EXT_REPORT} and
 * {@code auxblob} of Linux give, and what snphost exports. Nothing in it is to be trusted.
 *
 * @see "AMD 56421 (GHCB), SNP Extended Guest Request, table of certificates"
 */
public final class CertificateTable {

  /** The VCEK certificate. */
  public static final UUID VCEK = UUID.fromString("63da758d-e664-4564-adc5-f4b93be8accd");

  /** The VLEK certificate. */
  public static final UUID VLEK = UUID.fromString("a8074bc2-a25a-483e-aae6-39c045a0b8a1");

  /** The ASK or ASVK certificate. */
  public static final UUID ASK = UUID.fromString("4ab7b379-bbac-4fe4-a02f-05aef327c782");

  /** The ARK certificate. */
  public static final UUID ARK = UUID.fromString("c0b406a4-a803-4952-9743-3fb6014cd0ae");

  /** The list of revoked certificates. */
  public static final UUID CRL = UUID.fromString("92f81bc3-5811-4d3d-97ff-d19f88dc67ea");

  private static final String NAME = "certificate table";
  private static final int ENTRY = 24;
  private static final int GUID = 16;
  private static final UUID END = new UUID(0, 0);

  private final Fields fields;
  private final Map<UUID, Range> entries;

  private CertificateTable(Fields fields, Map<UUID, Range> entries) {
    this.fields = fields;
    this.entries = entries;
  }

  /** Where the bytes of an entry are. */
  private record Range(int from, int to) {}

  /**
   * The table in some bytes. Bytes that belong to no entry must be zero: hosts fill up pages.
   *
   * @throws MalformedInputException if an entry lies outside, before the end of the list or over
   *     another, or is there twice, or the list does not end
   */
  public static CertificateTable parse(byte[] bytes) {
    Fields fields = Fields.of(NAME, bytes);
    Map<UUID, Range> entries = new LinkedHashMap<>();
    int at = 0;
    for (UUID guid = guid(fields, at); !guid.equals(END); guid = guid(fields, at)) {
      if (entries.put(guid, range(fields, at)) != null) {
        throw fields.wrong("entry", at, guid + " is there twice");
      }
      at += ENTRY;
    }
    fields.requireZero("last entry", at, at + ENTRY);
    requireDisjoint(fields, at + ENTRY, entries);
    return new CertificateTable(fields, entries);
  }

  /** A GUID as it is written, unlike everywhere else in SEV. */
  private static UUID guid(Fields fields, int at) {
    byte[] bytes = fields.bytes(at, GUID);
    long high = 0;
    long low = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      high = high << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
      low = low << Byte.SIZE | Byte.toUnsignedLong(bytes[Long.BYTES + i]);
    }
    return new UUID(high, low);
  }

  private static Range range(Fields fields, int at) {
    long from = fields.u32(at + GUID);
    long length = fields.u32(at + GUID + Integer.BYTES);
    if (length == 0 || from + length > fields.length()) {
      throw fields.wrong(
          "entry",
          at,
          "expected some of %d bytes, found %d at offset %s"
              .formatted(fields.length(), length, Fields.hex(from)));
    }
    return new Range((int) from, (int) (from + length));
  }

  private static void requireDisjoint(Fields fields, int header, Map<UUID, Range> entries) {
    List<Range> sorted = new ArrayList<>(entries.values());
    sorted.sort(Comparator.comparingInt(Range::from));
    int end = header;
    for (Range range : sorted) {
      if (range.from() < end) {
        throw fields.wrong("certificate", range.from(), "it lies over what is before it");
      }
      fields.requireZero("bytes of no entry", end, range.from());
      end = range.to();
    }
    fields.requireZero("bytes of no entry", end, fields.length());
  }

  /** The identifiers of its entries, in order. */
  public List<UUID> guids() {
    return List.copyOf(entries.keySet());
  }

  /** A copy of the bytes of an entry, DER where it is a certificate; empty if there is none. */
  public Optional<byte[]> find(UUID guid) {
    return Optional.ofNullable(entries.get(guid))
        .map(range -> fields.bytes(range.from(), range.to() - range.from()));
  }
}
