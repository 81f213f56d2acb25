# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_role_assignment import GroupRoleAssignment as RoleCreateResponse
from openapiopenai.models.group import Group as Group
from ..role import Role as Role
from ....._models import BaseModel as BaseModel
__all__ = ["RoleCreateResponse", "Group", "Role", "BaseModel"]
