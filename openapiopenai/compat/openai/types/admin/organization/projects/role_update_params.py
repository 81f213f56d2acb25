# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.public_update_organization_role_body import PublicUpdateOrganizationRoleBodyDict as RoleUpdateParams
__all__ = ["RoleUpdateParams"]
