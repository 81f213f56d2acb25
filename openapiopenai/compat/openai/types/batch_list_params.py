# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
BatchListParams = TypedDict("BatchListParams", {"after": str, "limit": int}, total=False)
