# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.upload_certificate_request import UploadCertificateRequestDict as CertificateCreateParams
__all__ = ["CertificateCreateParams"]
