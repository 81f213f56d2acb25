# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object_delta import MessageDeltaObjectDelta as MessageDelta
from ...._models import BaseModel as BaseModel
from .message_content_delta import MessageContentDelta as MessageContentDelta
__all__ = ["MessageDelta", "BaseModel", "MessageContentDelta"]
