# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_thread_response import DeleteThreadResponse as ThreadDeleted
from ..._models import BaseModel as BaseModel
__all__ = ["ThreadDeleted", "BaseModel"]
