# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_spend_limit_resource import OrganizationSpendLimitResource as OrganizationSpendLimit
from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement as Enforcement
__all__ = ["OrganizationSpendLimit", "Enforcement"]
