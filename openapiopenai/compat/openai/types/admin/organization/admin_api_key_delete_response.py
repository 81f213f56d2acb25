# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse as AdminAPIKeyDeleteResponse
from ...._models import BaseModel as BaseModel
__all__ = ["AdminAPIKeyDeleteResponse", "BaseModel"]
