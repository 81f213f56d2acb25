# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_fine_tuning_checkpoint_permission_request import CreateFineTuningCheckpointPermissionRequestDict as PermissionCreateParams
from ...._types import SequenceNotStr as SequenceNotStr
__all__ = ["PermissionCreateParams", "SequenceNotStr"]
