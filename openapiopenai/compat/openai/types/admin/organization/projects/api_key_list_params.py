# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
APIKeyListParams = TypedDict("APIKeyListParams", {"after": str, "limit": int, "owner_project_access": Literal["active", "inactive", "any"]}, total=False)
