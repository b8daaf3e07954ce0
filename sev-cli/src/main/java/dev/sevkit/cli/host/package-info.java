/**
 * The commands that ask a host through libvirt: what it offers, the launch and each of its steps.
 * They know nothing of files of findings and their options, which the commands that lint have.
 */
@NullMarked
package dev.sevkit.cli.host;

import org.jspecify.annotations.NullMarked;
