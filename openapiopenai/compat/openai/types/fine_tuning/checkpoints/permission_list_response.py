# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission as PermissionListResponse
from ...._models import BaseModel as BaseModel
__all__ = ["PermissionListResponse", "BaseModel"]
