# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_spend_limit_resource import OrganizationSpendLimitResource as OrganizationSpendLimit
from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement as Enforcement
from ...._models import BaseModel as BaseModel
__all__ = ["OrganizationSpendLimit", "Enforcement", "BaseModel"]
