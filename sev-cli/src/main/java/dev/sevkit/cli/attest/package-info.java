/**
 * What the commands of attestation share: exit codes, and files with secrets. Knows neither
 * arguments nor the console.
 */
@NullMarked
package dev.sevkit.cli.attest;

import org.jspecify.annotations.NullMarked;
