# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource as ProjectSpendLimitDeleted
__all__ = ["ProjectSpendLimitDeleted"]
