# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
from ....._models import BaseModel as BaseModel
