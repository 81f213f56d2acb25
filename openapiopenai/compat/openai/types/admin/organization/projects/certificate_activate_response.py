# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_project_certificate import OrganizationProjectCertificate as CertificateActivateResponse
from openapiopenai.models.organization_project_certificate_certificate_details import OrganizationProjectCertificateCertificateDetails as CertificateDetails
from ....._models import BaseModel as BaseModel
__all__ = ["CertificateActivateResponse", "CertificateDetails", "BaseModel"]
