/**
 * The {@code sevkit} command: reads arguments and files, calls the libraries, prints what they say.
 * It alone prints, exits and knows picocli.
 */
@NullMarked
package dev.sevkit.cli;

import org.jspecify.annotations.NullMarked;
