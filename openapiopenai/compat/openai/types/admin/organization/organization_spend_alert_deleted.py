# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_spend_alert_deleted_resource import OrganizationSpendAlertDeletedResource as OrganizationSpendAlertDeleted
from ...._models import BaseModel as BaseModel
__all__ = ["OrganizationSpendAlertDeleted", "BaseModel"]
