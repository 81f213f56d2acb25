# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_user import GroupUser as OrganizationGroupUser
from ....._models import BaseModel as BaseModel
__all__ = ["OrganizationGroupUser", "BaseModel"]
