# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
EvalListParams = TypedDict("EvalListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"], "order_by": Literal["created_at", "updated_at"]}, total=False)
