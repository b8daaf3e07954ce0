package dev.sevkit.validate;

/**
 * A rule that threw: a defect of the rule, not of the domain.
 *
 * @param rule the rule
 * @param cause what it threw
 */
public record FailedRule(RuleInfo rule, Throwable cause) {}
