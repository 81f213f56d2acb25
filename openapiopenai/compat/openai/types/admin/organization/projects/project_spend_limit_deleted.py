# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource as ProjectSpendLimitDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectSpendLimitDeleted", "BaseModel"]
