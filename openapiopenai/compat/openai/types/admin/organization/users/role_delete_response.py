# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_role_assignment_resource import DeletedRoleAssignmentResource as RoleDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["RoleDeleteResponse", "BaseModel"]
