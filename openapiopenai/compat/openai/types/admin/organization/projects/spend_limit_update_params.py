# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_project_spend_limit_body import UpdateProjectSpendLimitBodyDict as SpendLimitUpdateParams
__all__ = ["SpendLimitUpdateParams"]
