package dev.sevkit.cli.host;

/** How the steps are printed. */
enum StepFormat {
  /** Lines for people. */
  TEXT,
  /** A JSON object a line. */
  JSON
}
