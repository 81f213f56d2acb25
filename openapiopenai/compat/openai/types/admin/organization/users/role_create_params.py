# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.public_assign_organization_group_role_body import PublicAssignOrganizationGroupRoleBodyDict as RoleCreateParams
__all__ = ["RoleCreateParams"]
