# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_user import ProjectUser as ProjectUser
from ....._models import BaseModel as BaseModel
