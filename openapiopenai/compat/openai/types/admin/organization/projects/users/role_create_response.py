# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_role_assignment import UserRoleAssignment as RoleCreateResponse
__all__ = ["RoleCreateResponse"]
