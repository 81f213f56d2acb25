# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_certificate import OrganizationCertificate as CertificateActivateResponse
from openapiopenai.models.organization_certificate_certificate_details import OrganizationCertificateCertificateDetails as CertificateDetails
from ...._models import BaseModel as BaseModel
__all__ = ["CertificateActivateResponse", "CertificateDetails", "BaseModel"]
