# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.list_fine_tuning_checkpoint_permission_response import ListFineTuningCheckpointPermissionResponse as PermissionRetrieveResponse
from openapiopenai.models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission as Data
from ...._models import BaseModel as BaseModel
__all__ = ["PermissionRetrieveResponse", "Data", "BaseModel"]
