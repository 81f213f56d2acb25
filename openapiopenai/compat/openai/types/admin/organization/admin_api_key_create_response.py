# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.admin_api_key_create_response import AdminApiKeyCreateResponse as AdminAPIKeyCreateResponse
from .admin_api_key import AdminAPIKey as AdminAPIKey
__all__ = ["AdminAPIKeyCreateResponse", "AdminAPIKey"]
