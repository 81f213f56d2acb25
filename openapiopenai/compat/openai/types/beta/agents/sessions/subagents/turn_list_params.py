# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
TurnListParams = TypedDict("TurnListParams", {"session_id": str, "after": str, "limit": int, "order": Literal["asc", "desc"]}, total=False)
