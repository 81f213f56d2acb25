# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_assistant_response import DeleteAssistantResponse as AssistantDeleted
__all__ = ["AssistantDeleted"]
