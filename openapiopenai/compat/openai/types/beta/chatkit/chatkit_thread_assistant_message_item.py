# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_message_item import AssistantMessageItem as ChatKitThreadAssistantMessageItem
from ...._models import BaseModel as BaseModel
from .chatkit_response_output_text import ChatKitResponseOutputText as ChatKitResponseOutputText
__all__ = ["ChatKitThreadAssistantMessageItem", "BaseModel", "ChatKitResponseOutputText"]
