# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assigned_role_details import AssignedRoleDetails as RoleListResponse
from openapiopenai.models.assigned_role_details_assignment_sources_item import AssignedRoleDetailsAssignmentSourcesItem as AssignmentSource
from ....._models import BaseModel as BaseModel
__all__ = ["RoleListResponse", "AssignmentSource", "BaseModel"]
