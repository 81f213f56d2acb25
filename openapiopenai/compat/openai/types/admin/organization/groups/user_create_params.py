# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_group_user_body import CreateGroupUserBodyDict as UserCreateParams
__all__ = ["UserCreateParams"]
