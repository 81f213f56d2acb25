# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_user_update_request import ProjectUserUpdateRequestDict as UserUpdateParams
__all__ = ["UserUpdateParams"]
