/**
 * The commands of the guest owner: they read and write files, the library {@code sev-attest} does
 * the rest. Secrets come by file or standard input and go to files of mode 0600. Knows no other
 * command.
 */
@NullMarked
package dev.sevkit.cli.attest;

import org.jspecify.annotations.NullMarked;
