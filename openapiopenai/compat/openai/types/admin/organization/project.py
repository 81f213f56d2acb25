# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project import Project as Project
from ...._models import BaseModel as BaseModel
from .project_residency import ProjectResidency as ProjectResidency
