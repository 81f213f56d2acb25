# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_role_update_request import UserRoleUpdateRequestDict as UserUpdateParams
__all__ = ["UserUpdateParams"]
