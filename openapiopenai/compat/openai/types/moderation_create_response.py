# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_response import CreateModerationResponse as ModerationCreateResponse
__all__ = ["ModerationCreateResponse"]
