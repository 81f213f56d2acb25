# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
SessionListParams = TypedDict("SessionListParams", {"after": str, "agent_id": str, "limit": int, "metadata": dict[str, str], "order": Literal["asc", "desc"]}, total=False)
