# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
AutomationListParams = TypedDict("AutomationListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"], "session_id": str}, total=False)
