# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_thread_resource import DeletedThreadResource as ThreadDeleteResponse
from ...._models import BaseModel as BaseModel
__all__ = ["ThreadDeleteResponse", "BaseModel"]
