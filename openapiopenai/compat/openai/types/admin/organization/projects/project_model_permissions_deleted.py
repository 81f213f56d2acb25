# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectModelPermissionsDeleted", "BaseModel"]
