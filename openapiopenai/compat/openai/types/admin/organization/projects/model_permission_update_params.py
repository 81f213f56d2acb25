# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_model_permissions_update_request import ProjectModelPermissionsUpdateRequestDict as ModelPermissionUpdateParams
from ....._types import SequenceNotStr as SequenceNotStr
__all__ = ["ModelPermissionUpdateParams", "SequenceNotStr"]
