# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_member_user import GroupMemberUser as UserRetrieveResponse
from ....._models import BaseModel as BaseModel
__all__ = ["UserRetrieveResponse", "BaseModel"]
