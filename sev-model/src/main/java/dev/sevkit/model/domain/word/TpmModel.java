package dev.sevkit.model.domain.word;

/** Models of TPM. As libvirt spells them. */
public enum TpmModel implements Word {
  /** {@code tpm-tis}. */
  TPM_TIS("tpm-tis"),
  /** {@code tpm-crb}. */
  TPM_CRB("tpm-crb"),
  /** {@code tpm-spapr}. */
  TPM_SPAPR("tpm-spapr"),
  /** {@code spapr-tpm-proxy}. */
  SPAPR_TPM_PROXY("spapr-tpm-proxy"),
  /** {@code tpm-tis-device}. */
  TPM_TIS_DEVICE("tpm-tis-device");

  private final String id;

  TpmModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
