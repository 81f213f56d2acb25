# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.toggle_certificates_request import ToggleCertificatesRequestDict as CertificateActivateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["CertificateActivateParams", "SequenceNotStr"]
