# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.certificate import Certificate as Certificate
from openapiopenai.models.certificate_certificate_details import CertificateCertificateDetails as CertificateDetails
from ...._models import BaseModel as BaseModel
__all__ = ["Certificate", "CertificateDetails", "BaseModel"]
