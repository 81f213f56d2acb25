# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_role_assignment import UserRoleAssignment as RoleCreateResponse
from ..role import Role as Role
from ....._models import BaseModel as BaseModel
from ..organization_user import OrganizationUser as OrganizationUser
__all__ = ["RoleCreateResponse", "Role", "BaseModel", "OrganizationUser"]
