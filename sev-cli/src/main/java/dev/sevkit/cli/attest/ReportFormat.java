package dev.sevkit.cli.attest;

/** How a result is printed. */
enum ReportFormat {
  /** Lines for people. */
  TEXT,
  /** One JSON object. */
  JSON
}
