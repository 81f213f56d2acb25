# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_model_permissions_update_request import ProjectModelPermissionsUpdateRequestDict as ModelPermissionUpdateParams
__all__ = ["ModelPermissionUpdateParams"]
