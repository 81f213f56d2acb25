# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_project_api_key_request import UpdateProjectApiKeyRequestDict as APIKeyUpdateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["APIKeyUpdateParams", "SequenceNotStr"]
