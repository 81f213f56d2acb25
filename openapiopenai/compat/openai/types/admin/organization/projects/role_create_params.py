# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.public_create_organization_role_body import PublicCreateOrganizationRoleBodyDict as RoleCreateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["RoleCreateParams", "SequenceNotStr"]
