# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_account_create_response import ProjectServiceAccountCreateResponse as ServiceAccountCreateResponse
from openapiopenai.models.project_service_account_api_key import ProjectServiceAccountApiKey as APIKey
from ....._models import BaseModel as BaseModel
__all__ = ["ServiceAccountCreateResponse", "APIKey", "BaseModel"]
