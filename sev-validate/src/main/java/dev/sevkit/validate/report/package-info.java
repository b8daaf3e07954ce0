/**
 * Reports of what became of many documents: as text for people, as JSON for programs. They know
 * findings, never rules, and write to whatever the caller gives.
 */
@NullMarked
package dev.sevkit.validate.report;

import org.jspecify.annotations.NullMarked;
