# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_fine_tuning_checkpoint_permission_response import DeleteFineTuningCheckpointPermissionResponse as PermissionDeleteResponse
from ...._models import BaseModel as BaseModel
__all__ = ["PermissionDeleteResponse", "BaseModel"]
