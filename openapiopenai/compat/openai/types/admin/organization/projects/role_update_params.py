# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.public_update_organization_role_body import PublicUpdateOrganizationRoleBodyDict as RoleUpdateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["RoleUpdateParams", "SequenceNotStr"]
