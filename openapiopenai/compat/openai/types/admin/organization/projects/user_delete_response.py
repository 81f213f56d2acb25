# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse
from ....._models import BaseModel as BaseModel
__all__ = ["UserDeleteResponse", "BaseModel"]
