# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_group_deleted_resource import ProjectGroupDeletedResource as GroupDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["GroupDeleteResponse", "BaseModel"]
