# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_api_key import ProjectApiKey as ProjectAPIKey
from openapiopenai.models.project_api_key_owner import ProjectApiKeyOwner as Owner
from openapiopenai.models.project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount as OwnerServiceAccount
from openapiopenai.models.project_api_key_owner_user import ProjectApiKeyOwnerUser as OwnerUser
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectAPIKey", "Owner", "OwnerServiceAccount", "OwnerUser", "BaseModel"]
