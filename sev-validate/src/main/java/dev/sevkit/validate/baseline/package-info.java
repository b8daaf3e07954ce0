/**
 * Findings that are known and not reported again. A baseline is a value: who reads and writes the
 * file, and how files are named in it, is the caller's business.
 */
@NullMarked
package dev.sevkit.validate.baseline;

import org.jspecify.annotations.NullMarked;
