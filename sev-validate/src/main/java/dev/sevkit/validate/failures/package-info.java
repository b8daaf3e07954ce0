/**
 * What users see when a guest does not start, run or attest as it should, and why: a page for each
 * failure, with its causes in order of likelihood and the rules that find them. Judges nothing.
 */
@NullMarked
package dev.sevkit.validate.failures;

import org.jspecify.annotations.NullMarked;
