# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_response import CreateModerationResponse as ModerationCreateResponse
from .._models import BaseModel as BaseModel
from .moderation import Moderation as Moderation
__all__ = ["ModerationCreateResponse", "BaseModel", "Moderation"]
