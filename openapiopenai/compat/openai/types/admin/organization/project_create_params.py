# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_create_request import ProjectCreateRequestDict as ProjectCreateParams
from .project_residency import ProjectResidency as ProjectResidency
__all__ = ["ProjectCreateParams", "ProjectResidency"]
