# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_create_request import ProjectCreateRequestDict as ProjectCreateParams
__all__ = ["ProjectCreateParams"]
