/** What the commands of attestation share: exit codes and files for keys. Knows no command. */
@NullMarked
package dev.sevkit.cli.attest;

import org.jspecify.annotations.NullMarked;
