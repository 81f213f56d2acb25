# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_message_item import AssistantMessageItem as ChatKitThreadAssistantMessageItem
__all__ = ["ChatKitThreadAssistantMessageItem"]
