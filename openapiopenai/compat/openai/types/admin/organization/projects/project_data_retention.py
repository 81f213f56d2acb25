# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_data_retention import ProjectDataRetention as ProjectDataRetention
from ....._models import BaseModel as BaseModel
