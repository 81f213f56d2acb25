# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.admin_api_keys_create_request import AdminApiKeysCreateRequestDict as AdminAPIKeyCreateParams
__all__ = ["AdminAPIKeyCreateParams"]
