# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_update_request import ProjectUpdateRequestDict as ProjectUpdateParams
__all__ = ["ProjectUpdateParams"]
