# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
InviteListParams = TypedDict("InviteListParams", {"after": str, "limit": int}, total=False)
