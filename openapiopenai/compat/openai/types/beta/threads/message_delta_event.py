# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object import MessageDeltaObject as MessageDeltaEvent
__all__ = ["MessageDeltaEvent"]
