# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object_delta import MessageDeltaObjectDelta as MessageDelta
__all__ = ["MessageDelta"]
