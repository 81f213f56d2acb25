# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_project_service_account_api_key_body import CreateProjectServiceAccountApiKeyBodyDict as APIKeyCreateParams
from ......_types import SequenceNotStr as SequenceNotStr
__all__ = ["APIKeyCreateParams", "SequenceNotStr"]
