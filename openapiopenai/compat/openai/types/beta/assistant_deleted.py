# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_assistant_response import DeleteAssistantResponse as AssistantDeleted
from ..._models import BaseModel as BaseModel
__all__ = ["AssistantDeleted", "BaseModel"]
