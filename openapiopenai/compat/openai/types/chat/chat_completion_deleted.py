# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
from ..._models import BaseModel as BaseModel
