package dev.sevkit.attest.snp.report;

/** The kind of key that signed a report, SIGNING_KEY. */
public enum EndorsementKey {
  /** Versioned chip endorsement key: of one chip at one TCB version. */
  VCEK,
  /** Versioned loaded endorsement key: of one cloud provider at one TCB version. */
  VLEK,
  /** None; such a report is not signed and proves nothing. */
  NONE
}
