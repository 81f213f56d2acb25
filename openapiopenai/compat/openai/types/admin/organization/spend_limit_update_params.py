# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_organization_spend_limit_body import UpdateOrganizationSpendLimitBodyDict as SpendLimitUpdateParams
__all__ = ["SpendLimitUpdateParams"]
