# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_spend_limit_resource import ProjectSpendLimitResource as ProjectSpendLimit
from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement as Enforcement
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectSpendLimit", "Enforcement", "BaseModel"]
