# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_user_deleted_resource import GroupUserDeletedResource as UserDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["UserDeleteResponse", "BaseModel"]
