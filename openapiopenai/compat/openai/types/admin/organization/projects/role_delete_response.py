# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.role_deleted_resource import RoleDeletedResource as RoleDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["RoleDeleteResponse", "BaseModel"]
