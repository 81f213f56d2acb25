# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_rate_limit import ProjectRateLimit as ProjectRateLimit
from ....._models import BaseModel as BaseModel
