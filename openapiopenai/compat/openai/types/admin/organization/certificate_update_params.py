# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_certificate_request import ModifyCertificateRequestDict as CertificateUpdateParams
__all__ = ["CertificateUpdateParams"]
