# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_certificate_response import DeleteCertificateResponse as CertificateDeleteResponse
from ...._models import BaseModel as BaseModel
__all__ = ["CertificateDeleteResponse", "BaseModel"]
