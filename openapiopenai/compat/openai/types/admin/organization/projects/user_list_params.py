# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
UserListParams = TypedDict("UserListParams", {"after": str, "limit": int}, total=False)
