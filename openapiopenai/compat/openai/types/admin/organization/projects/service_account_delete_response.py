# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse as ServiceAccountDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["ServiceAccountDeleteResponse", "BaseModel"]
