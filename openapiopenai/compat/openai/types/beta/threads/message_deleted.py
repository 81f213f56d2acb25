# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_message_response import DeleteMessageResponse as MessageDeleted
from ...._models import BaseModel as BaseModel
__all__ = ["MessageDeleted", "BaseModel"]
