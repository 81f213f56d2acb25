# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.toggle_certificates_request import ToggleCertificatesRequestDict as CertificateDeactivateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["CertificateDeactivateParams", "SequenceNotStr"]
