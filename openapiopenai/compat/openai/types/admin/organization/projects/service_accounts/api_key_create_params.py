# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_project_service_account_api_key_body import CreateProjectServiceAccountApiKeyBodyDict as APIKeyCreateParams
__all__ = ["APIKeyCreateParams"]
