# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.admin_api_key_create_response import AdminApiKeyCreateResponse as AdminAPIKeyCreateResponse
__all__ = ["AdminAPIKeyCreateResponse"]
