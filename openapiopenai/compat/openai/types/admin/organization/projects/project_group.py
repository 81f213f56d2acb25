# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_group import ProjectGroup as ProjectGroup
from ....._models import BaseModel as BaseModel
