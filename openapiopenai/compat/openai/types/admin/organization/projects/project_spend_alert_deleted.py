# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource as ProjectSpendAlertDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectSpendAlertDeleted", "BaseModel"]
