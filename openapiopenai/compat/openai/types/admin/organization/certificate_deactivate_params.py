# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.toggle_certificates_request import ToggleCertificatesRequestDict as CertificateDeactivateParams
__all__ = ["CertificateDeactivateParams"]
