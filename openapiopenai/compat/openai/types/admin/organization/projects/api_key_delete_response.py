# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_api_key_delete_response import ProjectApiKeyDeleteResponse as APIKeyDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["APIKeyDeleteResponse", "BaseModel"]
