# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_user_assignment import GroupUserAssignment as UserCreateResponse
from ....._models import BaseModel as BaseModel
__all__ = ["UserCreateResponse", "BaseModel"]
