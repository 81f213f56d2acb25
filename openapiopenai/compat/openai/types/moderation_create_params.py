# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_request import CreateModerationRequestDict as ModerationCreateParams
__all__ = ["ModerationCreateParams"]
