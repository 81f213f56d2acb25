# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_account import ProjectServiceAccount as ProjectServiceAccount
from ....._models import BaseModel as BaseModel
