# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.admin_api_key import AdminApiKey as AdminAPIKey
from openapiopenai.models.admin_api_key_owner import AdminApiKeyOwner as Owner
from ...._models import BaseModel as BaseModel
__all__ = ["AdminAPIKey", "Owner", "BaseModel"]
