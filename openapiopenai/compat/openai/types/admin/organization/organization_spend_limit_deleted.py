# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource as OrganizationSpendLimitDeleted
from ...._models import BaseModel as BaseModel
__all__ = ["OrganizationSpendLimitDeleted", "BaseModel"]
