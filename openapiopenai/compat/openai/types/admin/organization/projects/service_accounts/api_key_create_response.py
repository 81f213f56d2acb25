# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.service_account_api_key_body import ServiceAccountApiKeyBody as APIKeyCreateResponse
from ......_models import BaseModel as BaseModel
__all__ = ["APIKeyCreateResponse", "BaseModel"]
