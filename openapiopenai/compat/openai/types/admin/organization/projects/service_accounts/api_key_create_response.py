# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.service_account_api_key_body import ServiceAccountApiKeyBody as APIKeyCreateResponse
__all__ = ["APIKeyCreateResponse"]
