# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_deleted_resource import GroupDeletedResource as GroupDeleteResponse
from ...._models import BaseModel as BaseModel
__all__ = ["GroupDeleteResponse", "BaseModel"]
