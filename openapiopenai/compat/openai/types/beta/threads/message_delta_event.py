# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object import MessageDeltaObject as MessageDeltaEvent
from ...._models import BaseModel as BaseModel
from .message_delta import MessageDelta as MessageDelta
__all__ = ["MessageDeltaEvent", "BaseModel", "MessageDelta"]
